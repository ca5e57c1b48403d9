package vn.sovang.ui.decisions;

import vn.sovang.domain.RecipientKind;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.AwardLine;

/** A row of the list: a line of the decision, or the empty row at its end that becomes one when a name is typed. */
public sealed interface GridRow {
    /** The place in the decision's list, from 1. */
    int ordinal();

    RecipientKind kind();

    /** The award's key, 0 for the row that is none yet. */
    long awardId();

    /** A line of the decision. */
    record Line(int ordinal, AwardLine line) implements GridRow {
        @Override
        public RecipientKind kind() {
            return line.award().named().kind();
        }

        @Override
        public long awardId() {
            return line.award().id();
        }
    }

    /** What has been typed into the empty row so far. */
    record Fresh(int ordinal, AwardDraft draft) implements GridRow {
        @Override
        public RecipientKind kind() {
            return draft.kind();
        }

        @Override
        public long awardId() {
            return 0;
        }
    }
}
