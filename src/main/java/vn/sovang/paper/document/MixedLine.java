package vn.sovang.paper.document;

import java.util.List;
import vn.sovang.domain.document.Align;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Measure;

/** One line of words in several styles; a filled one reaches from side to side. Words stand on one baseline. */
record MixedLine(List<Word> words, Align align, double left, double width) implements Line {
    MixedLine {
        words = List.copyOf(words);
    }

    /** What no line's end parts, in one style of a size in points. */
    record Word(String text, Measure measure, double size) {
        double em() {
            return Setting.mm(size);
        }

        double textWidth() {
            return measure.width(text) * em();
        }

        double space() {
            return measure.width(" ") * em();
        }
    }

    /** How wide words are in a line, with spaces between them. */
    static double width(List<Word> words) {
        var width = 0.0;
        for (var i = 0; i < words.size(); i++) {
            width += words.get(i).textWidth()
                    + (i < words.size() - 1 ? words.get(i).space() : 0);
        }
        return width;
    }

    @Override
    public double height() {
        return words.stream()
                .mapToDouble(word -> word.measure().pitch() * word.em())
                .max()
                .orElse(0);
    }

    @Override
    public double textWidth() {
        return width(words);
    }

    @Override
    public void draw(double top, List<Mark> on) {
        var baseline = top + words.stream().mapToDouble(MixedLine::ascent).max().orElse(0);
        var gaps = words.size() - 1;
        var spare = align == Align.JUSTIFIED && gaps > 0 ? (width - textWidth()) / gaps : 0;
        var x = left;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var text = i < gaps ? word.text() + " " : word.text();
            on.addAll(word.measure().set(text, word.size(), x, baseline));
            x += word.textWidth() + word.space() + spare;
        }
    }

    private static double ascent(Word word) {
        var measure = word.measure();
        return ((measure.pitch() - measure.height(1)) / 2 + measure.ascent()) * word.em();
    }
}
