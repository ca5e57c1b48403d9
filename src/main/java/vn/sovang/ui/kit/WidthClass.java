package vn.sovang.ui.kit;

/** How much a window shows side by side. Widths are px of a window whose letters have the usual size. */
public enum WidthClass {
    /** Below 1000: one thing at a time, everything else lies over it while it is wanted. */
    COMPACT(0),
    /** From 1000: icons in the rail, no preview beside the list. */
    NARROW(1000),
    /** From 1200: everything has its place. */
    USUAL(1200),
    /** From 1600: room to spare. */
    WIDE(1600);

    private final double from;

    WidthClass(double from) {
        this.from = from;
    }

    /** The class of a window so many px wide. */
    public static WidthClass of(double width) {
        WidthClass found = COMPACT;
        for (WidthClass each : values()) {
            if (width >= each.from) {
                found = each;
            }
        }
        return found;
    }

    public boolean isAtLeast(WidthClass other) {
        return compareTo(other) >= 0;
    }
}
