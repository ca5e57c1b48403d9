package vn.sovang.domain;

/** How far the clerk is with a decision, in the order of the work. */
public enum DecisionState {
    DRAFT,
    LIST,
    CHECKED,
    NUMBERED,
    PRINTING,
    DONE
}
