package vn.sovang.register;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookSeries;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/**
 * Gives every line that has none its number of the golden book, in list order, as the office's {@link BookSeries} goes on.
 */
public final class IssueBookNumbers {
    private final Register register;

    public IssueBookNumbers(Register register) {
        this.register = register;
    }

    /** How the numbers of the office follow each other. */
    public BookSeries series() throws Refused {
        return register.read(() -> Ledger.series(register.lists()));
    }

    /** What {@link #issue(long)} would do. */
    public Numbers preview(long decisionId) throws Refused {
        return preview(decisionId, series());
    }

    /** What {@link #issue(long, BookSeries)} would do; a count of 0 when every line has its number. */
    public Numbers preview(long decisionId, BookSeries series) throws Refused {
        return register.read(() -> {
            int first = Ledger.next(register.ledger(), decision(decisionId), series);
            int count = waiting(register.lists().awards(decisionId)).size();
            return new Numbers(first, first + count - 1, count);
        });
    }

    /** The numbers of a series below the next one that stand at no line: given back, void or never given. */
    public List<Integer> gaps(long decisionId, BookSeries series) throws Refused {
        return register.read(() -> {
            Decision decision = decision(decisionId);
            long authority = decision.authorityId();
            Set<Integer> held = series == BookSeries.RUNNING
                    ? register.ledger().held(authority, Ledger.BOOK)
                    : register.ledger().held(authority, Ledger.BOOK, Ledger.year(decision));
            int first = Ledger.first(register.ledger(), decision, series);
            return IntStream.range(first, Ledger.next(register.ledger(), decision, series))
                    .filter(number -> !held.contains(number))
                    .boxed()
                    .toList();
        });
    }

    private Decision decision(long id) throws Refused {
        return register.tables()
                .find(Decision.class, id)
                .orElseThrow(() -> new Refused(new Problem.DecisionUnknown(Long.toString(id))));
    }

    public Numbers issue(long decisionId) throws Refused {
        return issue(decisionId, series());
    }

    /** The same in a series that is the office's from now on. */
    public Numbers issue(long decisionId, BookSeries series) throws Refused {
        return register.transact(Act.ISSUE_BOOK_NUMBERS, tx -> {
            Decision decision = Lines.decision(tx, decisionId);
            int first = Ledger.next(tx.ledger(), decision, series);
            List<Award> lines = tx.lists().awards(decisionId);
            if (lines.isEmpty()) {
                throw new Refused(new Problem.DecisionEmpty(Naming.of(decision)));
            }
            keep(tx, series);
            int next = first;
            ListWriting list = new ListWriting(register, tx);
            for (Award award : waiting(lines)) {
                Ledger.renumber(list, award, decision, next);
                next++;
            }
            if (decision.state().compareTo(DecisionState.NUMBERED) < 0) {
                tx.update(
                        decision, decision.edit().state(DecisionState.NUMBERED).build());
            }
            return new Numbers(first, next - 1, next - first);
        });
    }

    private static void keep(Writing tx, BookSeries series) {
        if (series != BookSeries.YEARLY
                || tx.lists().setting(BookSeries.SETTING).isPresent()) {
            tx.keep(BookSeries.SETTING, series.name());
        }
    }

    private static List<Award> waiting(List<Award> lines) {
        return lines.stream()
                .filter(award -> award.bookNumber() == null && award.revocation() == null)
                .toList();
    }

    /** The first and last number of a run and how many lines get one. */
    public record Numbers(int first, int last, int count) {}
}
