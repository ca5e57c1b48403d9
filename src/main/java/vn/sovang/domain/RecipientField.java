package vn.sovang.domain;

/** What is known of a recipient, field by field. */
public enum RecipientField {
    HONORIFIC,
    NAME,
    SURNAME,
    MIDDLE_NAME,
    GIVEN_NAME,
    SEX,
    BIRTH,
    CITIZEN_ID,
    POSITION,
    UNIT,
    CLASS,
    NOTE
}
