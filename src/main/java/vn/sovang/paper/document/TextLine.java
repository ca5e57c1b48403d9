package vn.sovang.paper.document;

import java.util.List;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.Box;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Measure;

/** One line of a text between two sides, in millimetres; a filled one reaches from side to side. */
record TextLine(String text, Words words, Measure measure, Align align, double left, double width) implements Line {
    private static final double MM_PER_POINT = 25.4 / 72;
    /** In em of the letters. */
    private static final double STRIKE_HEIGHT = 0.25;

    private static final double STRIKE = 0.05;

    private double em() {
        return words.style().size() * MM_PER_POINT;
    }

    @Override
    public double height() {
        return measure.pitch() * em();
    }

    @Override
    public double textWidth() {
        return measure.width(text) * em();
    }

    @Override
    public void draw(double top, List<Mark> on) {
        if (text.isEmpty()) {
            return;
        }
        var baseline = top + (measure.pitch() - measure.height(1)) / 2 * em() + measure.ascent() * em();
        if (align == Align.JUSTIFIED) {
            fill(baseline, on);
        } else {
            on.addAll(measure.set(text, words.style().size(), x(), baseline));
        }
        if (words.line() == Words.Line.THROUGH) {
            var at = new Box(x(), baseline - STRIKE_HEIGHT * em(), textWidth(), 0);
            on.add(new LineMark(at, words.style().colour(), STRIKE * em()));
        }
    }

    private double x() {
        return switch (align) {
            case LEFT, JUSTIFIED -> left;
            case CENTRE -> left + (width - textWidth()) / 2;
            case RIGHT -> left + width - textWidth();
        };
    }

    /** A space stays behind every word, so that the text reads as one when it is copied. */
    private void fill(double baseline, List<Mark> on) {
        var pieces = text.split("(?<= )", -1);
        var spare = pieces.length == 1 ? 0 : (width - textWidth()) / (pieces.length - 1);
        var x = left;
        for (var piece : pieces) {
            on.addAll(measure.set(piece, words.style().size(), x, baseline));
            x += measure.width(piece) * em() + spare;
        }
    }
}
