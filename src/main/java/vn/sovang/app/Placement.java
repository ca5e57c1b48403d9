package vn.sovang.app;

import java.util.Locale;

/** Where the window stood and how large it was, in logical pixels; {@code state} says whether it filled the screen. */
record Placement(double x, double y, double width, double height, State state) {
    /** How the window stands. */
    enum State {
        NORMAL,
        MAXIMIZED
    }

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
}
