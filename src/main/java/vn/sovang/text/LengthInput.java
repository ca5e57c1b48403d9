package vn.sovang.text;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths in millimetres as clerks read them off a ruler: 24,7 or 24.7, with or without mm; two decimals at most. */
public final class LengthInput {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))? ?(?:mm|ly|li)?");

    private LengthInput() {}

    /** Reads a length; empty when the text is none. */
    public static OptionalDouble parse(String text) {
        Matcher matcher = FORM.matcher(Cleaning.lower(Cleaning.clean(text)));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        String decimals = matcher.group(2);
        return OptionalDouble.of(Double.parseDouble(matcher.group(1) + "." + (decimals == null ? "0" : decimals)));
    }
}
