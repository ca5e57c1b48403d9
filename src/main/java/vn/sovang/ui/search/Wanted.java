package vn.sovang.ui.search;

import vn.sovang.register.SearchOrder;

/** How the results are to stand: in which order, and whether each award or each recipient has a row. */
record Wanted(SearchOrder order, Rows rows) {
    static final Wanted USUAL = new Wanted(SearchOrder.BEST, Rows.AWARDS);

    /** What has a row of its own. */
    enum Rows {
        AWARDS,
        /** Recipients stand in the order of the best of their awards. */
        RECIPIENTS
    }

    Wanted withOrder(SearchOrder value) {
        return new Wanted(value, rows);
    }

    Wanted withRows(Rows value) {
        return new Wanted(order, value);
    }
}
