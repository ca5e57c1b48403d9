package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.document.Align;
import vn.sovang.paper.document.MixedLine.Word;
import vn.sovang.text.LineBreaks;

/** Puts words in several styles into lines as full as they get. */
final class MixedLines {
    private final Align align;
    private final double left;
    private final double width;
    private final List<MixedLine> lines = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private double in;

    /** Lines between two sides in millimetres; the first begins {@code indent} further in. */
    MixedLines(Align align, double indent, double left, double width) {
        this.align = align;
        this.left = left;
        this.width = width;
        this.in = indent;
    }

    List<MixedLine> of(List<Word> runs) {
        for (var piece : pieces(runs)) {
            if (MixedLine.width(piece) <= width) {
                add(piece);
            } else {
                piece.forEach(word -> add(List.of(word)));
            }
        }
        end(align == Align.JUSTIFIED ? Align.LEFT : align);
        return lines;
    }

    /** What stays in one line: whatever the runs are, names and numbers stay whole. */
    private static List<List<Word>> pieces(List<Word> runs) {
        var styles = new ArrayList<Word>();
        var text = new StringBuilder();
        for (var run : runs) {
            for (var word : run.text().split(" ", -1)) {
                styles.add(new Word(word, run.measure(), run.size()));
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
        }
        var pieces = new ArrayList<List<Word>>();
        var next = 0;
        for (var piece : LineBreaks.glue(text.toString()).split(" ", -1)) {
            var count = piece.split(String.valueOf(LineBreaks.NO_BREAK_SPACE), -1).length;
            pieces.add(List.copyOf(styles.subList(next, next + count)));
            next += count;
        }
        return pieces;
    }

    private void add(List<Word> piece) {
        var longer = new ArrayList<>(line);
        longer.addAll(piece);
        if (!line.isEmpty() && MixedLine.width(longer) > width - in) {
            end(align);
            line = new ArrayList<>(piece);
        } else {
            line = longer;
        }
        breakWide();
    }

    /** A word wider than a line goes on in the next. */
    private void breakWide() {
        while (line.size() == 1 && line.get(0).textWidth() > width - in) {
            var word = line.get(0);
            var head = word.text().offsetByCodePoints(0, 1);
            while (head < word.text().length() && part(word, 0, head + 1).textWidth() <= width - in) {
                head = word.text().offsetByCodePoints(head, 1);
            }
            if (head == word.text().length()) {
                return;
            }
            line = new ArrayList<>(List.of(part(word, 0, head)));
            end(align);
            line = new ArrayList<>(List.of(part(word, head, word.text().length())));
        }
    }

    private static Word part(Word word, int from, int to) {
        return new Word(word.text().substring(from, to), word.measure(), word.size());
    }

    private void end(Align how) {
        lines.add(new MixedLine(line, how, left + in, width - in));
        line = new ArrayList<>();
        in = 0;
    }
}
