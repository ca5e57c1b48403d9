package vn.sovang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides at which spaces of one line nothing may be parted. Each rule only ever adds glue, so their order is free. */
final class Glue {
    private static final Phrases LABELS = Phrases.read("number-labels.txt");
    private static final Phrases UNITS = Phrases.read("number-units.txt");
    private static final Phrases PLACES = Phrases.read("place-kinds.txt");
    private static final Phrases HONORIFICS = Phrases.read("honorifics.txt");
    /** Ranks written as words: hạng Nhất, lần thứ Ba. */
    private static final Set<String> RANKS =
            Set.of(Tones.toneKey("nhất"), Tones.toneKey("nhì"), Tones.toneKey("ba"), Tones.toneKey("tư"));

    private static final String QUARTER = Tones.toneKey("quý");
    private static final int LONGEST_RUN = 6;
    /** In a line without small letters every word is a capital one; only short runs can be names there. */
    private static final int LONGEST_RUN_IN_CAPITALS = 4;

    private static final int LONGEST_PLACE_IN_CAPITALS = 3;

    private final String line;
    private final List<GlueWord> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final String[] keys;
    private final boolean[] glued;
    private final boolean allCapitals;

    private Glue(String line) {
        this.line = line;
        boolean small = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            small |= Character.isLowerCase(c);
            if (c == ' ' || c == LineBreaks.NO_BREAK_SPACE) {
                if (i > start) {
                    words.add(GlueWord.of(line.substring(start, i)));
                    places.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        allCapitals = !small;
        keys = new String[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.get(i).key();
        }
        glued = new boolean[words.size() + 1];
    }

    static String line(String line) {
        return line.indexOf(' ') < 0 ? line : new Glue(line).joined();
    }

    private String joined() {
        glueNumbers();
        glueNames();
        gluePunctuation();
        var out = new StringBuilder(line);
        for (int i = 1; i < words.size(); i++) {
            if (glued[i]) {
                for (int at = places.get(i - 1).end(); at < places.get(i).start(); at++) {
                    out.setCharAt(at, LineBreaks.NO_BREAK_SPACE);
                }
            }
        }
        return out.toString();
    }

    private void glueNumbers() {
        int i = 0;
        while (i < words.size()) {
            int label = leadAt(LABELS, i, words.size() - 1);
            int number = i + label;
            if (label > 0 && isNumberBehindLabel(number)) {
                glue(i, number);
                i = glueRange(number) + 1;
            } else {
                if (words.get(i).isNumber()) {
                    glueUnit(i);
                }
                i++;
            }
        }
        glueDates();
    }

    private boolean isNumberBehindLabel(int at) {
        var word = words.get(at);
        if (word.opens()) {
            return false;
        }
        boolean rank = word.isCapital() && RANKS.contains(word.key());
        return word.isNumber() || ((rank || word.kind() == GlueWord.Kind.NUMERAL) && !isInName(at));
    }

    /** "thôn K Long": a single capital before another capital word is a name, not a number. */
    private boolean isInName(int at) {
        return !words.get(at).closes()
                && at + 1 < words.size()
                && words.get(at + 1).isCapital();
    }

    /** Keeps "2021 – 2025" together and gives back the last word of it. */
    private int glueRange(int number) {
        boolean range = number + 2 < words.size()
                && !words.get(number).closes()
                && words.get(number + 1).isDash()
                && words.get(number + 2).isNumber();
        if (!range) {
            return number;
        }
        glue(number, number + 2);
        return number + 2;
    }

    private void glueUnit(int number) {
        int last = glueRange(number);
        if (!words.get(last).closes() && last + 1 < words.size()) {
            int unit = phraseAt(UNITS, last + 1, words.size());
            if (unit > 0) {
                glue(last, last + unit);
            }
        }
    }

    /** "ngày 05 tháng 3 năm 2026" and "quý II năm 2026": the pairs themselves are labels with their numbers. */
    private void glueDates() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean month = keys[i].equals("thang5") && isPart(i - 2, "ngay2");
            boolean year = keys[i].equals("năm1") && (isPart(i - 2, "thang5") || isPart(i - 2, QUARTER));
            if ((month || year) && words.get(i + 1).isNumber()) {
                glue(i - 2, i + 1);
            }
        }
    }

