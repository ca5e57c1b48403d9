package vn.sovang.domain.document;

import java.util.Set;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.domain.template.Typeface;

/** The letters of official papers: black, in a face as wide as Times New Roman. */
public final class Serif {
    private Serif() {}

    /** Letters of a size in points. */
    public static TextStyle of(double size, Trait... traits) {
        return new TextStyle(Typeface.SERIF, size, size, Set.of(traits), Colour.BLACK, 0, 1);
    }
}
