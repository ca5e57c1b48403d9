package vn.sovang.domain;

/**
 * How a printer's page is moved and stretched so that it lands where it should: shift in millimetres, to the right and
 * down, after scaling about the sheet's top left corner; a scale of 1 changes nothing.
 */
public record Adjustment(double right, double down, double scaleX, double scaleY) {
    /** A printer that needs nothing. */
    public static final Adjustment NONE = new Adjustment(0, 0, 1, 1);
}
