package vn.sovang.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Reads a text once, from left to right, into {@link Syllables}. It takes any text, clean or not, and never fails. */
final class SyllableReader {
    private final String text;
    private char[] base;
    private int[] quality;
    private byte[] tone;
    private int[] from;
    private int[] to;
    private int[] starts = new int[6];
    private int letters;
    private int tokens;
    private boolean inToken;

    /** Nearly every text has at most one letter a character, so this is where its arrays end up, too. */
    SyllableReader(String text) {
        this.text = text;
        int size = text.length();
        base = new char[size];
        quality = new int[size];
        tone = new byte[size];
        from = new int[size];
        to = new int[size];
    }

    Syllables read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char known = Letters.base(c);
            if (known != 0) {
                add(known, Letters.quality(c), Letters.tone(c), at, at + 1);
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                readRare(codePoint, at, end);
                at = end;
            }
        }
        starts[tokens] = letters;
        return new Syllables(this);
    }

    private void readRare(int codePoint, int start, int end) {
        if (Cleaning.isDropped(codePoint) || Cleaning.isApostrophe(codePoint)) {
            return;
        }
        if (codePoint < 0x80) {
            inToken = false;
            return;
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        parts.codePoints().forEach(part -> readPart(part, start, end));
    }

    private void readPart(int part, int start, int end) {
        if (Letters.isMark(part)) {
            if (inToken) {
                mark(part, end);
            }
        } else if (Character.isLetterOrDigit(part)) {
            int stroke = Letters.hasStroke(part) ? Letters.STROKE : 0;
            for (char unit : Character.toChars(Letters.bare(part))) {
                add(unit, stroke, (byte) 0, start, end);
            }
        } else if (!Cleaning.isApostrophe(part)) {
            inToken = false;
        }
    }

    private void mark(int mark, int end) {
        int last = letters - 1;
        byte given = Letters.toneOf(mark, base[last]);
        if (given != 0) {
            tone[last] = given;
        } else {
            quality[last] = Letters.withQuality(quality[last], mark);
        }
        to[last] = end;
    }

    private void add(char letter, int letterQuality, byte letterTone, int start, int end) {
        if (letters == base.length) {
            grow();
        }
        if (!inToken) {
            inToken = true;
            if (tokens + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[tokens++] = letters;
        }
        base[letters] = letter;
        quality[letters] = letterQuality;
        tone[letters] = letterTone;
        from[letters] = start;
        to[letters] = end;
        letters++;
    }

    private void grow() {
        int size = letters * 2 + 2;
        base = Arrays.copyOf(base, size);
        quality = Arrays.copyOf(quality, size);
        tone = Arrays.copyOf(tone, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
    }

    int letters() {
        return letters;
    }

    int tokens() {
        return tokens;
    }

    char[] base() {
        return base;
    }

    int[] quality() {
        return quality;
    }

    byte[] tone() {
        return tone;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    int[] starts() {
        return starts;
    }
}
