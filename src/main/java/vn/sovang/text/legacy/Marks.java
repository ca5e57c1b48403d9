package vn.sovang.text.legacy;

import java.text.Normalizer;
import java.util.Locale;

/** Small questions about characters that the old encodings raise. */
final class Marks {
    private static final String PUNCTUATION = "“”‘’–—…•°\u00A0";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Marks() {}

    /** Plain letters, figures and the signs that Word puts into any text, whatever its encoding. */
    static boolean isOrdinary(int c) {
        return c < 0x80 ? c >= ' ' || c == '\t' || c == '\n' || c == '\r' : PUNCTUATION.indexOf(c) >= 0;
    }

    static boolean hasTone(char c) {
        return c >= 0xC0
                && Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .chars()
                        .anyMatch(part -> TONES.indexOf(part) >= 0);
    }

    /** The letter without its tone: â for ấ. */
    static String withoutTone(char c) {
        var kept = new StringBuilder();
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                .chars()
                .filter(part -> TONES.indexOf(part) < 0)
                .forEach(part -> kept.append((char) part));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String upper(char c) {
        return upper(String.valueOf(c));
    }
}
