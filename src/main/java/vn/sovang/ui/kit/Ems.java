package vn.sovang.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import vn.sovang.ui.theme.TextSize;

/** Lengths that follow the letters: px beside letters of the usual size, and in proportion beside others. */
public final class Ems {
    private Ems() {}

    /** Makes a region that wide where it can be. */
    public static void wide(Region region, double px) {
        add(region, "-fx-pref-width", px);
    }

    /** Makes a region neither wider nor narrower. */
    public static void fixed(Region region, double px) {
        add(region, "-fx-min-width", px);
        add(region, "-fx-pref-width", px);
        add(region, "-fx-max-width", px);
    }

    /** Makes a region at least that wide. */
    public static void atLeast(Region region, double px) {
        add(region, "-fx-min-width", px);
    }

    /** Makes a region that high where it can be. */
    public static void high(Region region, double px) {
        add(region, "-fx-pref-height", px);
    }

    /** Makes all rows of a list that high. */
    public static void rows(Region list, double px) {
        add(list, "-fx-fixed-cell-size", px);
    }

    private static void add(Region region, String property, double px) {
        String style = region.getStyle() == null ? "" : region.getStyle();
        region.setStyle(style + String.format(Locale.ROOT, "%s: %.3fem; ", property, px / TextSize.USUAL.px()));
    }
}
