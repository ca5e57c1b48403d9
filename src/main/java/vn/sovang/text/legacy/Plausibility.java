package vn.sovang.text.legacy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** How much a column, read in one encoding, looks like Vietnamese. Only words with letters outside ASCII say anything. */
final class Plausibility {
    private static final double SYLLABLE = 1;
    private static final double NO_SYLLABLE = -0.7;
    private static final double NO_LETTER = -1.5;
    private static final double INNER_CAPITAL = -0.5;
    private static final double UNKNOWN = -1.5;

    /** Signs by themselves and square metres are no words, though some encoding has letters in their place. */
    private static final Pattern NO_WORD =
            Pattern.compile("(?<![A-Za-z\\x80-\\uFFFF])(?:[kcd]?m[²³]|[²³¼½¾×÷±°§µ¶·©®]+)(?![A-Za-z\\x80-\\uFFFF])");

    private double points;
    private int words;
    private int syllables;
    private int strange;
    private int unknown;

    private Plausibility() {}

    static Plausibility of(List<LegacyCell> cells, LegacyEncoding encoding) {
        var found = new Plausibility();
        for (LegacyCell cell : cells) {
            String words = NO_WORD.matcher(cell.text()).replaceAll(" ");
            CodeTable.Read read = Decoder.read(new LegacyCell(words, cell.font()), encoding);
            found.unknown += read.unknown();
            found.strange +=
                    (int) words.chars().filter(c -> !Marks.isOrdinary(c)).count();
            found.look(Normalizer.normalize(read.text(), Normalizer.Form.NFC));
        }
        return found;
    }

    private void look(String text) {
        for (String word : text.split("[\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F]+", -1)) {
            String bare = trimmed(word);
            if (!SeenText.isAscii(bare)) {
                lookAt(bare);
            }
        }
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && Marks.isOrdinary(word.charAt(start)) && word.charAt(start) >= 0x80) {
            start++;
        }
        while (end > start && Marks.isOrdinary(word.charAt(end - 1)) && word.charAt(end - 1) >= 0x80) {
            end--;
        }
        return word.substring(start, end);
    }

    private void lookAt(String word) {
        words++;
        boolean letters = word.codePoints().allMatch(Character::isLetter);
        boolean syllable = letters && SyllableRule.isSyllable(word);
        points += syllable ? SYLLABLE : NO_SYLLABLE;
        syllables += syllable ? 1 : 0;
        if (!letters) {
            points += NO_LETTER;
        }
        if (hasInnerCapital(word)) {
            points += INNER_CAPITAL;
        }
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** From about -3 to 1, for a word. */
    double score() {
        double share = strange == 0 ? 0 : (double) unknown / strange;
        return (words == 0 ? 0 : points / words) + UNKNOWN * share;
    }

    /** How many words said anything. */
    int words() {
        return words;
    }

    /** The share of words that are syllables, from 0 to 1. */
    double share() {
        return words == 0 ? 1 : (double) syllables / words;
    }
}
