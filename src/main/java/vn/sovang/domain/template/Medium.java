package vn.sovang.domain.template;

/**
 * Where an element appears. What is on BLANK and not on STOCK is pre-printed on the phôi; what is on SCREEN alone, such as
 * the scan of a phôi, is never printed.
 */
public enum Medium {
    /** The window. */
    SCREEN,
    /** Empty paper, which gets everything. */
    BLANK,
    /** A phôi, which bears border, emblem and title already. */
    STOCK
}
