package vn.sovang.domain.template;

import java.util.Locale;

/** The ranges that every template keeps, checked where a value is made. */
final class Check {
    private Check() {}

    static void range(String what, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %s, not within %s to %s", what, value, least, most));
        }
    }

    static void filled(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
    }
}
