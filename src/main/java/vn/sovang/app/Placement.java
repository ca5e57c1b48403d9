package vn.sovang.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;

/** Where the window stood and how large it was, in logical pixels; {@code state} says whether it filled the screen. */
record Placement(double x, double y, double width, double height, State state) {
    /** How the window stands. */
    enum State {
        NORMAL,
        MAXIMIZED
    }

    private static final double TITLE_BAR = 30;

    String written() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %s", x, y, width, height, state);
    }

    /** Reads {@link #written}; throws IllegalArgumentException for anything else. */
    static Placement of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a placement: " + text);
        }
        return new Placement(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                State.valueOf(parts[4]));
    }

    /**
     * The same place while its title bar is within reach on one of the screens, else the nearest on the screen it shares
     * most with, the first of them when it shares nothing; never larger than that screen.
     *
     * @param screens what can be used of each screen, at least one
     */
    Placement within(List<Rectangle2D> screens) {
        Rectangle2D screen =
                screens.stream().filter(this::canBeReached).findFirst().orElseGet(() -> nearest(screens));
        double fitWidth = Math.min(width, screen.getWidth());
        double fitHeight = Math.min(height, screen.getHeight());
        if (canBeReached(screen) && fitWidth == width && fitHeight == height) {
            return this;
        }
        return new Placement(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - fitWidth)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - fitHeight)),
                fitWidth,
                fitHeight,
                state);
    }

    /** Enough of the title bar to drag the window by. */
    private boolean canBeReached(Rectangle2D screen) {
        return screen.intersects(x + TITLE_BAR, y, Math.max(1, width - 2 * TITLE_BAR), TITLE_BAR)
                && y >= screen.getMinY();
    }

    private Rectangle2D nearest(List<Rectangle2D> screens) {
        return screens.stream()
                .max(Comparator.comparingDouble(this::shared))
                .filter(screen -> shared(screen) > 0)
                .orElse(screens.get(0));
    }

    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