    private boolean isPart(int at, String key) {
        return at >= 0
                && keys[at].equals(key)
                && isNumberBehindLabel(at + 1)
                && !words.get(at + 1).closes();
    }

    private void glueNames() {
        for (int i = 0; i < words.size(); i++) {
            int place = leadAt(PLACES, i, words.size() - 1);
            if (place > 0 && isPlaceName(i + place)) {
                gluePlace(i, i + place);
            }
        }
        int i = 0;
        while (i < words.size()) {
            int honorific = leadAt(HONORIFICS, i, words.size() - 1);
            int next = i + honorific;
            if (honorific > 0 && words.get(next).isCapital() && !words.get(next).opens()) {
                if (!allCapitals || runEnd(next) - next <= LONGEST_RUN_IN_CAPITALS) {
                    glue(i, next);
                }
                i = next;
            } else if (words.get(i).isCapital()) {
                i = glueRun(i);
            } else {
                i++;
            }
        }
    }

    /** Keeps the kind with the name, and with the number of a place named after another one: xã Đam Rông 4. */
    private void gluePlace(int kind, int name) {
        int end = runEnd(name);
        boolean numbered = end < words.size()
                && !words.get(end - 1).closes()
                && words.get(end).text().matches("\\d{1,2}[,.;)]?")
                && phraseAt(UNITS, Math.min(end + 1, words.size()), words.size()) == 0;
        if (numbered) {
            glue(end - 1, end);
        }
        glue(kind, allCapitals ? end - 1 : name);
    }

    private boolean isPlaceName(int at) {
        var name = words.get(at);
        return name.isCapital() && !name.opens() && (!allCapitals || runEnd(at) - at <= LONGEST_PLACE_IN_CAPITALS);
    }

    private int glueRun(int start) {
        int end = runEnd(start);
        if (end - start <= (allCapitals ? LONGEST_RUN_IN_CAPITALS : LONGEST_RUN)) {
            glue(start, end - 1);
        }
        return end;
    }

    /** The first word that no longer belongs to the capital words beginning here. */
    private int runEnd(int start) {
        int end = start + 1;
        while (end < words.size()
                && !words.get(end - 1).closes()
                && words.get(end).isCapital()
                && !words.get(end).opens()) {
            end++;
        }
        return end;
    }

    private void gluePunctuation() {
        for (int i = 1; i < words.size(); i++) {
            var word = words.get(i);
            if (word.isDash() || word.holdsPrevious() || words.get(i - 1).holdsNext()) {
                glued[i] = true;
            }
        }
    }

    /** The length of the longest phrase of the list from here to {@code limit} that another word may follow. */
    private int leadAt(Phrases list, int start, int limit) {
        int length = phraseAt(list, start, limit);
        return length > 0 && (!words.get(start + length - 1).closes() || endsOpenly(start + length - 1)) ? length : 0;
    }

    /** The length of the longest phrase of the list from here to {@code limit} that no punctuation cuts. */
    private int phraseAt(Phrases list, int start, int limit) {
        int length = list.lengthAt(keys, start, limit);
        for (int i = start + 1; i < start + length; i++) {
            boolean cut = words.get(i - 1).closes() || words.get(i).opens();
            if (cut && !words.get(i).text().startsWith("(")) {
                return 0;
            }
        }
        return length;
    }

    /** A colon or a bracket does not end what leads up to a number or a name: "số: 56", "Hộ ông (bà): …". */
    private boolean endsOpenly(int at) {
        String text = words.get(at).text();
        return text.endsWith(":") || text.endsWith(")");
    }

    private void glue(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            glued[i] = true;
        }
    }
}
