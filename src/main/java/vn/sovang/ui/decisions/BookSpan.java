package vn.sovang.ui.decisions;

import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.register.DecisionView;

/** The smallest and the largest book number of a list. */
record BookSpan(int first, int last) {
    static Optional<BookSpan> of(DecisionView view) {
        IntSummaryStatistics numbers = view.lines().stream()
                .map(l -> l.award().bookNumber())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return numbers.getCount() == 0
                ? Optional.empty()
                : Optional.of(new BookSpan(numbers.getMin(), numbers.getMax()));
    }
}
