package vn.sovang.paper.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.sovang.domain.document.Align;
import vn.sovang.domain.document.Block.Keep;
import vn.sovang.domain.document.Table;
import vn.sovang.domain.document.Table.Cell;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Row;
import vn.sovang.domain.document.Words;
import vn.sovang.domain.template.Box;

/** The head and the rows of a table, each laid out when it is asked for. A row higher than a page comes in several pieces. */
final class Rows implements Iterator<Piece> {
    private static final double SIDE = 1.2;

    private final Table table;
    private final Setting setting;
    private final List<Double> edges;
    private final double most;
    private final Optional<Piece> head;
    private final Iterator<Row> rows;
    private final Deque<Piece> ready = new ArrayDeque<>();
    private double above;

    Rows(Table table, Setting setting, Box body) {
        this.table = table;
        this.setting = setting;
        this.edges = edges(table.columns(), body);
        this.above = Setting.mm(table.above());
        this.rows = table.rows().iterator();
        this.head = table.hasHead() ? Optional.of(head()) : Optional.empty();
        this.most = body.height() - head.map(Piece::height).orElse(0.0);
        head.ifPresent(ready::add);
    }

    private static List<Double> edges(List<Column> columns, Box body) {
        var fixed = columns.stream().mapToDouble(Column::fixed).sum();
        var shares = columns.stream().mapToDouble(Column::share).sum();
        var edges = new ArrayList<Double>();
        var edge = body.x();
        edges.add(edge);
        for (var column : columns) {
            edge += column.fixed() + (column.share() == 0 ? 0 : column.share() / shares * (body.width() - fixed));
            edges.add(edge);
        }
        return edges;
    }

    private Piece head() {
        var cells = new ArrayList<List<TextLine>>();
        for (var i = 0; i < table.columns().size(); i++) {
            var title = new Words(table.columns().get(i).title(), table.head());
            cells.add(lines(i, title, Align.CENTRE));
        }
        var over = above;
        above = 0;
        return new RowPiece(cells, edges, table.grid(), over, Keep.WITH_NEXT, Optional.empty());
    }

    private List<TextLine> lines(int column, Words words, Align align) {
        var left = edges.get(column) + SIDE;
        return setting.lines(words, align, 0, left, edges.get(column + 1) - SIDE - left);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || rows.hasNext();
    }

    @Override
    public Piece next() {
        if (ready.isEmpty()) {
            if (!rows.hasNext()) {
                throw new NoSuchElementException();
            }
            lay(rows.next());
        }
        return ready.remove();
    }

    private void lay(Row row) {
        var cells = new ArrayList<List<TextLine>>();
        for (var i = 0; i < table.columns().size(); i++) {
            cells.add(lines(i, row.cells().get(i)));
        }
        var keep = rows.hasNext() ? Keep.FREE : table.keep();
        while (cells.stream().mapToDouble(RowPiece::height).max().orElse(0) + 2 * RowPiece.PADDING > most) {
            add(cells.stream().map(this::begin).toList(), Keep.FREE);
        }
        add(cells, keep);
    }

    private List<TextLine> lines(int column, Cell cell) {
        var lines = new ArrayList<TextLine>();
        for (var words : cell.words()) {
            lines.addAll(lines(column, words, table.columns().get(column).align()));
        }
        return lines;
    }

    /** Takes as many lines from a cell as a page has room for. */
    private List<TextLine> begin(List<TextLine> cell) {
        var room = most - 2 * RowPiece.PADDING;
        var taken = new ArrayList<TextLine>();
        while (!cell.isEmpty() && (taken.isEmpty() || room >= cell.get(0).height())) {
            room -= cell.get(0).height();
            taken.add(cell.remove(0));
        }
        return taken;
    }

    private void add(List<List<TextLine>> cells, Keep keep) {
        ready.add(new RowPiece(cells, edges, table.grid(), above, keep, head));
        above = 0;
    }
}
