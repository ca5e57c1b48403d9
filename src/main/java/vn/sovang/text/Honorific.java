package vn.sovang.text;

import java.util.Arrays;

/**
 * A name as lists write it, parted into what stands before it (Ông, Đồng chí, Thượng úy; "" when nothing does) and the
 * name itself. Both parts are clean.
 */
public record Honorific(String honorific, String name) {
    private static final Phrases HONORIFICS = Phrases.read("honorifics.txt");
    private static final Phrases MIDDLE_WORDS = Phrases.read("middle-words.txt");

    /**
     * Takes honorifics off the front as long as there are some. One is left where it must be part of the name: when a
     * single plain word would remain (Anh Thư), or when it is one word before a middle name (Ông Thị Mai). A colon
     * behind it takes away that doubt.
     */
    public static Honorific split(String text) {
        String clean = Cleaning.clean(text);
        String[] words = clean.split(" ");
        String[] keys = Phrases.keys(words);
        int start = 0;
        int end = endOfHonorific(words, keys, 0);
        while (end > start) {
            start = end;
            end = endOfHonorific(words, keys, start);
        }
        if (start == 0) {
            return new Honorific("", clean);
        }
        return new Honorific(withoutMark(join(words, 0, start)), join(words, start, words.length));
    }

    /** The first word after the honorific that starts here, or {@code start} when none does or it belongs to the name. */
    private static int endOfHonorific(String[] words, String[] keys, int start) {
        int length = HONORIFICS.lengthAt(keys, start, words.length - 1);
        if (length == 0) {
            return start;
        }
        int next = start + length;
        boolean colon = words[next - 1].endsWith(":");
        if (keys[next].isEmpty() && next + 1 < words.length) {
            colon |= words[next].equals(":");
            next++;
        }
        boolean lastWord = next == words.length - 1;
        boolean bare = lastWord && words[next].indexOf('\'') < 0;
        boolean surname = length == 1 && MIDDLE_WORDS.contains(keys[next]);
        boolean partOfName = bare || surname;
        return colon || !partOfName ? next : start;
    }

    private static String withoutMark(String honorific) {
        String text = honorific;
        while (text.endsWith(":") || text.endsWith(".") || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    private static String join(String[] words, int start, int end) {
        return String.join(" ", Arrays.asList(words).subList(start, end));
    }
}
