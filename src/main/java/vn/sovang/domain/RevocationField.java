package vn.sovang.domain;

/** What is said when an award is taken back. */
public enum RevocationField {
    REVOKED_ON,
    REVOKED_BY,
    REASON
}
