package vn.sovang.paper.calibration;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.TextMark;

/** Lines and short words put on a sheet one after the other, in millimetres. */
final class Drawing {
    static final Colour INK = Colour.of("#1F2328");
    static final Colour HINT = Colour.of("#0550AE");
    static final Colour LETTER = Colour.of("#B8141C");

    private static final double MM_PER_POINT = 25.4 / 72;

    private final FontBook fonts;
    private final List<Mark> marks = new ArrayList<>();

    Drawing(FontBook fonts) {
        this.fonts = fonts;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A line that runs across or down, between two points in any order. */
    void line(double x1, double y1, double x2, double y2, Colour colour, double thickness) {
        var box = new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
        marks.add(new LineMark(box, colour, thickness));
    }

    /** Words centred at {@code x}. */
    void words(String words, double size, FontFace face, Colour colour, double x, double baseline) {
        var width = fonts.file(face).width(words) * size * MM_PER_POINT;
        marks.add(new TextMark(face, size, colour, 0, x - width / 2, baseline, words));
    }

    /** Words that begin at {@code x}. */
    void beside(String words, double size, FontFace face, Colour colour, double x, double baseline) {
        marks.add(new TextMark(face, size, colour, 0, x, baseline, words));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
