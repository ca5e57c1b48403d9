package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Coefficient;
import vn.sovang.domain.Decision;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.domain.check.CheckedDecision;
import vn.sovang.domain.check.CheckedLine;
import vn.sovang.domain.check.CheckedLine.OtherAward;
import vn.sovang.domain.check.LadderRung;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.domain.check.ListRules;
import vn.sovang.text.DateLine;

/** Checks a decision and its list before it is numbered: what is missing, said twice, rewarded before or against the rules. */
public final class CheckDecision {
    private final Register register;

    public CheckDecision(Register register) {
        this.register = register;
    }

    /** What was found, gravest first and then by row; revoked lines are not looked at. */
    public List<ListFinding> check(long decisionId) throws Refused {
        return check(new ShowDecision(register).show(decisionId));
    }

    /** The same of a decision that has been read. */
    public List<ListFinding> check(DecisionView view) throws Refused {
        return register.read(() -> {
            ChooseChecks choice = new ChooseChecks(register);
            return ListRules.check(new Gathering(view).decision(choice.ladder()), choice.switchedOff());
        });
    }

    /** What the rules ask about, read for all lines at once. */
    private final class Gathering {
        private final DecisionView view;
        private final References references = register.references();
        private final Map<Long, List<Award>> others = new HashMap<>();
        private final Map<Long, Decision> decisions = new HashMap<>();

        Gathering(DecisionView view) {
            this.view = view;
            for (Award other : register.printLists().otherAwards(view.decision().id())) {
                others.computeIfAbsent(other.recipientId(), id -> new ArrayList<>())
                        .add(other);
            }
        }

        CheckedDecision decision(List<LadderRung> ladder) {
            List<CheckedLine> lines = new ArrayList<>();
            for (int i = 0; i < view.lines().size(); i++) {
                AwardLine line = view.lines().get(i);
                if (line.award().revocation() == null) {
                    lines.add(line(i + 1, line));
                }
            }
            Map<String, String> names =
                    references.forms().stream().collect(Collectors.toMap(AwardForm::code, AwardForm::name));
            return new CheckedDecision(view.decision(), view.authority(), view.signer(), lines, ladder, names);
        }

        private CheckedLine line(int row, AwardLine line) {
            Award award = line.award();
            return new CheckedLine(
                    row,
                    award,
                    register.names().key(award.recipientId(), award.named().name()),
                    line.form(),
                    kinds(line.form()),
                    unit(award.unitId()),
                    line.formula(),
                    others.getOrDefault(award.recipientId(), List.of()).stream()
                            .map(this::other)
                            .toList(),
                    register.names().alike(award.recipientId(), award.named()).stream()
                            .map(KnownRecipient::name)
                            .toList());
        }

        private List<RecipientKind> kinds(AwardForm form) {
            return references.money().coefficients().stream()
                    .filter(coefficient -> coefficient.formId() == form.id())
                    .map(Coefficient::kind)
                    .distinct()
                    .toList();
        }

        private Optional<Unit> unit(@Nullable Long id) {
            return id == null ? Optional.empty() : references.unit(id);
        }

        private OtherAward other(Award award) {
            Decision decision = decisions.computeIfAbsent(
                    award.decisionId(),
                    id -> register.tables()
                            .find(Decision.class, id)
                            .orElseThrow(() -> new IllegalStateException("an award without its decision")));
            Optional<AwardForm> form = references.form(award.formId());
            return new OtherAward(
                    award.achievement(),
                    form.map(AwardForm::code).orElse(""),
                    form.map(AwardForm::category).orElse(""),
                    Naming.of(decision),
                    decision.signedOn() == null ? 0 : decision.signedOn().getYear(),
                    decision.signedOn() == null ? "" : DateLine.shortForm(decision.signedOn()));
        }
    }
}
