package vn.sovang.ui.decisions;

import vn.sovang.domain.DecisionSummary;

/** What stands in the list on the left: a year, and under it its decisions. */
sealed interface ListEntry {
    /** The head of a year: how many decisions with how many awards, and whether they are shown below it. */
    record Year(int year, int decisions, int awards, boolean open) implements ListEntry {}

    /** A decision. */
    record One(DecisionSummary decision) implements ListEntry {}
}
