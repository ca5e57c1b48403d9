package vn.sovang.domain;

/**
 * The sheet a printer is measured with, in millimetres. It lies, as certificates do; cross A stands at its top left, B at its
 * top right, C and D below them, each {@link #INSET} from its two edges.
 */
public record MeasuringSheet(double width, double height) {
    public static final double INSET = 23.5;
    /** No side is shorter: the crosses and the words need room. */
    public static final double LEAST = 100;

    public static final double MOST = 1200;

    public MeasuringSheet {
        if (!isPossible(width, height)) {
            throw new IllegalArgumentException("no sheet to measure with: " + width + " × " + height);
        }
        if (width < height) {
            throw new IllegalArgumentException("the sheet lies");
        }
    }

    /** Whether a paper of these sides, in any order, can be measured with. */
    public static boolean isPossible(double one, double other) {
        return Math.min(one, other) >= LEAST && Math.max(one, other) <= MOST;
    }

    public static MeasuringSheet of(PaperSize paper) {
        return new MeasuringSheet(paper.longSide(), paper.shortSide());
    }

    /** What a perfect printer would show. */
    public double expected(Reading reading) {
        return switch (reading) {
            case LEFT, TOP -> INSET;
            case ACROSS -> width - 2 * INSET;
            case DOWN -> height - 2 * INSET;
        };
    }
}
