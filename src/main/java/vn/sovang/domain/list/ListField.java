package vn.sovang.domain.list;

/** What a column of a clerk's list can hold. */
public enum ListField {
    /** The number of the row in the list; nothing is made of it. */
    ORDINAL,
    KIND,
    HONORIFIC,
    /** The whole name, or all of it but the given name where that has a column of its own. */
    NAME,
    GIVEN_NAME,
    POSITION,
    UNIT,
    /** Both in one cell. */
    POSITION_AND_UNIT,
    ACHIEVEMENT,
    /** A year, or a day. */
    BIRTH,
    SEX,
    /** A mark, or the year of birth, where the person is a man. */
    MALE,
    /** The same where the person is a woman. */
    FEMALE,
    CITIZEN_ID,
    FORM,
    AMOUNT,
    BOOK_NUMBER,
    NOTE
}
