package vn.sovang.domain;

/** What is known of a unit, field by field. */
public enum UnitField {
    NAME,
    SHORT_NAME,
    VALID_FROM,
    VALID_TO,
    SUCCESSORS
}
