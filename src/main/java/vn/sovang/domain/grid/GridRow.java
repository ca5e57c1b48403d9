package vn.sovang.domain.grid;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number where it stands in its source, from 1, as the program that wrote the file counts; rows that are not there are left out
 * @param cells from the first column on; a row ends with its last cell that is not empty
 */
public record GridRow(int number, List<GridCell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; an empty one beyond the end. */
    public GridCell cell(int column) {
        return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
    }

    /** Whether nothing can be seen in any cell. */
    public boolean isBlank() {
        return cells.stream().allMatch(GridCell::isBlank);
    }
}
