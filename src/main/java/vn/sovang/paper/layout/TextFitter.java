package vn.sovang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.template.Fitting;
import vn.sovang.domain.template.TextBlock;
import vn.sovang.domain.template.TextStyle;

/**
 * Breaks and shrinks one text to the width of its box: the wanted size on the allowed lines, then half a point smaller at a
 * time down to the least size.
 */
final class TextFitter {
    static final double STEP = 0.5;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TOLERANCE = 1e-6;

    private final TextStyle style;
    private final TextBlock block;
    private final Measure measure;
    private final double width;
    private final List<String> paragraphs;

    /** @param paragraphs the lines of the wording */
    TextFitter(TextStyle style, TextBlock block, Measure measure, double widthMm, List<String> paragraphs) {
        this.style = style;
        this.block = block;
        this.measure = measure;
        this.width = widthMm * POINTS_PER_MM;
        this.paragraphs = paragraphs;
    }

    /** Lines at a size, in points. */
    record Fitted(double size, List<String> lines) {}

    List<String> paragraphs() {
        return paragraphs;
    }

    /** The largest size from {@code from} down to {@code least} at which the text fits the width, with its lines. */
    Optional<Fitted> fit(double from, double least) {
        if (block.fitting() != Fitting.WRAP) {
            var single = onOwnLines(from, block.fitting() == Fitting.SHRINK ? least : unbroken(least));
            if (single.isPresent() || block.fitting() == Fitting.SHRINK) {
                return single;
            }
        }
        for (var size = from; ; size = Math.max(size - STEP, least)) {
            var lines = wrap(size, block.mostLines());
            if (lines.isPresent()) {
                return Optional.of(new Fitted(size, lines.get()));
            }
            if (size <= least) {
                return Optional.empty();
            }
        }
    }

    /** Every letter of the text at this size, on as many lines as it takes, even if one sticks out. */
    Fitted whole(double size) {
        if (block.fitting() == Fitting.SHRINK) {
            return new Fitted(size, paragraphs);
        }
        var lines = wrap(size, TextBlock.MOST_LINES).orElseGet(() -> {
            var forced = new ArrayList<String>();
            paragraphs.forEach(paragraph -> forced.addAll(fill(paragraph, size)));
            return forced;
        });
        return new Fitted(size, lines);
    }

    private double unbroken(double least) {
        return Math.max(least, style.size() * Fitting.BEFORE_BREAKING);
    }

    private Optional<Fitted> onOwnLines(double from, double least) {
        var widest = paragraphs.stream().mapToDouble(measure::width).max().orElse(0);
        if (paragraphs.size() > block.mostLines()) {
            return Optional.empty();
        }
        for (var size = from; size >= least - TOLERANCE; size = Math.max(size - STEP, least)) {
            if (widest * size <= width + TOLERANCE) {
                return Optional.of(new Fitted(size, paragraphs));
            }
            if (size <= least) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> wrap(double size, int most) {
        var lines = new ArrayList<String>();
        var left = paragraphs.size();
        for (var paragraph : paragraphs) {
            left--;
            var allowed = most - lines.size() - left;
            var broken = allowed < 1
                    ? Optional.<List<String>>empty()
                    : measure.wrap(paragraph, (width + TOLERANCE) / size, allowed);
            if (broken.isEmpty()) {
                return Optional.empty();
            }
            lines.addAll(broken.get());
        }
        return Optional.of(lines);
    }

    private List<String> fill(String paragraph, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && measure.width(line + " " + word) * size > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
