package vn.sovang.domain.template;

/** The strip along each edge that a printer cannot reach, in millimetres, 0 to 50. */
public record Margins(double top, double right, double bottom, double left) {
    public static final Margins NONE = new Margins(0, 0, 0, 0);
    public static final double MOST = 50;

    public Margins {
        Check.range("top", top, 0, MOST);
        Check.range("right", right, 0, MOST);
        Check.range("bottom", bottom, 0, MOST);
        Check.range("left", left, 0, MOST);
    }
}
