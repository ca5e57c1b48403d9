package vn.sovang.text;

import java.text.Normalizer;

/**
 * What a Latin letter is made of: the bare small letter, the marks that make it another letter of the alphabet (ă, ơ,
 * đ), and the tone. Tones are numbered 1 ngang, 2 huyền, 3 hỏi, 4 ngã, 5 sắc, 6 nặng; 0 stands for "no tone mark".
 */
final class Letters {
    static final int CIRCUMFLEX = 0x302;
    static final int BREVE = 0x306;
    static final int HORN = 0x31B;
    /** Stands for the bar of đ, ƀ and ł, which Unicode does not decompose. */
    static final int STROKE = 0x335;

    private static final int TABLE_SIZE = 0x1F00;
    private static final char[] BASE = new char[TABLE_SIZE];
    private static final int[] QUALITY = new int[TABLE_SIZE];
    private static final byte[] TONE = new byte[TABLE_SIZE];

    static {
        for (int c = '0'; c < 0x250; c++) {
            enter(c);
        }
        for (int c = 0x1E00; c < TABLE_SIZE; c++) {
            enter(c);
        }
    }

    private Letters() {}

    /** The bare small letter or digit of a common character, or 0 when it has to be looked at more closely. */
    static char base(char c) {
        return c < TABLE_SIZE ? BASE[c] : 0;
    }

    /** The quality marks of a character with a {@link #base}: none, one, or two of them packed. */
    static int quality(char c) {
        return QUALITY[c];
    }

    static byte tone(char c) {
        return TONE[c];
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The tone a mark gives to a bare letter; 0 when it is no tone mark or the letter no vowel (ñ, ń). */
    static byte toneOf(int mark, char base) {
        if ("aeiouy".indexOf(base) < 0) {
            return 0;
        }
        return switch (mark) {
            case 0x300 -> 2;
            case 0x309 -> 3;
            case 0x303 -> 4;
            case 0x301 -> 5;
            case 0x323 -> 6;
            default -> 0;
        };
    }

    /** Adds a quality mark. Two are kept, in one order; a third and the marks of other scripts are ignored. */
    static int withQuality(int quality, int mark) {
        if (mark < 0x300 || mark > 0x36F || quality > 0xFFFF) {
            return quality;
        }
        return quality == 0 ? mark : Math.max(quality, mark) << 16 | Math.min(quality, mark);
    }

    /** Small form of a decomposed letter, with đ, ƀ, ł and ı as d, b, l and i. */
    static int bare(int letter) {
        int small = Character.toLowerCase(letter);
        return switch (small) {
            case 'đ', 'ð', 'ɖ' -> 'd';
            case 'ƀ' -> 'b';
            case 'ł' -> 'l';
            case 'ı' -> 'i';
            default -> small;
        };
    }

    static boolean hasStroke(int letter) {
        return "đðɖƀł".indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** The letter with its quality marks and without a tone: what the alphabet calls one letter. */
    static String composed(char base, int quality) {
        if (quality == 0) {
            return String.valueOf(base);
        }
        String usual = usual(base, quality);
        if (!usual.isEmpty()) {
            return usual;
        }
        var parts = new StringBuilder().append(base).append((char) quality);
        if (quality > 0xFFFF) {
            parts.append((char) (quality >>> 16));
        }
        return Normalizer.normalize(parts, Normalizer.Form.NFC);
    }

    private static String usual(char base, int quality) {
        return switch (base) {
            case 'a' -> quality == CIRCUMFLEX ? "â" : quality == BREVE ? "ă" : "";
            case 'e' -> quality == CIRCUMFLEX ? "ê" : "";
            case 'o' -> quality == CIRCUMFLEX ? "ô" : quality == HORN ? "ơ" : "";
            case 'u' -> quality == HORN ? "ư" : "";
            case 'd' -> quality == STROKE ? "đ" : "";
            case 'b' -> quality == STROKE ? "ƀ" : "";
            case 'l' -> quality == STROKE ? "ł" : "";
            default -> "";
        };
    }

    private static void enter(int c) {
        if (Cleaning.isApostrophe(c) || !Character.isLetterOrDigit(c)) {
            return;
        }
        String parts = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
        char base = (char) bare(parts.charAt(0));
        int quality = hasStroke(parts.charAt(0)) ? STROKE : 0;
        byte tone = 0;
        for (int i = 1; i < parts.length(); i++) {
            byte given = toneOf(parts.charAt(i), base);
            if (given == 0) {
                quality = withQuality(quality, parts.charAt(i));
            } else {
                tone = given;
            }
        }
        BASE[c] = base;
        QUALITY[c] = quality;
        TONE[c] = tone;
    }
}
