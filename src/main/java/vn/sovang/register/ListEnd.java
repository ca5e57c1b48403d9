package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;

/** The end of a decision's list in one act: lines are put after the last one. */
final class ListEnd {
    private final ListWriting list;
    private final Writing tx;
    private final Decision decision;
    private final LocalDate day;
    private int rows;
    private int ordinal;
    private OptionalLong formAbove = OptionalLong.empty();

    ListEnd(ListWriting list, Decision decision) {
        this.list = list;
        this.tx = list.tx();
        this.decision = decision;
        this.day = list.day(decision);
        List<Award> lines = tx.lists().awards(decision.id());
        this.rows = lines.size();
        if (!lines.isEmpty()) {
            Award last = lines.get(lines.size() - 1);
            this.ordinal = last.ordinal();
            this.formAbove = OptionalLong.of(last.formId());
        }
    }

    /** Adds a line, to a known recipient where name, kind and unit agree, else to a new one. */
    Award add(AwardDraft draft) throws Refused {
        return add(draft, (named, unitId) -> Lines.recipient(tx, named, unitId, decision), line -> line);
    }

    /** Adds a line about a recipient of this key. */
    Award add(AwardDraft draft, long recipientId) throws Refused {
        return add(
                draft,
                (named, unitId) -> tx.tables()
                        .find(Recipient.class, recipientId)
                        .orElseThrow(() -> new IllegalStateException("no recipient " + recipientId)),
                line -> line);
    }

    /** Whose line it is, for how he is named and the unit that is meant. */
    interface Whose {
        Recipient of(AsNamed named, @Nullable Long unitId);
    }

    /** Adds a line about somebody, with what is more to be said of it before it is stored. */
    Award add(AwardDraft draft, Whose whose, UnaryOperator<Award> more) throws Refused {
        int row = nextRow();
        Typed typed = new Typed(row);
        AsNamed named = named(typed, draft);
        if (named.name().isEmpty()) {
            typed.problem(new Problem.NameMissing(row));
        }
        String achievement = typed.lines(AwardField.ACHIEVEMENT, draft.achievement());
        AwardForm form = form(draft, row);
        typed.check();
        Long unitId = list.unitId(named.unit(), day);
        Recipient recipient = whose.of(named, unitId);
        rows = row;
        ordinal++;
        formAbove = OptionalLong.of(form.id());
        Award added = tx.insert(more.apply(new Award(
                0,
                tx.uid(),
                decision.id(),
                recipient.id(),
                form.id(),
                ordinal,
                filled(named, recipient),
                unitId,
                achievement.isEmpty() ? decision.achievement() : achievement,
                Period.NONE,
                null,
                Lines.reward(list.references(), form.id(), named.kind(), day),
                draft.occasion(),
                Printing.NEVER,
                null,
                "",
                "",
                null)));
        list.placed(added, row);
        return added;
    }

    int nextRow() {
        return rows + 1;
    }

    /** A row that could not be added keeps its place: the next is named after it. */
    void leaveOut() {
        rows++;
    }

    /** Splits the honorific off a name typed with it; "Tập thể" and "Hộ ông" also say what kind of recipient it is. */
    private static AsNamed named(Typed typed, AwardDraft draft) {
        String name = typed.line(AwardField.NAME, draft.name());
        String honorific = typed.line(AwardField.HONORIFIC, draft.honorific());
        String position = typed.line(AwardField.POSITION, draft.position());
        String unit = typed.line(AwardField.UNIT, draft.unit());
        if (honorific.isEmpty() && draft.kind() != RecipientKind.COLLECTIVE) {
            Honorific split = Honorific.split(name);
            honorific = split.honorific();
            name = split.name();
        }
        if (honorific.isEmpty() && draft.kind() == RecipientKind.COLLECTIVE) {
            honorific = "Tập thể";
        }
        RecipientKind kind = Folding.fold(honorific).startsWith("ho ") ? RecipientKind.HOUSEHOLD : draft.kind();
        return new AsNamed(kind, honorific, name, position, unit, RecipientClass.NONE);
    }

    /** What the clerk left out and is known of the recipient. */
    private static AsNamed filled(AsNamed named, Recipient recipient) {
        return new AsNamed(
                named.kind(),
                named.honorific().isEmpty() ? recipient.honorific() : named.honorific(),
                named.name(),
                named.position().isEmpty() ? recipient.position() : named.position(),
                named.unit(),
                recipient.recipientClass());
    }

    private AwardForm form(AwardDraft draft, int row) throws Refused {
        Long wanted = draft.formId();
        if (wanted != null) {
            return list.references()
                    .form(wanted)
                    .orElseThrow(() -> new Refused(new Problem.FormUnknown(row, wanted.toString())));
        }
        if (formAbove.isPresent()) {
            return list.references()
                    .form(formAbove.getAsLong())
                    .orElseThrow(() -> new IllegalStateException("an award without its form"));
        }
        return list.references().forms().stream()
                .filter(AwardForm::printsCertificate)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a register without a form that prints"));
    }
}
