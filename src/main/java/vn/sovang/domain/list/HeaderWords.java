package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.Tones;
import vn.sovang.text.WordFile;

/** What the title of a column means: by the names offices use, without accents, misspelt or with more around it. */
final class HeaderWords {
    private static final int LONGEST = 80;
    private static final double EXACT = 1;
    private static final double BEGINS = 0.85;
    private static final double MISSPELT = 0.8;
    private static final double CONTAINS = 0.7;
    private static final double A_STEP = 0.01;
    /** Names this long may have a letter wrong, and twice as long ones two. */
    private static final int LONG_ENOUGH = 5;

    private static final String NOTHING = "-";
    private static final Map<String, List<ListField>> NAMES = read();

    private HeaderWords() {}

    /**
     * What a title may mean.
     *
     * @param quality how sure, from 0 to 1
     */
    record Guess(ListField field, double quality) {}

    /** Whether a text is one of the names, but for accents and capitals. */
    static boolean isTitle(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && NAMES.containsKey(Folding.fold(text));
    }

    /** All a title may mean, the likeliest first. */
    static List<Guess> guesses(String title) {
        String clean = Cleaning.clean(title);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return List.of();
        }
        Map<ListField, Double> found = new EnumMap<>(ListField.class);
        Set<String> forms =
                new LinkedHashSet<>(List.of(Folding.fold(clean.replaceAll("\\([^)]*\\)?", " ")), Folding.fold(clean)));
        for (String form : forms) {
            if (found.isEmpty() && !form.isEmpty()) {
                look(form, found);
            }
        }
        // "Năm" folds like "Nam".
        if (!Tones.toneKey(clean).equals("nam1")) {
            found.remove(ListField.MALE);
        }
        return found.entrySet().stream()
                .map(each -> new Guess(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(Guess::quality).reversed())
                .toList();
    }

    private static void look(String form, Map<ListField, Double> found) {
        List<ListField> exact = NAMES.get(form);
        if (exact != null) {
            for (int i = 0; i < exact.size(); i++) {
                found.merge(exact.get(i), EXACT - i * A_STEP, Math::max);
            }
            return;
        }
        String longest = "";
        for (String name : NAMES.keySet()) {
            if (name.indexOf(' ') > 0 && form.startsWith(name + " ") && name.length() > longest.length()) {
                longest = name;
            }
        }
        if (!longest.isEmpty()) {
            enter(longest, BEGINS, found);
            return;
        }
        misspelt(form, found);
        if (found.isEmpty()) {
            NAMES.keySet().stream()
                    .filter(name -> name.indexOf(' ') > 0 && (" " + form + " ").contains(" " + name + " "))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(name -> enter(name, CONTAINS, found));
        }
    }

    private static void enter(String name, double quality, Map<ListField, Double> found) {
        for (ListField field : NAMES.getOrDefault(name, List.of())) {
            found.merge(field, quality, Math::max);
        }
    }

    private static void misspelt(String form, Map<ListField, Double> found) {
        String letters = form.replace(" ", "");
        int most = letters.length() < LONG_ENOUGH ? 0 : letters.length() < 2 * LONG_ENOUGH ? 1 : 2;
        int least = most + 1;
        List<String> nearest = new ArrayList<>();
        for (String name : NAMES.keySet()) {
            int distance = Distance.of(letters, name.replace(" ", ""), most);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance <= most) {
                nearest.add(name);
            }
        }
        for (String name : nearest) {
            enter(name, MISSPELT - least * A_STEP, found);
        }
    }

    private static Map<String, List<ListField>> read() {
        Map<String, List<ListField>> names = new LinkedHashMap<>();
        for (String line : WordFile.lines(HeaderWords.class, "headers.txt")) {
            String[] parts = line.split(": ", 2);
            for (String name : parts[1].split("; ", -1)) {
                List<ListField> fields = names.computeIfAbsent(name, each -> new ArrayList<>());
                if (!parts[0].equals(NOTHING)) {
                    fields.add(ListField.valueOf(parts[0]));
                }
            }
        }
        return names;
    }
}
