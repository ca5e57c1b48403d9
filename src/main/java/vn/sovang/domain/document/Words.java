package vn.sovang.domain.document;

import vn.sovang.domain.template.TextStyle;

/** A text in one style; a line break in it is a line break on paper. */
public record Words(String text, TextStyle style, Line line) {
    public Words(String text, TextStyle style) {
        this(text, style, Line.NONE);
    }

    /** The same with a line through it: what was taken back stays legible. */
    public Words struck() {
        return new Words(text, style, Line.THROUGH);
    }

    /** A line drawn along the letters. */
    public enum Line {
        NONE,
        THROUGH
    }
}
