package vn.sovang.register;

import java.util.Comparator;
import java.util.List;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Refused;

/** Reads the list of decisions, newest year first and inside a year newest first, drafts on top. */
public final class ListDecisions {
    private final Register register;

    public ListDecisions(Register register) {
        this.register = register;
    }

    public List<DecisionSummary> all() throws Refused {
        int thisYear = register.today().getYear();
        return register.read(() -> register.lists().decisions()).stream()
                .map(summary -> summary.year() == 0 ? summary.inYear(thisYear) : summary)
                .sorted(Comparator.comparingInt(DecisionSummary::year).reversed())
                .toList();
    }
}
