package vn.sovang.domain;

/** The columns of a decision's list that a clerk types into. */
public enum AwardField {
    KIND,
    FORM,
    HONORIFIC,
    NAME,
    POSITION,
    UNIT,
    ACHIEVEMENT,
    BOOK_NUMBER,
    AMOUNT
}
