package vn.sovang.exchange.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What stands between the cells of a text.
 *
 * @param sign one of {@code , ; tab |}
 * @param hint how long the first line is that says so ("sep=;", as Excel writes it), its line break included; 0 without one
 */
record Separator(char sign, int hint) {
    private static final String SIGNS = "\t;,|";
    private static final String HINT = "sep=";
    private static final int LINES = 100;

    /** The sign that stands equally often in most lines; a tab where none does. */
    static Separator of(String text) {
        if (text.regionMatches(true, 0, HINT, 0, HINT.length()) && text.length() > HINT.length()) {
            int end = text.indexOf('\n');
            return new Separator(text.charAt(HINT.length()), end < 0 ? text.length() : end + 1);
        }
        char best = '\t';
        long most = 0;
        for (int i = 0; i < SIGNS.length(); i++) {
            char sign = SIGNS.charAt(i);
            long score = score(text, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return new Separator(best, 0);
    }

    String rest(String text) {
        return text.substring(hint);
    }

    /** The number of the row behind the hint. */
    int firstRow() {
        return hint == 0 ? 1 : 2;
    }

    /** How many lines have the number of signs that most lines with any have; of equals the one with more signs. */
    private static long score(String text, char sign) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        int seen = 0;
        for (int i = 0; i < text.length() && seen < LINES; i++) {
            char each = text.charAt(i);
            quoted ^= each == '"';
            if (each == sign && !quoted) {
                count++;
            } else if (each == '\n' && !quoted) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
                seen++;
            }
        }
        lines.merge(count, 1, Integer::sum);
        lines.remove(0);
        return lines.entrySet().stream()
                .mapToLong(line -> (long) Objects.requireNonNull(line.getValue()) * LINES
                        + Math.min(Objects.requireNonNull(line.getKey()), LINES - 1))
                .max()
                .orElse(0);
    }
}
