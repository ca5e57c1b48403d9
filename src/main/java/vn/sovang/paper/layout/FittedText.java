package vn.sovang.paper.layout;

import java.util.List;
import vn.sovang.domain.template.TextElement;
import vn.sovang.paper.layout.TextFitter.Fitted;

/** One text of a column while its size is being found. */
final class FittedText {
    /** Millimetres that no eye sees. */
    static final double TOLERANCE = 0.01;
    /** Stands for the least size of the text's own style. */
    static final double OWN_LEAST = Double.MAX_VALUE;

    private static final double MM_PER_POINT = 25.4 / 72;

    private final TextElement element;
    private final Measure measure;
    private final double gapAbove;
    private final double largest;
    private final TextFitter fitter;
    private final int paragraphs;
    private Fitted fitted;
    private boolean overflows;

    /**
     * @param gapAbove the designed distance to the text above, in millimetres
     * @param largest the size to begin with, in points
     * @param filled the lines of the element's wording with the values in
     */
    FittedText(TextElement element, Measure measure, double gapAbove, double largest, List<String> filled) {
        this.element = element;
        this.measure = measure;
        this.gapAbove = gapAbove;
        this.largest = largest;
        var lines = filled.stream().map(measure::printed).toList();
        this.paragraphs = lines.size();
        this.fitter = new TextFitter(
                element.style(), element.block(), measure, element.box().width(), lines);
        this.fitted = new Fitted(largest, lines);
    }

    TextElement element() {
        return element;
    }

    Measure measure() {
        return measure;
    }

    /** The designed distance to the text above, in millimetres. */
    double gapAbove() {
        return gapAbove;
    }

    boolean isEmpty() {
        return paragraphs == 0;
    }

    /** Whether the text is broken into more lines than its wording has. */
    boolean isBroken() {
        return fitted.lines().size() > paragraphs;
    }

    double size() {
        return fitted.size();
    }

    List<String> lines() {
        return fitted.lines();
    }

    /** Whether not even the least size was small enough for the width and the lines allowed. */
    boolean overflows() {
        return overflows;
    }

    /** Finds the size again, starting some steps below the largest one and ending at {@code least}. */
    void fit(int steps, double least) {
        var end = Math.min(least, element.style().minSize());
        var found = fitter.fit(Math.max(end, largest - steps * TextFitter.STEP), end);
        overflows = found.isEmpty();
        fitted = found.orElseGet(() -> fitter.whole(end));
    }

    boolean canShrink(double least) {
        return fitted.size() > Math.min(least, element.style().minSize());
    }

    /** In millimetres. */
    double height() {
        return measure.height(fitted.lines().size()) * fitted.size() * MM_PER_POINT;
    }
}
