package vn.sovang.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The form in which every text is stored: NFC, single spaces, one apostrophe, no invisible characters. Apply it on
 * import, paste, focus lost and Enter, never while a word is being typed. Where the owner puts the tone (hoà, hòa) and
 * whether he writes i or y is never touched.
 */
public final class Cleaning {
    private static final String APOSTROPHE_SIGNS = "’‘ʼʻ′`´＇‛ˈ";

    private Cleaning() {}

    /** The stored form of a text of one line; line ends become spaces. Cleaning twice is cleaning once. */
    public static String clean(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        // Deleting an invisible character can bring a letter and its mark together, hence the second composition.
        return joinApostrophes(Normalizer.normalize(strip(composed), Normalizer.Form.NFC));
    }

    /** The stored form of a text that may hold line breaks: every line clean, joined by '\n', no blank line around. */
    public static String cleanLines(String raw) {
        String joined = raw.lines()
                .flatMap(line ->
                        line.replace('\u2028', '\n').replace('\u2029', '\n').lines())
                .map(Cleaning::clean)
                .collect(Collectors.joining("\n"));
        int start = 0;
        int end = joined.length();
        while (start < end && joined.charAt(start) == '\n') {
            start++;
        }
        while (end > start && joined.charAt(end - 1) == '\n') {
            end--;
        }
        return joined.substring(start, end);
    }

    /** The text as it goes on paper: the apostrophe inside a word (K'Brửu) becomes the typographic one (K’Brửu). */
    public static String printed(String clean) {
        return clean.indexOf('\'') < 0 ? clean : replaceInsideWords(clean, "'", '’');
    }

    /** Small letters by Unicode's rules, whatever the machine's language. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || APOSTROPHE_SIGNS.indexOf(codePoint) >= 0;
    }

    /** White space by Unicode; of the control characters only tab, line feed, vertical tab, form feed, return, NEL. */
    static boolean isSpace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> isWithin(codePoint, 0x2000, 0x200A);
        };
    }

    /** Whether the stored form drops this character: soft hyphens, zero width and direction signs, controls. */
    static boolean isDropped(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0xFEFF
                || isWithin(codePoint, 0x200B, 0x200F)
                || isWithin(codePoint, 0x202A, 0x202E)
                || isWithin(codePoint, 0x2060, 0x206F)
                || (Character.isISOControl(codePoint) && !isSpace(codePoint));
    }

    static boolean isWithin(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** A quick look that is sure about what it accepts: composed Latin letters, plain ASCII, single inner spaces. */
    private static boolean isClean(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean known = c == ' ' ? before != ' ' : isPlain(c);
            if (!known) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    private static boolean isPlain(char c) {
        return switch (c) {
            case '`', 'Ð', 'ð', 'Ɖ' -> false;
            default -> isWithin(c, '!', '~') || isWithin(c, 0xC0, 0x24F) || isWithin(c, 0x1E00, 0x1EFF);
        };
    }

    private static String strip(String composed) {
        var kept = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isDropped(c)) {
                if (space && kept.length() > 0) {
                    kept.append(' ');
                }
                space = false;
                kept.append(standard(c));
            }
        }
        return kept.toString();
    }

    private static char standard(char c) {
        return switch (c) {
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð', 'ɖ' -> 'đ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private static String joinApostrophes(String text) {
        return replaceInsideWords(text, APOSTROPHE_SIGNS, '\'');
    }

    private static String replaceInsideWords(String text, String signs, char replacement) {
        var out = new StringBuilder(text);
        for (int i = 1; i < text.length() - 1; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0 && endsInLetter(text, i) && isLetter(text.codePointAt(i + 1))) {
                out.setCharAt(i, replacement);
            }
        }
        return out.toString();
    }

    private static boolean endsInLetter(String text, int end) {
        int at = end;
        while (at > 0) {
            int codePoint = text.codePointBefore(at);
            if (!Letters.isMark(codePoint)) {
                return isLetter(codePoint);
            }
            at -= Character.charCount(codePoint);
        }
        return false;
    }

    /** The apostrophe signs ʼ ʻ ˈ count as letters in Unicode, but not here. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && !isApostrophe(codePoint);
    }
}
