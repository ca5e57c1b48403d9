package vn.sovang.domain.template;

/** A place on the page, in millimetres from its top left corner; x and y within ±1200, width and height 0 to 1200. */
public record Box(double x, double y, double width, double height) {
    public static final double MOST = 1200;

    public Box {
        Check.range("x", x, -MOST, MOST);
        Check.range("y", y, -MOST, MOST);
        Check.range("width", width, 0, MOST);
        Check.range("height", height, 0, MOST);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
