package vn.sovang.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words and phrases read from a resource beside this package: one a line, '#' before a remark. Phrases are
 * compared by tone key, so capitals, the place of the tone and i/y do not matter.
 */
final class Phrases {
    private final Set<String> phrases;
    private final Set<String> firstWords;
    private final int longest;

    private Phrases(List<String> lines) {
        phrases = lines.stream().map(Tones::toneKey).collect(Collectors.toUnmodifiableSet());
        firstWords = lines.stream().map(line -> keys(line)[0]).collect(Collectors.toUnmodifiableSet());
        longest = lines.stream().mapToInt(line -> keys(line).length).max().orElse(0);
    }

    static Phrases read(String name) {
        return new Phrases(lines(name));
    }

    /** The lines of a list without its remarks. */
    static List<String> lines(String name) {
        return WordFile.lines(Phrases.class, name);
    }

    /** The tone keys of the words of a text, as {@link #lengthAt} takes them. */
    static String[] keys(String text) {
        return keys(text.split(" "));
    }

    static String[] keys(String[] words) {
        var keys = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = Tones.toneKey(words[i]);
        }
        return keys;
    }

    boolean contains(String key) {
        return phrases.contains(key);
    }

    /** How many words the longest phrase has that begins at a word and ends before {@code limit}; 0 when there is none. */
    int lengthAt(String[] keys, int start, int limit) {
        if (start >= limit || !firstWords.contains(keys[start])) {
            return 0;
        }
        int found = 0;
        var phrase = new StringBuilder();
        for (int n = 1; n <= longest && start + n <= limit; n++) {
            phrase.append(n == 1 ? "" : " ").append(keys[start + n - 1]);
            if (phrases.contains(phrase.toString())) {
                found = n;
            }
        }
        return found;
    }
}
