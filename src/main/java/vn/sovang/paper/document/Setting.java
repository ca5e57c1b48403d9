package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Measure;

/** Sets texts in lines between two sides. What was measured for a style serves all its texts. */
final class Setting {
    private static final double MM_PER_POINT = 25.4 / 72;
    /** Widths are sums: what is over by less than a thousandth of a letter still fits. */
    private static final double TOLERANCE = 1e-3;

    private final FontBook fonts;
    private final Map<TextStyle, Measure> measures = new HashMap<>();

    Setting(FontBook fonts) {
        this.fonts = fonts;
    }

    static double mm(double points) {
        return points * MM_PER_POINT;
    }

    /** The lines of a paragraph from {@code left} on and at most so wide, in millimetres. */
    List<? extends Line> lines(Paragraph paragraph, double left, double width) {
        var runs = paragraph.runs();
        if (runs.size() == 1) {
            return lines(runs.get(0), paragraph.align(), paragraph.indent(), left, width);
        }
        var words = new ArrayList<MixedLine.Word>();
        for (var run : runs) {
            var measure = measure(run.style());
            words.add(new MixedLine.Word(
                    measure.printed(run.text()), measure, run.style().size()));
        }
        return new MixedLines(paragraph.align(), mm(paragraph.indent()), left, width + TOLERANCE).of(words);
    }

    private Measure measure(TextStyle style) {
        return measures.computeIfAbsent(style, key -> new Measure(fonts, key));
    }

    /** The lines of a text from {@code left} on and at most so wide, in millimetres; {@code indent} is in points. */
    List<TextLine> lines(Words words, Align align, double indent, double left, double width) {
        var lines = new ArrayList<TextLine>();
        for (var text : words.text().split("\n", -1)) {
            lines.addAll(line(new Words(text, words.style(), words.line()), align, indent, left, width));
        }
        return lines;
    }

    private List<TextLine> line(Words words, Align align, double indent, double left, double width) {
        var measure = measure(words.style());
        var size = words.style().size();
        var breaking = new Breaking(measure, width / mm(size) + TOLERANCE);
        var texts = switch (align) {
            case CENTRE -> breaking.even(words.text());
            case LEFT -> indent == 0 ? breaking.ragged(words.text()) : breaking.full(words.text(), indent / size);
            case RIGHT -> breaking.ragged(words.text());
            case JUSTIFIED -> breaking.full(words.text(), indent / size);
        };
        var lines = new ArrayList<TextLine>();
        for (var i = 0; i < texts.size(); i++) {
            var in = i == 0 && (align == Align.JUSTIFIED || align == Align.LEFT) ? mm(indent) : 0;
            var isEnd = align == Align.JUSTIFIED && i == texts.size() - 1;
            lines.add(new TextLine(texts.get(i), words, measure, isEnd ? Align.LEFT : align, left + in, width - in));
        }
        return lines;
    }
}
