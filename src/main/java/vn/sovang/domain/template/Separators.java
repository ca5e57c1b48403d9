package vn.sovang.domain.template;

import java.util.List;

/** Closes the hole an empty placeholder leaves: of the separators on its two sides one goes, at a line's edge both. */
final class Separators {
    private static final String SEPARATING = " \u00A0,;:–—-/·|";

    private Separators() {}

    /** Joins the texts of one line; empty ones are the holes. */
    static String swallow(List<String> texts) {
        var before = new StringBuilder();
        var hole = false;
        for (var text : texts) {
            if (text.isEmpty()) {
                hole = true;
            } else if (hole) {
                append(before, text);
                hole = false;
            } else {
                before.append(text);
            }
        }
        if (hole) {
            before.setLength(endWithout(before));
        }
        return before.toString().strip();
    }

    private static void append(StringBuilder before, String after) {
        var end = endWithout(before);
        if (end > 0 && before.charAt(end - 1) == '(' && after.startsWith(")")) {
            before.setLength(end - 1);
            before.setLength(endWithout(before));
            before.append(after, 1, after.length());
            return;
        }
        before.setLength(end);
        before.append(end == 0 ? after.substring(startWithout(after)) : after);
    }

    private static int endWithout(CharSequence text) {
        var end = text.length();
        while (end > 0 && SEPARATING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int startWithout(String text) {
        var start = 0;
        while (start < text.length() && SEPARATING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
