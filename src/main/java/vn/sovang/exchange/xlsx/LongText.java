package vn.sovang.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.reading.Allowance;

/** A text while it is read: of one that is longer than a cell may be, the beginning and its length are kept. */
final class LongText {
    private static final int KEPT = Allowance.MOST_LETTERS + 1;
    /** How a workbook writes a character that XML does not let stand, as in "_x000D_". */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private final StringBuilder text = new StringBuilder();
    private int length;

    void add(char[] letters, int start, int count) {
        text.append(letters, start, Math.min(count, Math.max(0, KEPT - text.length())));
        // A text beyond the largest number is as much too long as one at it.
        length = (int) Math.min((long) length + count, Integer.MAX_VALUE);
    }

    void add(LongText other) {
        text.append(other.text, 0, Math.min(other.text.length(), Math.max(0, KEPT - text.length())));
        length = (int) Math.min((long) length + other.length, Integer.MAX_VALUE);
    }

    int length() {
        return length;
    }

    boolean isWhole() {
        return length <= Allowance.MOST_LETTERS;
    }

    /** As it was meant, line breaks as one character each. */
    String plain() {
        String raw = text.toString();
        if (raw.contains("_x")) {
            raw = ESCAPED.matcher(raw)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
        }
        return raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
