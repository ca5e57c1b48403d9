package vn.sovang.paper.layout;

import vn.sovang.domain.template.TextStyle;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.domain.template.Typeface;

/** One font file of the program. Playfair Display and Dancing Script come in one weight, upright. */
public enum FontFace {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    TITLE("PlayfairDisplay_800ExtraBold"),
    SCRIPT("DancingScript_700Bold"),
    SANS("Roboto_400Regular"),
    SANS_BOLD("Roboto_700Bold");

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    /** The face that comes nearest to a style. */
    public static FontFace of(TextStyle style) {
        return of(style.font(), style.is(Trait.BOLD), style.is(Trait.ITALIC));
    }

    private static FontFace of(Typeface font, boolean bold, boolean italic) {
        return switch (font) {
            case TITLE -> TITLE;
            case SCRIPT -> SCRIPT;
            case SANS -> bold ? SANS_BOLD : SANS;
            case SERIF -> bold ? (italic ? SERIF_BOLD_ITALIC : SERIF_BOLD) : (italic ? SERIF_ITALIC : SERIF);
        };
    }

    /** The face that steps in for letters this one lacks. */
    public FontFace fallback() {
        return switch (this) {
            case TITLE, SCRIPT, SANS_BOLD -> SERIF_BOLD;
            case SANS -> SERIF;
            case SERIF, SERIF_BOLD, SERIF_ITALIC, SERIF_BOLD_ITALIC -> this;
        };
    }

    /** The font's PostScript-like name, also its file's name without the ending. */
    public String file() {
        return file;
    }
}
