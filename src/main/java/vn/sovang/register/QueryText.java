package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;

/**
 * What was typed, cut into pieces at spaces, brackets, commas, after colons, and around quotes; a comma or colon between two
 * figures parts nothing. Only the first {@value #LONGEST} characters are cut: what comes after them is one quoted piece.
 */
final class QueryText {
    static final int LONGEST = 2_000;
    /** Longer than any label before figures. */
    private static final int NEAR = 40;

    private static final String QUOTES = "\"“”„«»";
    private static final String BRACKETS = "()[]{};";
    /** Stands in {@link #line} for a quoted piece, so that no pattern goes across it. */
    private static final String BAR = "\"";

    private final String typed;
    private final List<QueryPiece> pieces = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    QueryText(String typed) {
        this.typed = typed;
        int limit = Math.min(LONGEST, typed.length());
        int at = 0;
        while (at < limit) {
            char c = typed.charAt(at);
            if (QUOTES.indexOf(c) >= 0) {
                at = quoted(at, limit);
            } else if (parts(c, at)) {
                at++;
            } else {
                at = plain(at, limit);
            }
        }
        if (limit < typed.length()) {
            add(limit, typed.length(), typed.substring(limit), true);
        }
    }

    int size() {
        return pieces.size();
    }

    QueryPiece piece(int index) {
        return pieces.get(index);
    }

    /** All pieces with one space between them. */
    CharSequence line() {
        return line;
    }

    /** Where a piece begins in {@link #line}. */
    int offset(int index) {
        return offsets.get(index);
    }

    /** The piece after the one that a place of {@link #line} lies in or ends. */
    int after(int offset) {
        int index = 0;
        while (index < offsets.size() && offsets.get(index) < offset) {
            index++;
        }
        return index;
    }

    /** Whether there is a figure in a piece or soon after it: nothing that is told by figures begins elsewhere. */
    boolean isNearFigure(int index) {
        int end = Math.min(offset(index) + NEAR, line.length());
        for (int at = offset(index); at < end; at++) {
            char c = line.charAt(at);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The pieces from one to another (exclusive) with their accents, one space between them. */
    String run(int from, int to) {
        int end = to == size() ? line.length() : offset(to) - 1;
        return line.substring(offset(from), end);
    }

    /** As it was typed, from the beginning of a piece to the end of another, clean. */
    String words(int first, int last) {
        return Cleaning.clean(typed.substring(piece(first).start(), piece(last).end()));
    }

    private int quoted(int open, int limit) {
        int close = open + 1;
        while (close < limit && QUOTES.indexOf(typed.charAt(close)) < 0) {
            close++;
        }
        int end = Math.min(close + 1, limit);
        add(open, end, typed.substring(open + 1, close), true);
        return end;
    }

    private int plain(int start, int limit) {
        int end = start;
        while (end < limit && !parts(typed.charAt(end), end)) {
            end++;
            if (typed.charAt(end - 1) == ':' && !isBetweenFigures(end - 1)) {
                break;
            }
        }
        add(start, end, typed.substring(start, end), false);
        return end;
    }

    private void add(int start, int end, String raw, boolean quoted) {
        String text = Cleaning.clean(raw);
        String fold = Folding.fold(text);
        if (text.isEmpty() || (quoted && fold.isEmpty())) {
            return;
        }
        pieces.add(new QueryPiece(start, end, text, fold, quoted));
        line.append(line.isEmpty() ? "" : " ");
        offsets.add(line.length());
        line.append(quoted ? BAR : text);
    }

    private boolean parts(char c, int at) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || BRACKETS.indexOf(c) >= 0
                || (c == ',' && !isBetweenFigures(at));
    }

    private boolean isBetweenFigures(int at) {
        return at > 0
                && at + 1 < typed.length()
                && Character.isDigit(typed.charAt(at - 1))
                && Character.isDigit(typed.charAt(at + 1));
    }
}
