package vn.sovang.exchange.table;

import java.util.regex.Pattern;

/**
 * Keeps a text from being taken for a formula by the spreadsheet that opens a CSV file: an apostrophe goes before it, as one
 * would type it. {@link #plain} takes the apostrophe away again, so that what was written is read as it was.
 */
public final class Formula {
    private static final Pattern LIKE_ONE = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private Formula() {}

    /** The text as it can stand in a file. */
    static String guarded(String text) {
        return LIKE_ONE.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was meant. */
    public static String plain(String text) {
        return text.startsWith("'") && LIKE_ONE.matcher(text).matches() ? text.substring(1) : text;
    }
}
