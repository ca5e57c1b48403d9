package vn.sovang.text;

import java.util.Locale;

/**
 * Keys that sort as a Vietnamese dictionary does when compared byte by byte: printable ASCII for a TEXT column with
 * BINARY collation. Letters decide before tones, syllable by syllable; tone place and capitals do not matter; numbers
 * sort by value and before letters. Neither ICU nor the JDK's collator sorts name lists so.
 */
public final class SortKey {
    /** The alphabet as `A` … `g`, with the letters ƀ ĕ ĭ ñ ŏ ŭ of the Central Highlands after their plain ones. */
    private static final String ALPHABET = "aăâbƀcdđeêĕfghiĭjklmnñoôơŏpqrstuưŭvwxyz";

    private static final char FIRST_LETTER = 'A';
    /** Tone 1; the six tones end their syllable and sort below digits and letters. */
    private static final char FIRST_TONE = '!';
    /** Above all letters of the alphabet: what follows is a code point of another script. */
    private static final char OTHER_SCRIPT = 'z';

    private static final char PERSON_SEPARATOR = '\u001F';

    private SortKey() {}

    public static String of(String text) {
        var syllables = Syllables.of(text);
        var key = new StringBuilder(text.length() + 8);
        for (int token = 0; token < syllables.count(); token++) {
            appendLetters(key, syllables, token);
            appendTones(key, syllables.tones(token));
        }
        return key.toString();
    }

    /** By given name first, then by surname and middle names. */
    public static String ofPerson(PersonName name) {
        return of(name.given()) + PERSON_SEPARATOR + of(name.surname() + " " + name.middle());
    }

    private static void appendLetters(StringBuilder key, Syllables syllables, int token) {
        String bare = syllables.bare(token);
        int i = 0;
        while (i < bare.length()) {
            int codePoint = bare.codePointAt(i);
            if (Character.isDigit(codePoint)) {
                i = appendNumber(key, bare, i);
            } else {
                appendLetter(key, codePoint, syllables.quality(syllables.start(token) + i));
                i += Character.charCount(codePoint);
            }
        }
    }

    /** The length of the length, the length, the digits: so a longer number is always a larger key. */
    private static int appendNumber(StringBuilder key, String bare, int start) {
        var digits = new StringBuilder();
        int i = start;
        while (i < bare.length() && Character.isDigit(bare.codePointAt(i))) {
            int digit = Character.digit(bare.codePointAt(i), 10);
            if (digit != 0 || digits.length() > 0) {
                digits.append((char) ('0' + digit));
            }
            i += Character.charCount(bare.codePointAt(i));
        }
        String length = Integer.toString(digits.length());
        key.append(length.length()).append(length).append(digits);
        return i;
    }

    private static void appendLetter(StringBuilder key, int codePoint, int quality) {
        int place = codePoint > 'z' ? -1 : placeOf((char) codePoint, quality);
        if (place >= 0) {
            key.append((char) (FIRST_LETTER + place));
        } else {
            key.append(OTHER_SCRIPT).append(String.format(Locale.ROOT, "%06X", codePoint));
        }
    }

    /** Marks that the alphabet does not know are left out: č sorts as c, ơ̆ as ơ. */
    private static int placeOf(char base, int quality) {
        int place = placeOfLetter(base, quality);
        if (place < 0 && quality > 0xFFFF) {
            place = Math.max(placeOfLetter(base, quality & 0xFFFF), placeOfLetter(base, quality >>> 16));
        }
        return place < 0 ? ALPHABET.indexOf(base) : place;
    }

    private static int placeOfLetter(char base, int quality) {
        String letter = Letters.composed(base, quality);
        return letter.length() == 1 ? ALPHABET.indexOf(letter.charAt(0)) : -1;
    }

    private static void appendTones(StringBuilder key, int tones) {
        if (tones == 0) {
            key.append(FIRST_TONE);
        }
        for (int rest = tones; rest != 0; rest >>>= 3) {
            key.append((char) (FIRST_TONE + (rest & 7) - 1));
        }
    }
}
