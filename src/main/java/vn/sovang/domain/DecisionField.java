package vn.sovang.domain;

/** The fields of a decision's header. */
public enum DecisionField {
    NUMBER,
    SIGNED_ON,
    TITLE,
    SHORT_TITLE,
    SIGNER,
    PLACE,
    METHOD,
    FIELD,
    ACHIEVEMENT,
    DOSSIER_ON,
    PROPOSAL,
    FUND,
    NOTE
}
