package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.Box;
import vn.sovang.paper.layout.Mark;

/** A page while it is being filled from top to bottom. */
final class PageFill {
    /** Millimetres that no eye sees. */
    private static final double TOLERANCE = 0.01;
    /** Where the page's number stands in the upper margin, over the text. */
    private static final double NUMBER_ABOVE = 9;

    private static final double NUMBER_SIZE = 13;

    private final Box body;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    PageFill(Box body) {
        this.body = body;
        this.y = body.y();
    }

    boolean isEmpty() {
        return y == body.y();
    }

    /** Whether there is room for all of these. */
    boolean takes(Collection<? extends Piece> pieces) {
        var end = y;
        for (var piece : pieces) {
            end += over(piece, end) + piece.height();
        }
        return end <= body.bottom() + TOLERANCE;
    }

    private double over(Piece piece, double top) {
        return top == body.y() ? piece.repeated().map(Piece::height).orElse(0.0) : piece.above();
    }

    void add(Piece piece) {
        if (isEmpty()) {
            piece.repeated().ifPresent(head -> head.draw(y, marks));
        }
        y += over(piece, y);
        piece.draw(y, marks);
        y += piece.height();
    }

    /** The number of the page as the decree wants it: in the middle of the upper margin. */
    void number(Setting setting, int number) {
        var words = new Words(Integer.toString(number), Serif.of(NUMBER_SIZE));
        setting.lines(words, Align.CENTRE, 0, body.x(), body.width())
                .forEach(line -> line.draw(body.y() - NUMBER_ABOVE, marks));
    }

    List<Mark> marks() {
        return marks;
    }
}
