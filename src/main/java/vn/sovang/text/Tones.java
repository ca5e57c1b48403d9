package vn.sovang.text;

/** Keys that know the tone of a syllable but not where its mark was put: hoà and hòa are both {@code hoa2}. */
public final class Tones {
    private Tones() {}

    /**
     * Each syllable as its letters (ă â ê ô ơ ư đ kept) and a tone digit: 1 ngang, 2 huyền, 3 hỏi, 4 ngã, 5 sắc, 6 nặng.
     * A token that bears several tone marks gets a digit for each; a bare number gets none.
     */
    public static String toneKey(String text) {
        var syllables = Syllables.of(text);
        var out = new StringBuilder(text.length() + syllables.count());
        for (int token = 0; token < syllables.count(); token++) {
            if (token > 0) {
                out.append(' ');
            }
            append(out, syllables, token);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Syllables syllables, int token) {
        boolean number = true;
        int last = syllables.end(token) - 1;
        for (int letter = syllables.start(token); letter <= last; letter++) {
            char base = syllables.base(letter);
            number &= Character.isDigit(base);
            boolean free = letter == last && base == 'y' && syllables.reads(letter, 'i');
            out.append(Letters.composed(free ? 'i' : base, syllables.quality(letter)));
        }
        int tones = syllables.tones(token);
        if (tones == 0 && !number) {
            out.append('1');
        }
        for (; tones != 0; tones >>>= 3) {
            out.append(tones & 7);
        }
    }
}
