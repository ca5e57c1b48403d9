package vn.sovang.domain.template;

import java.util.Set;

/**
 * How a text looks. {@code size} is the wanted size and {@code minSize} the smallest it may be made to fit, both in points,
 * 4 to 200; {@code tracking} is extra space after each letter in points, -5 to 50; {@code pitch} stretches the font's own
 * line pitch, 0.8 to 3.
 */
public record TextStyle(
        Typeface font, double size, double minSize, Set<Trait> traits, Colour colour, double tracking, double pitch) {
    public static final double LEAST_SIZE = 4;
    public static final double MOST_SIZE = 200;
    public static final double LEAST_TRACKING = -5;
    public static final double MOST_TRACKING = 50;
    public static final double LEAST_PITCH = 0.8;
    public static final double MOST_PITCH = 3;

    public TextStyle {
        Check.range("size", size, LEAST_SIZE, MOST_SIZE);
        Check.range("minSize", minSize, LEAST_SIZE, size);
        Check.range("tracking", tracking, LEAST_TRACKING, MOST_TRACKING);
        Check.range("pitch", pitch, LEAST_PITCH, MOST_PITCH);
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What can be switched on for a text. */
    public enum Trait {
        BOLD,
        ITALIC,
        CAPITALS
    }
}
