package vn.sovang.paper.layout;

/**
 * How one text fitted. Sizes are in points; {@code needed} is the size at which an overflowing text would fit, 0 when none
 * would, and otherwise the used size; {@code missing} holds the letters that no font can draw.
 */
public record Fit(
        String element,
        String name,
        double wanted,
        double used,
        double needed,
        int lines,
        State state,
        String missing) {

    /** From best to worst. */
    public enum State {
        /** As wanted. */
        FITS,
        /** At the wanted size, broken into more lines than the wording has. */
        WRAPPED,
        /** Smaller than wanted, perhaps broken too. */
        SHRUNK,
        /** Drawn at the smallest size, whole, but out of its box or on more lines than allowed. */
        OVERFLOW
    }

    /** The used size as a share of the wanted one, 0 to 1. */
    public double share() {
        return used / wanted;
    }
}
