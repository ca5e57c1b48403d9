package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.grid.Grid;
import vn.sovang.text.legacy.LegacyEncoding;

/**
 * A sheet as a list: how its columns were written and where its tables are. What was found can be changed by hand.
 *
 * @param original as it was read from the file
 * @param letters the same in Unicode
 * @param encodings how each column was written
 * @param tables from the top to the bottom; none where no head was found
 * @param chosen encodings set by hand, by column
 */
public record ListSheet(
        Grid original,
        Grid letters,
        List<ColumnEncoding> encodings,
        List<ListTable> tables,
        Map<Integer, LegacyEncoding> chosen) {
    public ListSheet {
        encodings = List.copyOf(encodings);
        tables = List.copyOf(tables);
        chosen = Map.copyOf(chosen);
    }

    /** What can be found out about a sheet. */
    public static ListSheet of(Grid grid) {
        SheetText text = SheetText.of(grid, Map.of());
        return new ListSheet(grid, text.grid(), text.encodings(), TableFinder.find(text.grid()), Map.of());
    }

    /** Whether there is a table in it with something below its head: such sheets are chosen before anybody is asked. */
    public boolean looksLikeAList() {
        return tables.stream()
                .anyMatch(
                        table -> letters.rows().stream().anyMatch(row -> table.holds(row.number()) && !row.isBlank()));
    }

    /** The same with one column written in an encoding that was chosen by hand. */
    public ListSheet writtenIn(int column, LegacyEncoding encoding) {
        Map<Integer, LegacyEncoding> byHand = new HashMap<>(chosen);
        byHand.put(column, encoding);
        SheetText text = SheetText.of(original, byHand);
        List<ListTable> found = TableFinder.find(text.grid());
        return new ListSheet(original, text.grid(), text.encodings(), sameHeads(found) ? tables : found, byHand);
    }

    /** What was mapped by hand stays where the heads do. */
    private boolean sameHeads(List<ListTable> found) {
        return found.stream()
                .map(ListTable::lastHead)
                .toList()
                .equals(tables.stream().map(ListTable::lastHead).toList());
    }

    /** The same as one table whose head is at a row chosen by hand; 0 for a list without a head. */
    public ListSheet headedBy(int row) {
        return new ListSheet(original, letters, encodings, List.of(TableFinder.chosen(letters, row)), chosen);
    }

    /** The same with another field for a column of one table (from 0); nothing to leave the column out. */
    public ListSheet holding(int table, int column, @Nullable ListField field) {
        List<ListTable> changed = new ArrayList<>(tables);
        changed.set(table, tables.get(table).holding(column, field));
        return new ListSheet(original, letters, encodings, changed, chosen);
    }
}
