package vn.sovang.domain;

/** How many of each kind were proposed, for "proposed against decided" in the yearly report; each zero or more. */
public record ProposedCounts(int collectives, int households, int individuals) {
    public static final ProposedCounts NONE = new ProposedCounts(0, 0, 0);
}
