package vn.sovang.domain.grid;

import java.util.List;

/**
 * A table as it was read from a file or the clipboard.
 *
 * @param name of its sheet; empty where the source has no sheets
 * @param rows in the order of their numbers
 * @param merged cells that are merged into one
 */
public record Grid(String name, List<GridRow> rows, List<GridArea> merged) {
    public Grid {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** How many columns the widest row has. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
