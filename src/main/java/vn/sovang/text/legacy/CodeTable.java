package vn.sovang.text.legacy;

import java.util.HashMap;
import java.util.Map;
import vn.sovang.text.WordFile;

/** One old code table: codes of one or two characters and the letter each makes, the longest first. */
final class CodeTable {
    private final Map<String, String> letters = new HashMap<>();

    /** Whether codes that are not in the table keep their western meaning, or have none. */
    private final Rest rest;

    private enum Rest {
        AS_SEEN,
        UNKNOWN
    }

    private CodeTable(String name, Rest rest) {
        this.rest = rest;
        for (String line : WordFile.lines(CodeTable.class, name)) {
            for (String entry : line.split(" ", -1)) {
                enter(entry);
            }
        }
    }

    static CodeTable read(String name) {
        return new CodeTable(name, Rest.UNKNOWN);
    }

    /** A table of what differs from Windows-1252 only. */
    static CodeTable readDifferences(String name) {
        return new CodeTable(name, Rest.AS_SEEN);
    }

    /** "41C0Ầ": figures of a byte each, then the letter, which may be written as its code point. */
    private void enter(String entry) {
        int end = 0;
        var seen = new StringBuilder();
        while (end + 1 < entry.length() && isHex(entry.charAt(end)) && isHex(entry.charAt(end + 1))) {
            seen.append(SeenText.character(Integer.parseInt(entry.substring(end, end + 2), 16)));
            end += 2;
        }
        String letter = entry.substring(end);
        boolean written = letter.startsWith("\\u");
        letters.put(seen.toString(), written ? Character.toString(Integer.parseInt(letter.substring(2), 16)) : letter);
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }

    /** The text in letters; what has no meaning stays as it is seen. */
    Read decode(CharSequence seen) {
        var out = new StringBuilder(seen.length());
        int unknown = 0;
        int at = 0;
        while (at < seen.length()) {
            int length = longest(seen, at);
            if (length > 0) {
                out.append(letters.get(seen.subSequence(at, at + length).toString()));
                at += length;
            } else {
                unknown += rest == Rest.UNKNOWN && !Marks.isOrdinary(seen.charAt(at)) ? 1 : 0;
                out.append(seen.charAt(at));
                at++;
            }
        }
        return new Read(out.toString(), unknown);
    }

    private int longest(CharSequence seen, int at) {
        boolean two = at + 1 < seen.length()
                && seen.charAt(at + 1) >= 0x80
                && letters.containsKey(seen.subSequence(at, at + 2).toString());
        if (two) {
            return 2;
        }
        return letters.containsKey(seen.subSequence(at, at + 1).toString()) ? 1 : 0;
    }

    /** What a text reads as, and how many of its characters mean nothing. */
    record Read(String text, int unknown) {}
}
