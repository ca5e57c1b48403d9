package vn.sovang.domain;

/** The sex of an individual, for statistics; UNKNOWN for collectives, households and where nobody wrote it down. */
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
