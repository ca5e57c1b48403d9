package vn.sovang.exchange.table;

import java.util.List;

/**
 * A list to be written into a file.
 *
 * @param sheet what its sheet is called, at most 31 letters and none of {@code []:*?/\}
 * @param head what stands above the columns; a CSV file leaves it out
 * @param columns from left to right, at least two
 * @param count how many rows there will be, for the progress; 0 or more
 * @param rows where they come from, one after the other
 */
public record Table(String sheet, TableHead head, List<TableColumn> columns, int count, RowSource rows) {
    public Table {
        columns = List.copyOf(columns);
    }
}
