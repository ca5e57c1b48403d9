package vn.sovang.ui.decisions;

import java.util.List;
import java.util.stream.IntStream;

/** A rectangle of cells: rows of the list as shown, from 0, both included, and columns from left to right. */
public record Area(int top, int bottom, List<Column> columns) {
    public Area {
        columns = List.copyOf(columns);
    }

    static Area of(Cursor at) {
        return new Area(at.row(), at.row(), List.of(at.column()));
    }

    boolean isOneCell() {
        return top == bottom && columns.size() == 1;
    }

    IntStream rows() {
        return IntStream.rangeClosed(top, bottom);
    }
}
