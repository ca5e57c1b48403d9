package vn.sovang.domain.template;

import org.jspecify.annotations.Nullable;

/** A rectangle with an outline, a filling, or both; thickness in millimetres as of a line. */
public record RectangleElement(
        Frame frame,
        @Nullable Colour outline,
        double thickness,
        @Nullable Colour filling) implements Element {
    public RectangleElement {
        Check.range("thickness", thickness, LineElement.THINNEST, LineElement.THICKEST);
    }
}
