package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import vn.sovang.ui.decisions.Cursor.Move;

/** The way of the keyboard through the cells of a list of {@code rows} rows, row by row like reading. */
record CursorPath(int rows, List<Column> columns) {

    /** The next cell, or nothing when the way leaves the list: after the last cell a new row may begin. */
    Optional<Cursor> from(Cursor at, Move move) {
        return switch (move) {
            case STAY -> Optional.of(at);
            case UP -> vertical(at, -1);
            case DOWN -> vertical(at, 1);
            case NEXT -> along(at, Column.enterPath(columns), 1);
            case PREVIOUS -> along(at, Column.enterPath(columns), -1);
            case ROW_START -> Optional.of(new Cursor(at.row(), edge(0)));
            case ROW_END -> Optional.of(new Cursor(at.row(), edge(1)));
            case FIRST -> rows == 0 ? Optional.empty() : Optional.of(new Cursor(0, edge(0)));
            case LAST -> rows == 0 ? Optional.empty() : Optional.of(new Cursor(rows - 1, edge(1)));
            case TAB -> along(at, Column.tabPath(columns), 1);
            case BACK_TAB -> along(at, Column.tabPath(columns), -1);
        };
    }

    private Column edge(int end) {
        List<Column> path = Column.tabPath(columns);
        return path.get(end * (path.size() - 1));
    }

    private Optional<Cursor> vertical(Cursor at, int step) {
        int row = at.row() + step;
        return row < 0 || row >= rows ? Optional.empty() : Optional.of(new Cursor(row, at.column()));
    }

    private Optional<Cursor> along(Cursor at, List<Column> path, int step) {
        for (int row = at.row(); row >= 0 && row < rows; row += step) {
            for (int i = 0; i < path.size(); i++) {
                Column column = path.get(step > 0 ? i : path.size() - 1 - i);
                boolean further = row != at.row()
                        || (step > 0 ? column.compareTo(at.column()) > 0 : column.compareTo(at.column()) < 0);
                if (further) {
                    return Optional.of(new Cursor(row, column));
                }
            }
        }
        return Optional.empty();
    }
}
