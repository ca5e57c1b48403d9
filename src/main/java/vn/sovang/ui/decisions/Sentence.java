package vn.sovang.ui.decisions;

import java.util.Locale;

/** Writes an office given in capitals ("PHÓ CHỦ TỊCH") as it stands in running text ("Phó Chủ tịch"). */
final class Sentence {
    private static final String DEPUTY = "PHÓ ";

    private Sentence() {}

    static String of(String capitals) {
        if (capitals.length() < 2 || !capitals.equals(capitals.toUpperCase(Locale.ROOT))) {
            return capitals;
        }
        return capitals.startsWith(DEPUTY)
                ? "Phó " + of(capitals.substring(DEPUTY.length()))
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }
}
