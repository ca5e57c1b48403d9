package vn.sovang.paper.document;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.template.Box;
import vn.sovang.paper.layout.Mark;

/** Columns of lines beside each other. */
record AbreastPiece(List<List<LinePiece>> columns, double above) implements Piece {

    static AbreastPiece of(Abreast block, Setting setting, Box body) {
        var shares = block.parts().stream().mapToDouble(Abreast.Part::share).sum();
        var columns = new ArrayList<List<LinePiece>>();
        var left = body.x();
        for (var part : block.parts()) {
            var width = part.share() / shares * body.width();
            var lines = new ArrayList<LinePiece>();
            for (var paragraph : part.paragraphs()) {
                lines.addAll(LinePiece.of(paragraph, setting, left, width));
            }
            columns.add(lines);
            left += width;
        }
        return new AbreastPiece(columns, Setting.mm(block.above()));
    }

    @Override
    public double height() {
        return columns.stream().mapToDouble(AbreastPiece::height).max().orElse(0);
    }

    private static double height(List<LinePiece> column) {
        return column.stream().mapToDouble(line -> line.above() + line.height()).sum();
    }

    @Override
    public Keep keep() {
        return Keep.FREE;
    }

    @Override
    public void draw(double top, List<Mark> on) {
        for (var column : columns) {
            var y = top;
            for (var line : column) {
                y += line.above();
                line.draw(y, on);
                y += line.height();
            }
        }
    }
}
