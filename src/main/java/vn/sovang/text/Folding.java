package vn.sovang.text;

/**
 * Accent-blind keys: small letters without marks, đ as d, apostrophes gone, everything else a space, and a final y after
 * a plain onset as i (Lý = Lí). SQLite folds neither đ nor the tones, so these keys are made here and stored.
 */
public final class Folding {
    private Folding() {}

    /** The folded tokens joined by one space: "Ông/Bà: LÊ THỊ" gives "ong ba le thi". Folding twice is folding once. */
    public static String fold(String text) {
        return join(text, " ");
    }

    /** {@link #fold} without spaces. */
    public static String compact(String text) {
        return join(text, "");
    }

    private static String join(String text, String separator) {
        var syllables = Syllables.of(text);
        var out = new StringBuilder(text.length());
        for (int token = 0; token < syllables.count(); token++) {
            if (token > 0) {
                out.append(separator);
            }
            out.append(syllables.folded(token));
        }
        return out.toString();
    }
}
