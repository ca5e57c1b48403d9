package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.Box;

/** A fitted text in its place, ready to be drawn. */
final class PlacedText {
    private static final double MM_PER_POINT = 25.4 / 72;

    private final FittedText text;
    private final double top;
    private final List<Mark> marks;
    private final Fit fit;

    /**
     * Places a text with its top in millimetres; {@code needed} is the size at which it would fit if it is not within its
     * area.
     */
    PlacedText(FittedText text, double top, boolean isIn, double needed) {
        this.text = text;
        this.top = top;
        this.marks = List.copyOf(draw());
        this.fit = report(isIn, needed);
    }

    String id() {
        return text.element().id();
    }

    List<Mark> marks() {
        return marks;
    }

    boolean overflows() {
        return fit.state() == Fit.State.OVERFLOW;
    }

    Fit fit() {
        return fit;
    }

    /** Where its letters stand. */
    Box extent() {
        var widest = text.lines().stream().mapToDouble(this::width).max().orElse(0);
        return new Box(left(widest), top, widest, text.height());
    }

    private double width(String line) {
        return text.measure().width(line) * text.size() * MM_PER_POINT;
    }

    private double left(double width) {
        var box = text.element().box();
        return switch (text.element().block().side()) {
            case LEFT -> box.x();
            case CENTRE -> box.x() + (box.width() - width) / 2;
            case RIGHT -> box.right() - width;
        };
    }

    private List<Mark> draw() {
        var drawn = new ArrayList<Mark>();
        var em = text.size() * MM_PER_POINT;
        var measure = text.measure();
        var baseline = top + measure.ascent() * em;
        for (var line : text.lines()) {
            var words = line.replace('\u00A0', ' ');
            drawn.addAll(measure.set(words, text.size(), left(width(words)), baseline));
            baseline += measure.pitch() * em;
        }
        return drawn;
    }

    private Fit report(boolean isIn, double needed) {
        var style = text.element().style();
        var state = Fit.State.FITS;
        if (!isIn) {
            state = Fit.State.OVERFLOW;
        } else if (text.size() < style.size()) {
            state = Fit.State.SHRUNK;
        } else if (text.isBroken()) {
            state = Fit.State.WRAPPED;
        }
        var frame = text.element().frame();
        var missing = text.measure().missing(String.join(" ", text.lines()));
        var lines = text.lines().size();
        var would = isIn ? text.size() : needed;
        return new Fit(frame.id(), frame.name(), style.size(), text.size(), would, lines, state, missing);
    }
}
