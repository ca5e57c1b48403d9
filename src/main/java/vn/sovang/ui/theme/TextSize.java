package vn.sovang.ui.theme;

import java.util.Arrays;

/** The size of the letters in px, which every height of the window follows. */
public enum TextSize {
    SMALL(12),
    USUAL(13),
    LARGE(14),
    LARGEST(16);

    private final int px;

    TextSize(int px) {
        this.px = px;
    }

    public int px() {
        return px;
    }

    /** How many px a length takes that is {@code designed} px long beside letters of the usual size. */
    public double scaled(double designed) {
        return designed * px / USUAL.px;
    }

    /** The next larger size; the largest has none but itself. */
    public TextSize larger() {
        return Arrays.stream(values()).filter(size -> size.px > px).findFirst().orElse(this);
    }

    /** The next smaller size; the smallest has none but itself. */
    public TextSize smaller() {
        return Arrays.stream(values())
                .filter(size -> size.px < px)
                .reduce((smaller, next) -> next)
                .orElse(this);
    }

    /** Reads a remembered size in px; anything unknown is USUAL. */
    public static TextSize of(String text) {
        for (TextSize size : values()) {
            if (text.equals(String.valueOf(size.px))) {
                return size;
            }
        }
        return USUAL;
    }
}
