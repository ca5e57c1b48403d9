package vn.sovang.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.LengthInput;

/**
 * What the ruler showed on a measuring sheet, in millimetres, and the correction that sheet was printed with. Without
 * {@code down} the printer is taken to keep heights.
 */
public record Readings(
        MeasuringSheet sheet,
        Adjustment printedWith,
        double left,
        double top,
        double across,
        @Nullable Double down) {
    /** A reading further off than this is a misreading, or the printer fits pages to its margins. */
    private static final double FURTHEST = 10;

    /** The same for a long stretch, as part of it. */
    private static final double FURTHEST_PART = 0.04;

    /**
     * Reads what was typed; a blank {@code down} was not measured.
     *
     * @throws Refused with every reading that is none or is too far off
     */
    public static Readings read(
            MeasuringSheet sheet, Adjustment printedWith, String left, String top, String across, String down)
            throws Refused {
        var problems = new ArrayList<Problem>();
        var readings = new Readings(
                sheet,
                printedWith,
                length(Reading.LEFT, left, problems),
                length(Reading.TOP, top, problems),
                length(Reading.ACROSS, across, problems),
                down.isBlank() ? null : length(Reading.DOWN, down, problems));
        if (problems.isEmpty()) {
            problems.addAll(readings.problems());
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return readings;
    }

    private static double length(Reading reading, String typed, List<Problem> problems) {
        OptionalDouble length = LengthInput.parse(typed);
        if (length.isEmpty()) {
            problems.add(new Problem.ReadingUnreadable(reading.name(), typed.strip()));
        }
        return length.orElse(0);
    }

    /** The readings that are too far from what they should be. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        check(Reading.LEFT, left, problems);
        check(Reading.TOP, top, problems);
        check(Reading.ACROSS, across, problems);
        if (down != null) {
            check(Reading.DOWN, down, problems);
        }
        if (problems.isEmpty() && !isWithin(correction())) {
            problems.add(new Problem.CorrectionTooFar());
        }
        return problems;
    }

    private void check(Reading reading, double measured, List<Problem> problems) {
        double expected = sheet.expected(reading);
        double furthest = reading == Reading.ACROSS || reading == Reading.DOWN
                ? Math.min(FURTHEST, expected * FURTHEST_PART)
                : FURTHEST;
        if (Math.abs(measured - expected) > furthest) {
            problems.add(new Problem.ReadingTooFar(reading.name(), measured, expected));
        }
    }

    private static boolean isWithin(Adjustment correction) {
        return Math.max(Math.abs(correction.right()), Math.abs(correction.down())) <= FURTHEST
                && Math.max(off(correction.scaleX()), off(correction.scaleY())) <= Calibration.FURTHEST_SCALE;
    }

    private static double off(double scale) {
        return Math.abs(scale - 1);
    }

    /** What has to be done to a page so that the printer puts it where it belongs. */
    public Adjustment correction() {
        var stretchX = across / sheet.expected(Reading.ACROSS);
        var stretchY = down == null ? 1 : down / sheet.expected(Reading.DOWN);
        return new Adjustment(
                shift(printedWith.right(), printedWith.scaleX(), left, stretchX),
                shift(printedWith.down(), printedWith.scaleY(), top, stretchY),
                printedWith.scaleX() / stretchX,
                printedWith.scaleY() / stretchY);
    }

    /** The printer puts x at stretch · x + offset; what undoes that goes before what the sheet was printed with. */
    private static double shift(double shiftBefore, double scaleBefore, double measured, double stretch) {
        var offset = measured - stretch * MeasuringSheet.INSET;
        return shiftBefore - scaleBefore * offset / stretch;
    }
}
