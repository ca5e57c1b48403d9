package vn.sovang.paper.document;

import java.util.List;
import vn.sovang.paper.layout.Mark;

/** One line of a text between two sides, in millimetres. */
interface Line {
    double height();

    /** How wide its letters are. */
    double textWidth();

    double left();

    double width();

    void draw(double top, List<Mark> on);
}
