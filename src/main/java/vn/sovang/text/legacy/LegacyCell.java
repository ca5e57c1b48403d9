package vn.sovang.text.legacy;

/**
 * A cell whose encoding is in question.
 *
 * @param text as a reader handed it over, not cleaned: U+00AD is ư in TCVN3, U+00A0 is Õ in VISCII
 * @param font the name of its font; empty where nobody knows
 */
public record LegacyCell(String text, String font) {
    /** A cell in a font nobody knows. */
    public static LegacyCell of(String text) {
        return new LegacyCell(text, "");
    }
}
