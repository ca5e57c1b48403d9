package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;

/** Reads one decision with its list. */
public final class ShowDecision {
    private final Register register;

    public ShowDecision(Register register) {
        this.register = register;
    }

    public DecisionView show(long decisionId) throws Refused {
        return register.read(() -> view(decisionId));
    }

    private DecisionView view(long decisionId) throws Refused {
        Decision decision = register.tables()
                .find(Decision.class, decisionId)
                .filter(d -> d.binnedAt() == null)
                .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(decisionId))));
        References references = register.references();
        Authority authority = references
                .authority(decision.authorityId())
                .orElseThrow(() -> new IllegalStateException("a decision without its authority"));
        LocalDate day = moneyDay(decision, register.today());
        List<AwardLine> lines = register.lists().awards(decisionId).stream()
                .map(award -> line(award, references, day))
                .toList();
        return new DecisionView(
                decision,
                day.getYear(),
                authority,
                Optional.ofNullable(decision.signerId()).flatMap(references::signer),
                Optional.ofNullable(decision.fieldId()).flatMap(references::field),
                Optional.ofNullable(decision.methodId()).flatMap(references::method),
                lines);
    }

    private static AwardLine line(Award award, References references, LocalDate day) {
        AwardForm form = references
                .form(award.formId())
                .orElseThrow(() -> new IllegalStateException("an award without its form"));
        return new AwardLine(
                award, form, references.money().formula(form.id(), award.named().kind(), day));
    }

    /** The day whose base salary counts: the decision's, or today while it has none. */
    static LocalDate moneyDay(Decision decision, LocalDate today) {
        LocalDate signedOn = decision.signedOn();
        LocalDate dossierOn = decision.dossierOn();
        return signedOn != null ? signedOn : dossierOn != null ? dossierOn : today;
    }
}
