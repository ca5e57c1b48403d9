package vn.sovang.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import vn.sovang.domain.Act;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.MoneyInput;

/** Changes one cell of a list. */
public final class EditAward {
    private final Register register;

    public EditAward(Register register) {
        this.register = register;
    }

    /**
     * Puts {@code text} into a field. KIND takes the name of the enum constant, FORM a form's code or name, BOOK_NUMBER
     * figures or nothing, AMOUNT money in any short form, or nothing to compute it again.
     */
    public Award edit(long awardId, AwardField field, String text) throws Refused {
        return register.transact(Act.EDIT_AWARD, tx -> {
            Award before = Lines.award(tx, awardId);
            Decision decision = Lines.decision(tx, before.decisionId());
            LocalDate day = ShowDecision.moneyDay(decision, register.today());
            return new Cell(tx, before, decision, day, Lines.row(tx, before)).put(field, text);
        });
    }

    /** One cell being changed. */
    private record Cell(Writing tx, Award before, Decision decision, LocalDate day, int row) {
        Award put(AwardField field, String text) throws Refused {
            return switch (field) {
                case KIND -> store(withKind(kind(text)));
                case FORM -> store(withForm(form(text)));
                case HONORIFIC -> store(before.withNamed(before.named().withHonorific(line(field, text))));
                case NAME -> rename(line(field, text));
                case POSITION -> store(before.withNamed(before.named().withPosition(line(field, text))));
                case UNIT -> store(withUnit(line(field, text)));
                case ACHIEVEMENT -> store(before.edit().achievement(lines(text)).build());
                case BOOK_NUMBER -> Ledger.renumber(tx, before, decision, number(text), row);
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
            return Arrays.stream(RecipientKind.values())
                    .filter(k -> k.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Refused(new Problem.KindUnknown(row, text)));
        }

        private AwardForm form(String text) throws Refused {
            String fold = Folding.fold(text);
            return tx.references().forms().stream()
                    .filter(f -> f.code().equals(text.strip())
                            || Folding.fold(f.name()).equals(fold))
                    .findFirst()
                    .orElseThrow(() -> new Refused(new Problem.FormUnknown(row, text)));
        }

        private Award withKind(RecipientKind kind) {
            AsNamed named = before.named().withKind(kind);
            Recipient recipient = Lines.recipient(tx, named, before.unitId(), decision);
            return rewarded(
                    before.edit().named(named).recipientId(recipient.id()).build());
        }

        private Award withForm(AwardForm form) {
            return rewarded(before.edit().formId(form.id()).build());
        }

        private Award withUnit(String unit) {
            Long unitId = Lines.unitId(tx.references(), unit, day);
            return before.edit()
                    .named(before.named().withUnit(unit))
                    .unitId(unitId)
                    .build();
        }

        /** Computes the money again unless the clerk typed it. */
        private Award rewarded(Award after) {
            return after.reward().source() == Reward.Source.TYPED
                    ? after
                    : after.withReward(Lines.reward(
                            tx.references(), after.formId(), after.named().kind(), day));
        }

        /**
         * A name that only changes its marks or capitals is the same recipient, written better; he is corrected with it
         * when this is his only award. Any other name is another recipient.
         */
        private Award rename(String name) throws Refused {
            if (name.isEmpty()) {
                throw new Refused(new Problem.NameMissing(row));
            }
            AsNamed named = before.named().withName(name);
            Recipient known = tx.tables()
                    .find(Recipient.class, before.recipientId())
                    .orElseThrow(() -> new IllegalStateException("an award without its recipient"));
            boolean only = tx.lists().awardCount(known.id()) == 1;
            if (only) {
                tx.update(known, renamed(known, name));
                return store(before.withNamed(named));
            }
            if (Folding.compact(known.name()).equals(Folding.compact(name))) {
                return store(before.withNamed(named));
            }
            Recipient other = Lines.recipient(tx, named, before.unitId(), decision);
            return store(before.edit().named(named).recipientId(other.id()).build());
        }

        private static Recipient renamed(Recipient known, String name) {
            return new Recipient(
                    known.id(),
                    known.uid(),
                    known.kind(),
                    known.honorific(),
                    name,
                    Lines.parts(known.kind(), name),
                    known.sex(),
                    known.birth(),
                    known.citizenId(),
                    known.position(),
                    known.unitId(),
                    known.recipientClass(),
                    known.note(),
                    known.sample(),
                    known.binnedAt());
        }

        private int number(String raw) throws Refused {
            String text = Cleaning.clean(raw);
            if (text.isEmpty()) {
                return Ledger.NONE;
            }
            if (!text.matches("0*[1-9][0-9]{0,8}")) {
                throw new Refused(new Problem.NotANumber(row, AwardField.BOOK_NUMBER.name(), text));
            }
            return Integer.parseInt(text);
        }

        private Reward amount(String raw) throws Refused {
            String text = Cleaning.clean(raw);
            if (text.isEmpty()) {
                return Lines.reward(
                        tx.references(), before.formId(), before.named().kind(), day);
            }
            OptionalLong amount = MoneyInput.parse(text);
            if (amount.isEmpty()) {
                throw new Refused(new Problem.NotAnAmount(row, text));
            }
            Reward computed = Lines.reward(
                    tx.references(), before.formId(), before.named().kind(), day);
            return computed.amount() == amount.getAsLong()
                    ? computed
                    : new Reward(amount.getAsLong(), Reward.Source.TYPED);
        }
    }
}
