package vn.sovang.domain;

/** What is measured on a printer's sheet, in millimetres: from the edges to cross A, and from A to B and to C. */
public enum Reading {
    LEFT,
    TOP,
    ACROSS,
    /** From A down to C; an office need not measure it, then the printer is taken to keep heights. */
    DOWN
}
