package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.text.Folding;
import vn.sovang.text.Honorific;

/** Adds a line to the end of a decision's list, to a known recipient where name, kind and unit agree, else to a new one. */
public final class AddAward {
    private final Register register;

    public AddAward(Register register) {
        this.register = register;
    }

    public Award add(long decisionId, AwardDraft draft) throws Refused {
        return register.transact(Act.ADD_AWARD, tx -> add(tx, decisionId, draft));
    }

    private Award add(Writing tx, long decisionId, AwardDraft draft) throws Refused {
        Decision decision = Lines.decision(tx, decisionId);
        References references = tx.references();
        List<Award> lines = tx.lists().awards(decisionId);
        LocalDate day = ShowDecision.moneyDay(decision, register.today());
        Typed typed = new Typed(lines.size() + 1);
        AsNamed named = named(typed, draft);
        if (named.name().isEmpty()) {
            typed.problem(new Problem.NameMissing(lines.size() + 1));
        }
        String achievement = typed.lines(AwardField.ACHIEVEMENT, draft.achievement());
        AwardForm form = form(references, draft, lines);
        typed.check();
        Long unitId = Lines.unitId(references, named.unit(), day);
        Recipient recipient = Lines.recipient(tx, named, unitId, decision);
        return tx.insert(new Award(
                0,
                tx.uid(),
                decisionId,
                recipient.id(),
                form.id(),
                lines.isEmpty() ? 1 : lines.get(lines.size() - 1).ordinal() + 1,
                filled(named, recipient),
                unitId,
                achievement.isEmpty() ? decision.achievement() : achievement,
                Period.NONE,
                null,
                Lines.reward(references, form.id(), named.kind(), day),
                draft.occasion(),
                Printing.NEVER,
                null,
                "",
                "",
                null));
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
        return new AsNamed(kind, honorific, name, position, unit, vn.sovang.domain.RecipientClass.NONE);
    }

    /** What the clerk left out and is known of the recipient. */
    private static AsNamed filled(AsNamed named, Recipient recipient) {
        AsNamed filled = new AsNamed(
                named.kind(),
                named.honorific().isEmpty() ? recipient.honorific() : named.honorific(),
                named.name(),
                named.position().isEmpty() ? recipient.position() : named.position(),
                named.unit(),
                recipient.recipientClass());
        return filled;
    }

    private static AwardForm form(References references, AwardDraft draft, List<Award> lines) throws Refused {
        Long wanted = draft.formId();
        if (wanted != null) {
            return references
                    .form(wanted)
                    .orElseThrow(() -> new Refused(new Problem.FormUnknown(lines.size() + 1, wanted.toString())));
        }
        if (!lines.isEmpty()) {
            long above = lines.get(lines.size() - 1).formId();
            return references.form(above).orElseThrow(() -> new IllegalStateException("an award without its form"));
        }
        return references.forms().stream()
                .filter(AwardForm::printsCertificate)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a register without a form that prints"));
    }
}
