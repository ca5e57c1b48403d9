package vn.sovang.domain.template;

/**
 * The point of an element's box that stays where it is when the content is smaller than the box, or when the box or the
 * page is resized.
 */
public enum Anchor {
    TOP_LEFT(0, 0),
    TOP(0.5, 0),
    TOP_RIGHT(1, 0),
    LEFT(0, 0.5),
    CENTRE(0.5, 0.5),
    RIGHT(1, 0.5),
    BOTTOM_LEFT(0, 1),
    BOTTOM(0.5, 1),
    BOTTOM_RIGHT(1, 1);

    private final double across;
    private final double down;

    Anchor(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** A box of the given width and height that keeps this point of the outer box. */
    public Box place(Box outer, double width, double height) {
        return new Box(
                outer.x() + (outer.width() - width) * across,
                outer.y() + (outer.height() - height) * down,
                width,
                height);
    }
}
