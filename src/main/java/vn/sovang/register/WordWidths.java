package vn.sovang.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.TextStyle;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Measure;
import vn.sovang.text.LineBreaks;

/** How wide texts are in one line, in millimetres, in letters as wide as those a word processor will take. */
final class WordWidths implements ToDoubleFunction<Words> {
    private static final double MM_PER_POINT = 25.4 / 72;

    private final FontBook fonts;
    private final Map<TextStyle, Measure> measures = new HashMap<>();

    WordWidths(FontBook fonts) {
        this.fonts = fonts;
    }

    @Override
    public double applyAsDouble(Words words) {
        Measure measure = measures.computeIfAbsent(words.style(), style -> new Measure(fonts, style));
        String printed = measure.printed(words.text().replace(LineBreaks.NO_BREAK_SPACE, ' '));
        return measure.width(printed) * words.style().size() * MM_PER_POINT;
    }
}
