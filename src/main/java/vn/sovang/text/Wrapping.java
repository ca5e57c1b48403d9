package vn.sovang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Breaks one paragraph by dynamic programming over its pieces: fewest lines first, then least cost. */
final class Wrapping {
    private static final Phrases WEAK_ENDS = Phrases.read("weak-line-ends.txt");
    private static final Phrases COMPOUNDS = Phrases.read("compound-words.txt");

    // Costs are shares of the squared line width, the unit of a wholly empty line.
    private static final double ALONE = 2.0;
    private static final double SHORT_LAST_LINE = 1.0;
    private static final double WEAK_END = 0.05;
    private static final double COMPOUND_PARTED = 0.04;
    private static final double COMMA_END = -0.02;
    private static final double SHORTEST_LAST_LINE = 0.25;
    /** Widths are sums of rounded numbers: what is over by less than this share still fits. */
    private static final double TOLERANCE = 1e-9;

    /** Whether the last line is to be as long as the others, or as long as happens. */
    enum LastLine {
        EVEN,
        FREE
    }

    private final String[] pieces;
    private final double[] widths;
    private final double[] endCosts;
    private final double width;
    private final double space;
    private final LastLine last;
    private final int[] lineCount;
    private final double[] cost;
    private final int[] lineStart;

    private Wrapping(String paragraph, double width, double space, LastLine last, ToDoubleFunction<String> measure) {
        pieces = Arrays.stream(paragraph.split(" "))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.replace(LineBreaks.NO_BREAK_SPACE, ' '))
                .toArray(String[]::new);
        this.width = width;
        this.space = space;
        this.last = last;
        widths = Arrays.stream(pieces).mapToDouble(measure).toArray();
        endCosts = endCosts(pieces);
        lineCount = new int[pieces.length + 1];
        cost = new double[pieces.length + 1];
        lineStart = new int[pieces.length + 1];
    }

    static Optional<List<String>> wrap(
            String text, double width, ToDoubleFunction<String> measure, int maxLines, LastLine last) {
        var lines = new ArrayList<String>();
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        double space = measure.applyAsDouble(" ");
        for (String paragraph : text.split("\n", -1)) {
            var wrapping = new Wrapping(paragraph, width, space, last, measure);
            if (!wrapping.fits()) {
                return Optional.empty();
            }
            lines.addAll(wrapping.lines());
            if (lines.size() > maxLines) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(lines));
    }

    private boolean fits() {
        return Arrays.stream(widths).allMatch(this::fits);
    }

    private boolean fits(double lineWidth) {
        return lineWidth <= width * (1 + TOLERANCE);
    }

    /**
     * The best break before each piece follows from those before it: a best text with the fewest lines is made of such
     * beginnings, because a beginning with more lines could be replaced by one with fewer.
     */
    private List<String> lines() {
        if (pieces.length == 0) {
            return List.of("");
        }
        for (int end = 1; end <= pieces.length; end++) {
            lineCount[end] = Integer.MAX_VALUE;
            double lineWidth = -space;
            for (int start = end - 1; start >= 0; start--) {
                lineWidth += widths[start] + space;
                if (start < end - 1 && !fits(lineWidth)) {
                    break;
                }
                consider(start, end, lineWidth);
            }
        }
        var lines = new ArrayList<String>();
        for (int end = pieces.length; end > 0; end = lineStart[end]) {
            lines.add(String.join(" ", Arrays.asList(pieces).subList(lineStart[end], end)));
        }
        Collections.reverse(lines);
        return lines;
    }

    private void consider(int start, int end, double lineWidth) {
        int count = lineCount[start] + 1;
        double total = cost[start] + lineCost(start, end, lineWidth);
        boolean better = count == lineCount[end] ? total < cost[end] : count < lineCount[end];
        if (better) {
            lineCount[end] = count;
            cost[end] = total;
            lineStart[end] = start;
        }
    }

    private double lineCost(int start, int end, double lineWidth) {
        boolean counts = end < pieces.length || last == LastLine.EVEN;
        double slack = counts ? Math.max(0, 1 - lineWidth / width) : 0;
        double sum = slack * slack;
        if (end - start == 1 && pieces[start].indexOf(' ') < 0 && pieces.length > 1) {
            sum += ALONE;
        }
        if (end < pieces.length) {
            return sum + endCosts[end - 1];
        }
        return lineWidth < SHORTEST_LAST_LINE * width && start > 0 ? sum + SHORT_LAST_LINE : sum;
    }

    /** What it costs to end a line behind each piece. A comma is looked at first: it ends any compound. */
    private static double[] endCosts(String[] pieces) {
        var costs = new double[pieces.length];
        String next = "";
        for (int i = pieces.length - 1; i >= 0; i--) {
            String piece = pieces[i];
            String last = Tones.toneKey(piece.substring(piece.lastIndexOf(' ') + 1));
            if (piece.endsWith(",") || piece.endsWith(";")) {
                costs[i] = COMMA_END;
            } else if (COMPOUNDS.contains(last + " " + next)) {
                costs[i] = COMPOUND_PARTED;
            } else if (WEAK_ENDS.contains(last)) {
                costs[i] = WEAK_END;
            }
            int space = piece.indexOf(' ');
            next = space < 0 ? last : Tones.toneKey(piece.substring(0, space));
        }
        return costs;
    }
}
