package vn.sovang.domain;

/** The order in which the sheets of a batch leave the printer. */
public enum SheetOrder {
    /** As in the list. */
    LIST,
    /** By name, tên first. */
    NAME,
    /** As handed over on the stage: higher award first; collectives, households, individuals; given before posthumous. */
    STAGE,
    /** The list backwards, for a tray where sheets come to lie face up. */
    REVERSE
}
