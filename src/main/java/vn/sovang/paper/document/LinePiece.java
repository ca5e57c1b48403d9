package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Paragraph;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;

/** One line of a paragraph; under the last one there may be a rule so long. Lengths are in millimetres. */
record LinePiece(Line line, double above, double rule, Keep keep) implements Piece {
    private static final double RULE_ABOVE = 0.6;
    private static final double RULE_ROOM = 1.2;
    private static final double RULE = 0.25;

    /** The lines of a paragraph. Neither its first nor its last line stands alone on a page. */
    static List<LinePiece> of(Paragraph paragraph, Setting setting, double left, double width) {
        var lines = setting.lines(paragraph, left, width);
        var widest = lines.stream().mapToDouble(Line::textWidth).max().orElse(0);
        var pieces = new ArrayList<LinePiece>();
        for (var i = 0; i < lines.size(); i++) {
            var isLast = i == lines.size() - 1;
            var together = !isLast && (i == 0 || i == lines.size() - 2);
            var keep = isLast ? paragraph.keep() : together ? Keep.WITH_NEXT : Keep.FREE;
            var above = i == 0 ? Setting.mm(paragraph.above()) : 0;
            pieces.add(new LinePiece(lines.get(i), above, isLast ? paragraph.rule() * widest : 0, keep));
        }
        return pieces;
    }

    @Override
    public double height() {
        return line.height() + (rule > 0 ? RULE_ROOM : 0);
    }

    @Override
    public void draw(double top, List<Mark> on) {
        line.draw(top, on);
        if (rule > 0) {
            var x = line.left() + (line.width() - rule) / 2;
            on.add(new LineMark(new Box(x, top + line.height() + RULE_ABOVE, rule, 0), Colour.BLACK, RULE));
        }
    }
}
