package vn.sovang.domain.template;

/**
 * How the lines of a text sit in their box: sides, how many lines at most (1 to 50), what gives way when they do not fit, and
 * which text stands above them. A text that {@code follows} another is moved with that one's end, so that an empty or a long
 * text above leaves no hole; the texts following one another share the area from the first box's top to the last one's bottom
 * and sit in it as the first one's {@code vertical} says: those at the bottom grow upwards, and those in the middle end above
 * them.
 */
public record TextBlock(Side side, Vertical vertical, int mostLines, Fitting fitting, String follows) {
    public static final int MOST_LINES = 50;

    public TextBlock {
        Check.range("mostLines", mostLines, 1, MOST_LINES);
    }

    /** Horizontal alignment. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Vertical alignment. */
    public enum Vertical {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
