package vn.sovang.domain.template;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque sRGB colour, 0xRRGGBB; written {@code #RRGGBB}. */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0);
    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    public Colour {
        Check.range("colour", rgb, 0, 0xFFFFFF);
    }

    public static boolean isColour(String text) {
        return FORM.matcher(text).matches();
    }

    /** Reads {@code #RRGGBB}. */
    public static Colour of(String text) {
        if (!isColour(text)) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    public double red() {
        return ((rgb >> 16) & 0xFF) / 255.0;
    }

    public double green() {
        return ((rgb >> 8) & 0xFF) / 255.0;
    }

    public double blue() {
        return (rgb & 0xFF) / 255.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
