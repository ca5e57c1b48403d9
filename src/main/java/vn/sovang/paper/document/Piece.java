package vn.sovang.paper.document;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.paper.layout.Mark;

/** What stands on one page whole: a line, a row, columns side by side. All measures are in millimetres. */
interface Piece {
    /** The room over it, which is left out at the top of a page. */
    double above();

    double height();

    Keep keep();

    /** What is said again over it where it begins a page. */
    default Optional<Piece> repeated() {
        return Optional.empty();
    }

    void draw(double top, List<Mark> on);
}
