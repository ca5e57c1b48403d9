package vn.sovang.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;
import vn.sovang.text.MoneyInput;

/** One cell of a list being changed. */
final class CellWriter {
    private final ListWriting list;
    private final Writing tx;
    private final References references;
    private final Award before;
    private final Decision decision;
    private final LocalDate day;
    /** Asked for only when something is wrong. */
    private final IntSupplier row;

    CellWriter(ListWriting list, Award before, Decision decision) {
        this.list = list;
        this.tx = list.tx();
        this.references = list.references();
        this.before = before;
        this.decision = decision;
        this.day = list.day(decision);
        this.row = () -> list.row(before);
    }

    Award put(AwardField field, String text) throws Refused {
        return switch (field) {
            case KIND -> store(withKind(kind(text)));
            case FORM -> store(withForm(form(text)));
            case HONORIFIC -> store(before.withNamed(before.named().withHonorific(line(field, text))));
            case NAME -> rename(line(field, text));
            case POSITION -> store(before.withNamed(before.named().withPosition(line(field, text))));
            case UNIT -> store(withUnit(line(field, text)));
            case ACHIEVEMENT -> store(before.edit().achievement(lines(text)).build());
            case BOOK_NUMBER -> Ledger.renumber(list, before, decision, number(text));
            case AMOUNT -> store(before.withReward(amount(text)));
        };
    }

    private Award store(Award after) {
        return tx.update(before, after);
    }

    private String line(AwardField field, String raw) throws Refused {
        Typed typed = new Typed(row);
        String text = typed.line(field, raw);
        typed.check();
        return text;
    }

    private String lines(String raw) throws Refused {
        Typed typed = new Typed(row);
        String text = typed.lines(AwardField.ACHIEVEMENT, raw);
        typed.check();
        return text;
    }

    private RecipientKind kind(String text) throws Refused {
        return RecipientKind.read(text).orElseThrow(() -> new Refused(new Problem.KindUnknown(row.getAsInt(), text)));
    }

    private AwardForm form(String text) throws Refused {
        String fold = Folding.fold(text);
        return references.forms().stream()
                .filter(f ->
                        f.code().equals(text.strip()) || Folding.fold(f.name()).equals(fold))
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.FormUnknown(row.getAsInt(), text)));
    }

    private Award withKind(RecipientKind kind) {
        AsNamed named = before.named().withKind(kind);
        Recipient recipient = Lines.recipient(tx, named, before.unitId(), decision);
        return rewarded(before.edit().named(named).recipientId(recipient.id()).build());
    }

    private Award withForm(AwardForm form) {
        return rewarded(before.edit().formId(form.id()).build());
    }

    private Award withUnit(String unit) {
        Long unitId = Lines.unitId(references, unit, day);
        return before.edit().named(before.named().withUnit(unit)).unitId(unitId).build();
    }

    /** Computes the money again unless the clerk typed it. */
    private Award rewarded(Award after) {
        return after.reward().source() == Reward.Source.TYPED
                ? after
                : after.withReward(
                        Lines.reward(references, after.formId(), after.named().kind(), day));
    }

    /**
     * A name that only changes its marks or capitals is the same recipient, written better; he is corrected with it
     * when this is his only award. Any other name is another recipient; one that is left without any award goes to the bin
     * where another of the new name is known, and takes the new name where there is none. An honorific typed with the name
     * goes to its own cell.
     */
    private Award rename(String typed) throws Refused {
        AsNamed named = named(typed);
        if (named.name().isEmpty()) {
            throw new Refused(new Problem.NameMissing(row.getAsInt()));
        }
        Recipient known = tx.tables()
                .find(Recipient.class, before.recipientId())
                .orElseThrow(() -> new IllegalStateException("an award without its recipient"));
        boolean only = tx.lists().awardCount(known.id()) == 1;
        if (!only && Folding.compact(known.name()).equals(Folding.compact(named.name()))) {
            return store(before.withNamed(named));
        }
        Optional<Recipient> other =
                Lines.known(tx.lists(), named, before.unitId()).filter(r -> r.id() != known.id());
        if (only && other.isEmpty()) {
            tx.update(known, known.renamed(named.name(), Lines.parts(known.kind(), named.name())));
            return store(before.withNamed(named));
        }
        Recipient now = other.orElseGet(() -> Lines.recipient(tx, named, before.unitId(), decision));
        Award stored = store(before.edit().named(named).recipientId(now.id()).build());
        if (only) {
            tx.update(known, known.binned(list.now()));
        }
        return stored;
    }

    private AsNamed named(String name) {
        AsNamed was = before.named();
        if (was.kind() == RecipientKind.COLLECTIVE) {
            return was.withName(name);
        }
        Honorific split = Honorific.split(name);
        return split.honorific().isEmpty()
                ? was.withName(name)
                : was.withName(split.name()).withHonorific(split.honorific());
    }

    private int number(String raw) throws Refused {
        String text = Cleaning.clean(raw);
        if (text.isEmpty()) {
            return Ledger.NONE;
        }
        if (!text.matches("0*[1-9][0-9]{0,8}")) {
            throw new Refused(new Problem.NotANumber(row.getAsInt(), AwardField.BOOK_NUMBER.name(), text));
        }
        return Integer.parseInt(text);
    }

    private Reward amount(String raw) throws Refused {
        String text = Cleaning.clean(raw);
        if (text.isEmpty()) {
            return Lines.reward(references, before.formId(), before.named().kind(), day);
        }
        OptionalLong amount = MoneyInput.parse(text);
        if (amount.isEmpty()) {
            throw new Refused(new Problem.NotAnAmount(row.getAsInt(), text));
        }
        Reward computed =
                Lines.reward(references, before.formId(), before.named().kind(), day);
        return computed.amount() == amount.getAsLong() ? computed : new Reward(amount.getAsLong(), Reward.Source.TYPED);
    }
}
