package vn.sovang.ui.kit;

import vn.sovang.i18n.Language;
import vn.sovang.ui.theme.ThemeChoice;

/** How the window speaks and looks, as the user chose. */
public record Appearance(Language language, ThemeChoice theme) {}
