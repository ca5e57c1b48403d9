package vn.sovang.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sovang.domain.Act;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Reward;

/** Changes the header of a decision; another date computes the money of its lines again. */
public final class EditDecision {
    private final Register register;

    public EditDecision(Register register) {
        this.register = register;
    }

    public Decision edit(long decisionId, DecisionDraft draft) throws Refused {
        return edit(decisionId, draft, "");
    }

    /** The same with the reason that a decision with certificates on paper asks for; elsewhere it may be empty. */
    public Decision edit(long decisionId, DecisionDraft draft, String reason) throws Refused {
        String why = Reasons.read(reason);
        return register.transact(Act.EDIT_DECISION, why, tx -> {
            Decision before = Lines.decision(tx, decisionId);
            References references = tx.references();
            Authority authority = references
                    .authority(before.authorityId())
                    .orElseThrow(() -> new IllegalStateException("a decision without its authority"));
            Decision after = DecisionForm.read(tx, before, authority, draft);
            List<Award> lines = tx.lists().awards(decisionId);
            if (differOnPaper(before, after)) {
                Reasons.check(new ListWriting(register, tx), lines, why);
            }
            checkYear(before, after, lines);
            LocalDate day = ShowDecision.moneyDay(after, register.today());
            if (!day.equals(ShowDecision.moneyDay(before, register.today()))) {
                lines.forEach(line -> computeAgain(tx, references, line, day));
            }
            return tx.update(before, after);
        });
    }

    /** Whether what stands on certificates and on the decision itself is changed. */
    private static boolean differOnPaper(Decision before, Decision after) {
        return !before.number().equals(after.number())
                || !Objects.equals(before.signedOn(), after.signedOn())
                || !before.title().equals(after.title())
                || !Objects.equals(before.signerId(), after.signerId())
                || !before.place().equals(after.place());
    }

    /** Book numbers belong to a year: a decision that has some cannot move to another. */
    private static void checkYear(Decision before, Decision after, List<Award> lines) throws Refused {
        int numbered = (int) lines.stream().filter(l -> l.bookNumber() != null).count();
        LocalDate was = before.signedOn();
        LocalDate is = after.signedOn();
        boolean sameYear = was != null && is != null && was.getYear() == is.getYear();
        if (numbered > 0 && !sameYear) {
            int year = was == null ? 0 : was.getYear();
            throw new Refused(new Problem.DecisionYearFixed(Naming.of(before), year, numbered));
        }
    }

    private static void computeAgain(Writing tx, References references, Award line, LocalDate day) {
        if (line.reward().source() == Reward.Source.COMPUTED) {
            Reward reward = Lines.reward(references, line.formId(), line.named().kind(), day);
            tx.update(line, line.withReward(reward));
        }
    }
}
