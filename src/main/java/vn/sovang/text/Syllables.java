package vn.sovang.text;

/**
 * A text cut into syllables (tokens of letters and digits, apostrophes left out), each letter split into bare letter,
 * quality and tone, and each letter knowing the characters of the text it came from. Folding, tone keys, matching and
 * sort keys are all read off this one form, so they cannot disagree.
 */
final class Syllables {
    private final int letters;
    private final char[] base;
    private final char[] other;
    private final int[] quality;
    private final byte[] tone;
    private final int[] from;
    private final int[] to;
    private final int[] starts;
    private final int[] tones;

    Syllables(SyllableReader reader) {
        letters = reader.letters();
        base = reader.base();
        quality = reader.quality();
        tone = reader.tone();
        from = reader.from();
        to = reader.to();
        starts = reader.starts();
        other = base.clone();
        tones = new int[reader.tokens()];
        for (int token = 0; token < tones.length; token++) {
            tones[token] = packTones(token);
            int last = end(token) - 1;
            if (OnsetRule.endsInFreeVowel(base, start(token), end(token))) {
                other[last] = base[last] == 'i' ? 'y' : 'i';
            }
        }
    }

    static Syllables of(String text) {
        return new SyllableReader(text).read();
    }

    int count() {
        return tones.length;
    }

    int letters() {
        return letters;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return starts[token + 1];
    }

    int length(int token) {
        return starts[token + 1] - starts[token];
    }

    char base(int letter) {
        return base[letter];
    }

    /** Whether a typed letter stands for this one; a final i or y after a plain onset stands for both. */
    boolean reads(int letter, char typed) {
        return base[letter] == typed || other[letter] == typed;
    }

    int quality(int letter) {
        return quality[letter];
    }

    byte tone(int letter) {
        return tone[letter];
    }

    /** First character of the text a letter came from. */
    int from(int letter) {
        return from[letter];
    }

    /** End (exclusive) in the text of a letter and its combining marks. */
    int to(int letter) {
        return to[letter];
    }

    /** The tone marks of a syllable in order, three bits each, the first one lowest; 0 when it bears none. */
    int tones(int token) {
        return tones[token];
    }

    /** Whether any letter bears a mark, be it a tone or part of the letter. */
    boolean hasMarks() {
        return hasMarks(0, letters);
    }

    /** The same of one syllable. */
    boolean hasMarks(int token) {
        return hasMarks(start(token), end(token));
    }

    private boolean hasMarks(int first, int end) {
        for (int letter = first; letter < end; letter++) {
            if (quality[letter] != 0 || tone[letter] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The syllable as typed on a keyboard without marks, i and y as they stand. */
    String bare(int token) {
        return new String(base, start(token), length(token));
    }

    /** {@link #bare} with a final y after a plain onset as i: Lý and Lí fold alike. */
    String folded(int token) {
        var out = new StringBuilder(length(token));
        out.append(base, start(token), length(token));
        int last = end(token) - 1;
        if (base[last] == 'y' && other[last] == 'i') {
            out.setCharAt(out.length() - 1, 'i');
        }
        return out.toString();
    }

    private int packTones(int token) {
        int packed = 0;
        int shift = 0;
        for (int letter = start(token); letter < end(token) && shift < 30; letter++) {
            if (tone[letter] != 0) {
                packed |= tone[letter] << shift;
                shift += 3;
            }
        }
        return packed;
    }
}
