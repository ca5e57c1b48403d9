package vn.sovang.paper.document;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Table.Grid;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;

/**
 * A row of a table, or as much of it as stands on one page. {@code edges} are the places of the lines between its cells, one more
 * than there are cells; {@code head} is drawn over it where it begins a page.
 */
record RowPiece(
        List<List<TextLine>> cells, List<Double> edges, Grid grid, double above, Keep keep, Optional<Piece> head)
        implements Piece {
    static final double PADDING = 0.7;

    private static final double LINE = 0.18;

    @Override
    public Optional<Piece> repeated() {
        return head;
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(RowPiece::height).max().orElse(0) + 2 * PADDING;
    }

    static double height(List<TextLine> cell) {
        return cell.stream().mapToDouble(TextLine::height).sum();
    }

    @Override
    public void draw(double top, List<Mark> on) {
        var height = height();
        for (var cell : cells) {
            var y = grid == Grid.LINES ? top + (height - height(cell)) / 2 : top + PADDING;
            for (var line : cell) {
                line.draw(y, on);
                y += line.height();
            }
        }
        if (grid == Grid.LINES) {
            lines(top, height, on);
        }
    }

    /** The lines across reach half a thickness further, so that corners are closed. */
    private void lines(double top, double height, List<Mark> on) {
        var left = edges.get(0) - LINE / 2;
        var width = edges.get(edges.size() - 1) + LINE / 2 - left;
        on.add(new LineMark(new Box(left, top, width, 0), Colour.BLACK, LINE));
        on.add(new LineMark(new Box(left, top + height, width, 0), Colour.BLACK, LINE));
        for (var edge : edges) {
            on.add(new LineMark(new Box(edge, top, 0, height), Colour.BLACK, LINE));
        }
    }
}
