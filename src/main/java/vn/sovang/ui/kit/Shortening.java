package vn.sovang.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Span;

/**
 * Leaves words out of a line that is too long, with "…" in their place: never one that is marked while there is room for it, and
 * where the end of the line matters, words in the middle before those at its ends.
 */
public final class Shortening {
    /** Where words are left out first. */
    public enum Place {
        /** In the middle: the end of a collective's name tells its unit. */
        MIDDLE,
        END
    }

    /** A part of the line as it is drawn, with the spaces that belong to it. */
    record Run(String text, Look look) {}

    /** How a part of the line is drawn. */
    enum Look {
        PLAIN,
        MARKED
    }

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Run GAP = new Run("…", Look.PLAIN);
    private static final Run SPACE = new Run(" ", Look.PLAIN);

    private final String text;
    private final List<Span> marks;
    private final List<Span> words = new ArrayList<>();
    private final ToDoubleFunction<Run> width;
    private final TreeSet<Integer> kept = new TreeSet<>();

    private Shortening(String text, List<Span> marks, ToDoubleFunction<Run> width) {
        this.text = text;
        this.marks = marks;
        this.width = width;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
        }
    }

    /** The runs of a line that has {@code room}; all of it where that is enough. At least one word is kept. */
    static List<Run> of(String text, List<Span> marks, Place place, double room, ToDoubleFunction<Run> width) {
        Shortening line = new Shortening(text, marks, width);
        for (int word = 0; word < line.words.size(); word++) {
            line.kept.add(word);
        }
        List<Run> all = line.runs(0, text.length());
        if (line.words.isEmpty() || line.width(line.pieces()) <= room) {
            return all;
        }
        line.kept.clear();
        line.keepMarked(room);
        switch (place) {
            case MIDDLE -> line.keepEnds(room);
            case END -> line.keepStart(room);
        }
        if (line.kept.isEmpty()) {
            line.kept.add(0);
        }
        return joined(line.pieces());
    }

    private void keepMarked(double room) {
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            boolean marked = marks.stream().anyMatch(mark -> mark.start() < word.end() && word.start() < mark.end());
            if (marked && !keep(i, room)) {
                return;
            }
        }
    }

    private void keepStart(double room) {
        int first = 0;
        while (first < words.size() && keep(first, room)) {
            first++;
        }
    }

    /** From both ends in turn; where one word is too long, what the other end still has room for. */
    private void keepEnds(double room) {
        int first = 0;
        int last = words.size() - 1;
        boolean more = true;
        while (more && first <= last) {
            boolean atEnd = keep(last, room);
            last -= atEnd ? 1 : 0;
            boolean atStart = first <= last && keep(first, room);
            first += atStart ? 1 : 0;
            more = atEnd || atStart;
        }
    }

    /** Whether there is room for one word more. */
    private boolean keep(int word, double room) {
        if (!kept.add(word)) {
            return true;
        }
        if (width(pieces()) <= room) {
            return true;
        }
        kept.remove(word);
        return false;
    }

    /** The words that are kept and what stands between them, one by one: their widths are asked for again and again. */
    private List<Run> pieces() {
        List<Run> pieces = new ArrayList<>();
        int next = 0;
        for (int word : kept) {
            Span each = words.get(word);
            if (word > next) {
                pieces.addAll(next == 0 ? List.of(GAP, SPACE) : List.of(SPACE, GAP, SPACE));
            } else if (word > 0) {
                pieces.add(SPACE);
            }
            pieces.addAll(runs(each.start(), each.end()));
            next = word + 1;
        }
        if (next < words.size()) {
            pieces.add(GAP);
        }
        return pieces;
    }

    /** Neighbours that look alike become one. */
    private static List<Run> joined(List<Run> pieces) {
        List<Run> runs = new ArrayList<>();
        for (Run piece : pieces) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).look == piece.look) {
                runs.set(last, new Run(runs.get(last).text + piece.text, piece.look));
            } else {
                runs.add(piece);
            }
        }
        return runs;
    }

    private List<Run> runs(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (Span mark : marks) {
            int from = Math.max(done, mark.start());
            int to = Math.min(end, mark.end());
            if (from < to) {
                add(runs, done, from, Look.PLAIN);
                add(runs, from, to, Look.MARKED);
                done = to;
            }
        }
        add(runs, done, end, Look.PLAIN);
        return runs;
    }

    private void add(List<Run> runs, int start, int end, Look look) {
        if (start < end) {
            runs.add(new Run(text.substring(start, end), look));
        }
    }

    /** Each change of look may cost a part of a pixel. */
    private double width(List<Run> pieces) {
        double sum = 1;
        for (int i = 0; i < pieces.size(); i++) {
            sum += width.applyAsDouble(pieces.get(i));
            sum += i > 0 && pieces.get(i).look != pieces.get(i - 1).look ? 1 : 0;
        }
        return sum;
    }
}
