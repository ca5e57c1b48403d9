package vn.sovang.register;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Gives every line that has none its number of the golden book, in list order, running on in the authority's year. */
public final class IssueBookNumbers {
    private final Register register;

    public IssueBookNumbers(Register register) {
        this.register = register;
    }

    /** What {@link #issue} would do; a count of 0 when every line has its number. */
    public Numbers preview(long decisionId) throws Refused {
        Decision decision = register.tables()
                .find(Decision.class, decisionId)
                .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(decisionId))));
        int first = Ledger.next(register, decision);
        int count = waiting(register.lists().awards(decisionId)).size();
        return new Numbers(first, first + count - 1, count);
    }

    /** The numbers below the next one that stand at no line of the decision's year: given back, void or never given. */
    public List<Integer> gaps(long decisionId) throws Refused {
        return register.read(() -> {
            Decision decision = register.tables()
                    .find(Decision.class, decisionId)
                    .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(decisionId))));
            Set<Integer> held =
                    register.lists().heldBookNumbers(decision.authorityId(), Ledger.BOOK, Ledger.year(decision));
            return IntStream.range(1, Ledger.next(register, decision))
                    .filter(number -> !held.contains(number))
                    .boxed()
                    .toList();
        });
    }

    public Numbers issue(long decisionId) throws Refused {
        return register.transact(Act.ISSUE_BOOK_NUMBERS, tx -> {
            Decision decision = Lines.decision(tx, decisionId);
            int first = Ledger.next(register, decision);
            List<Award> lines = tx.lists().awards(decisionId);
            if (lines.isEmpty()) {
                throw new Refused(new Problem.DecisionEmpty(Naming.of(decision)));
            }
            int next = first;
            ListWriting list = new ListWriting(register, tx);
            for (Award award : waiting(lines)) {
                Ledger.renumber(tx, award, decision, next, () -> list.row(award));
                next++;
            }
            if (decision.state().compareTo(DecisionState.NUMBERED) < 0) {
                tx.update(
                        decision, decision.edit().state(DecisionState.NUMBERED).build());
            }
            return new Numbers(first, next - 1, next - first);
        });
    }

    private static List<Award> waiting(List<Award> lines) {
        return lines.stream()
                .filter(award -> award.bookNumber() == null && award.revocation() == null)
                .toList();
    }

    /** The first and last number of a run and how many lines get one. */
    public record Numbers(int first, int last, int count) {}
}
