package vn.sovang.domain.template;

/** A straight line from the top left to the bottom right corner of its box; thickness in millimetres, 0.05 to 20. */
public record LineElement(Frame frame, Colour colour, double thickness) implements Element {
    public static final double THINNEST = 0.05;
    public static final double THICKEST = 20;

    public LineElement {
        Check.range("thickness", thickness, THINNEST, THICKEST);
    }
}
