package vn.sovang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two names may well be one name written twice. It looks past the place of the tone, i and y, spaces, capitals and
 * apostrophes, past marks that one of the two lacks, and past the abbreviations offices use. Different marks on the same
 * letters make different names: Hoa is not Hòa.
 */
public enum Likeness {
    /** Different names. */
    NONE,
    /** Alike where one lacks marks or is shortened. */
    MARKS,
    /** The same letters with the same marks, spelt otherwise. */
    SPELLING,
    /** The very same. */
    SAME;

    private static final int LONGEST_SHORT_FORM = 2;
    /** The tone no letter shows: run together, "KơSă" is one syllable and "Kơ Să" two. */
    private static final String LEVEL = "1";

    private static final Map<String, String> LONG_FORMS = read();

    /** What alike names share: the folded letters, run together, with abbreviations written out. */
    public static String key(String name) {
        return String.join("", written(name)).replace(" ", "");
    }

    public static Likeness of(String one, String other) {
        String a = Cleaning.clean(one);
        String b = Cleaning.clean(other);
        if (a.equals(b)) {
            return SAME;
        }
        if (!key(a).equals(key(b))) {
            return NONE;
        }
        if (compactTones(a).equals(compactTones(b))) {
            return SPELLING;
        }
        return Folding.compact(a).equals(Folding.compact(b)) && contradict(a, b) ? NONE : MARKS;
    }

    private static String compactTones(String name) {
        return Tones.toneKey(name).replace(" ", "").replace(LEVEL, "");
    }

    /**
     * Whether some syllable bears other marks on both sides, or the last one, by which people are called, bears some on one side
     * only though both names are written with marks. A name without any mark says nothing against the other.
     */
    private static boolean contradict(String a, String b) {
        Syllables one = Syllables.of(a);
        Syllables other = Syllables.of(b);
        boolean bothMarked = one.hasMarks() && other.hasMarks();
        if (one.count() != other.count()) {
            return bothMarked;
        }
        String[] mine = Tones.toneKey(a).split(" ", -1);
        String[] theirs = Tones.toneKey(b).split(" ", -1);
        for (int token = 0; token < mine.length; token++) {
            boolean differ = !mine[token].equals(theirs[token]);
            boolean marked = one.hasMarks(token) && other.hasMarks(token);
            boolean last = token == mine.length - 1;
            if (differ && (marked || (last && bothMarked))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> written(String name) {
        List<String> tokens = Arrays.stream(Folding.fold(name).split(" ")).toList();
        List<String> written = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = Math.min(LONGEST_SHORT_FORM, tokens.size() - at);
            while (length > 0 && !LONG_FORMS.containsKey(String.join(" ", tokens.subList(at, at + length)))) {
                length--;
            }
            if (length == 0) {
                written.add(tokens.get(at));
                at++;
            } else {
                written.add(LONG_FORMS.getOrDefault(String.join(" ", tokens.subList(at, at + length)), ""));
                at += length;
            }
        }
        return written;
    }

    private static Map<String, String> read() {
        Map<String, String> forms = new HashMap<>();
        for (String line : Phrases.lines("abbreviations.txt")) {
            String[] parts = line.split("\t", 2);
            forms.put(parts[0], parts[1]);
        }
        return Map.copyOf(forms);
    }
}
