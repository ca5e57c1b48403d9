package vn.sovang.text;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Where a Vietnamese text may be broken into lines, and where it is best broken. Words are never hyphenated. */
public final class LineBreaks {
    /** Stands where a line must not end. */
    public static final char NO_BREAK_SPACE = '\u00A0';

    private LineBreaks() {}

    /**
     * Puts no-break spaces inside names with their honorifics, dates, numbers with labels or units, places with their
     * kind and runs of two to six capital words, and before dashes. Gluing twice is gluing once; '\n' stays a break.
     */
    public static String glue(String text) {
        return text.lines().map(Glue::line).collect(Collectors.joining("\n")) + (text.endsWith("\n") ? "\n" : "");
    }

    /**
     * Breaks a glued text into the fewest lines that hold it and, with that many, into the most even ones: the sum of the
     * squared slack is least, the last line has a quarter of the width, no syllable stands alone, and lines end after
     * commas rather than after small words, where that is possible. '\n' is a break of its own.
     *
     * @param width the room of a line, in the unit of {@code measure}
     * @param measure the width of a piece of text; asked once for every unbreakable piece and for one space
     * @return the lines with plain spaces; empty when they are more than {@code maxLines} or a piece is too wide
     */
    public static Optional<List<String>> wrap(
            String gluedText, double width, ToDoubleFunction<String> measure, int maxLines) {
        return Wrapping.wrap(gluedText, width, measure, maxLines, Wrapping.LastLine.EVEN);
    }

    /**
     * Breaks a glued text into the fewest lines as {@link #wrap} does, but for text that begins every line at the same side: all
     * lines but the last are as full as they can be, and the last one is as long as happens.
     */
    public static Optional<List<String>> fill(String gluedText, double width, ToDoubleFunction<String> measure) {
        return Wrapping.wrap(gluedText, width, measure, Integer.MAX_VALUE, Wrapping.LastLine.FREE);
    }
}
