package vn.sovang.domain.template;

/** Whether the editor lets an element be moved. */
public enum Lock {
    FREE,
    LOCKED
}
