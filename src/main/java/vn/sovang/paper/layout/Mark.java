package vn.sovang.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;

/** Something placed on a sheet. All places are in millimetres from the top left corner. */
public sealed interface Mark {

    /**
     * A run of letters of one face on one baseline. {@code size} and {@code tracking}, the space added after each letter,
     * are in points.
     */
    record TextMark(FontFace face, double size, Colour colour, double tracking, double x, double baseline, String text)
            implements Mark {}

    /** A picture in its box; one that keeps its proportions stands at the anchor. */
    record PictureMark(String source, Box box, Proportions proportions, Anchor anchor, double opacity)
            implements Mark {}

    /** A straight line from the box's top left to its bottom right corner. */
    record LineMark(Box box, Colour colour, double thickness) implements Mark {}

    /** A rectangle whose outline is centred on the box's edge. */
    record RectangleMark(
            Box box,
            @Nullable Colour outline,
            double thickness,
            @Nullable Colour filling) implements Mark {}
}
