package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.sovang.domain.DecisionSummary;

/** The decisions of one year, in the order of the list. */
public record YearGroup(int year, List<DecisionSummary> decisions) {
    public YearGroup {
        decisions = List.copyOf(decisions);
    }

    public int awards() {
        return decisions.stream().mapToInt(DecisionSummary::awards).sum();
    }

    /** Groups what passes the filter by year, keeping the order. */
    static List<YearGroup> of(List<DecisionSummary> all, Predicate<DecisionSummary> filter) {
        Map<Integer, List<DecisionSummary>> years = new LinkedHashMap<>();
        for (DecisionSummary decision : all) {
            if (filter.test(decision)) {
                years.computeIfAbsent(decision.year(), y -> new ArrayList<>()).add(decision);
            }
        }
        return years.entrySet().stream()
                .map(e -> new YearGroup(e.getKey(), e.getValue()))
                .toList();
    }
}
