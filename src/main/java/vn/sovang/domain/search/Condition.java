package vn.sovang.domain.search;

import vn.sovang.domain.RecipientKind;

/** One thing an award is looked for by: what a chip in the search box stands for. Ids are those of the open register. */
public sealed interface Condition {
    /** Words of the award, its decision, its form or its unit, in any order, accents optional. */
    record Words(String text) implements Condition {}

    /** The decision's year, both ends included; the same twice for one year. */
    record Years(int from, int to) implements Condition {
        /** An end that is left open. */
        public static final int ANY_FROM = 0;

        public static final int ANY_TO = 9999;
    }

    record Kind(RecipientKind kind) implements Condition {}

    record Form(long id) implements Condition {}

    /** The unit an award was given in, or one that took over from it or that it took over from. */
    record InUnit(long id) implements Condition {}

    record InField(long id) implements Condition {}

    record ByMethod(long id) implements Condition {}

    record SignedBy(long id) implements Condition {}

    /** The money that goes with an award, in đồng, both ends included. */
    record Amount(long from, long to) implements Condition {
        /** As much as anybody gives. */
        public static final long ANY_TO = Long.MAX_VALUE;
    }

    /** The figures of the decision's number, with or without its symbol: "1254", "1254/QĐ-UBND". */
    record DecisionNumbered(String number) implements Condition {}

    /** The number in the book, both ends included. */
    record BookNumbered(int from, int to) implements Condition {}
}
