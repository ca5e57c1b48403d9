package vn.sovang.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Change;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;

/** Reads one decision with its list. */
public final class ShowDecision {
    private final Register register;

    public ShowDecision(Register register) {
        this.register = register;
    }

    public DecisionView show(long decisionId) throws Refused {
        return register.read(() -> view(decisionId));
    }

    /**
     * A decision as it is after changes to what was read before, in the order they were made. Lines that stayed are the same objects
     * and are not read again, so that one cell of thousands of lines costs little.
     */
    public DecisionView show(DecisionView before, List<Change> changes) throws Refused {
        boolean linesOnly = changes.stream().map(Change::subject).allMatch(ShowDecision::leavesOtherLines);
        return linesOnly
                ? register.read(() -> changed(before, changes))
                : show(before.decision().id());
    }

    /** Whether what happens to it changes no line but its own. */
    private static boolean leavesOtherLines(Entity entity) {
        return entity instanceof Award
                || entity instanceof Recipient
                || entity instanceof Unit
                || entity instanceof BookNumber;
    }

    private DecisionView changed(DecisionView before, List<Change> changes) {
        Map<Long, AwardLine> lines = new LinkedHashMap<>();
        before.lines().forEach(line -> lines.put(line.award().id(), line));
        References references = register.references();
        LocalDate day = moneyDay(before.decision(), register.today());
        for (Change change : changes) {
            if (change.subject() instanceof Award award) {
                boolean stands = change.after() != null
                        && award.binnedAt() == null
                        && award.decisionId() == before.decision().id();
                if (stands) {
                    lines.put(award.id(), line(award, references, day));
                } else {
                    lines.remove(award.id());
                }
            }
        }
        return before.withLines(lines.values().stream()
                .sorted(Comparator.comparingInt((AwardLine line) -> line.award().ordinal())
                        .thenComparing(line -> line.award().id()))
                .toList());
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
