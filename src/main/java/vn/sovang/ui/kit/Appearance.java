package vn.sovang.ui.kit;

import vn.sovang.i18n.Language;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;

/** How the window speaks and looks, as the user chose. */
public record Appearance(Language language, ThemeChoice theme, TextSize text) {
    /** With letters of the usual size. */
    public Appearance(Language language, ThemeChoice theme) {
        this(language, theme, TextSize.USUAL);
    }

    public Appearance with(Language other) {
        return new Appearance(other, theme, text);
    }

    public Appearance with(ThemeChoice other) {
        return new Appearance(language, other, text);
    }

    public Appearance with(TextSize other) {
        return new Appearance(language, theme, other);
    }
}
