package vn.sovang.domain;

/** What a paper leaves blank because the register does not know it, or what else the clerk should look at before it is used. */
public enum PaperGap {
    NUMBER,
    DATE,
    TITLE,
    PLACE,
    SIGNER,
    ACHIEVEMENT,
    PROPOSER,
    PROPOSAL,
    FUND,
    /** Lines without money although money belongs to their form, or none is known. */
    REWARD,
    /** Who met, where and when, and how they voted. */
    MEETING,
    /** The list has no lines. */
    LINES,
    /** Lines that were taken back since. */
    REVOKED,
    /** Lines that have no book number yet. */
    BOOK_NUMBERS
}
