package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Reads the lines of a decision as a list for people and programs. */
public final class ListAwards {
    private final Register register;

    public ListAwards(Register register) {
        this.register = register;
    }

    public List<ListedAward> of(long decisionId) throws Refused {
        return register.read(() -> register.lists().listedAwards(decisionId));
    }

    /** The line at a place of the list, from 1. */
    public ListedAward at(DecisionSummary decision, int row) throws Refused {
        List<ListedAward> all = of(decision.id());
        if (row < 1 || row > all.size()) {
            throw new Refused(new Problem.RowMissing(row, decision.number().toString(), all.size()));
        }
        return all.get(row - 1);
    }
}
