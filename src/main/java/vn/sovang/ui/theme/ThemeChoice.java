package vn.sovang.ui.theme;

import java.util.Locale;

/** What the user chose: one theme, or whichever the machine uses. */
public enum ThemeChoice {
    LIGHT,
    DARK,
    AUTO;

    /** The theme to put on when the machine itself uses {@code machine}. */
    public Theme theme(Theme machine) {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case AUTO -> machine;
        };
    }

    /** Reads a remembered choice; anything unknown is LIGHT. */
    public static ThemeChoice of(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "DARK" -> DARK;
            case "AUTO" -> AUTO;
            default -> LIGHT;
        };
    }
}
