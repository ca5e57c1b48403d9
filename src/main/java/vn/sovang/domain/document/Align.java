package vn.sovang.domain.document;

/** Where the lines of a text stand between its sides. A justified text fills every line but the last of a paragraph. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
