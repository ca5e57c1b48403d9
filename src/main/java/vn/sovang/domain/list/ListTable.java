package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Folding;

/**
 * A table in a sheet: its head and the rows below it, up to the next head.
 *
 * @param firstHead number of the first row of its head; 0 for a table without one
 * @param lastHead number of the last row of its head, a row of column numbers with it
 * @param lastRow number of its last row
 * @param columns all columns of the sheet
 */
public record ListTable(int firstHead, int lastHead, int lastRow, List<ListColumn> columns) {
    public ListTable {
        columns = List.copyOf(columns);
    }

    /** Whether a row stands below the head. */
    public boolean holds(int row) {
        return row > lastHead && row <= lastRow;
    }

    public boolean isHead(int row) {
        return row >= firstHead && row <= lastHead;
    }

    /** The column that holds a field. */
    public OptionalInt column(ListField field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .mapToInt(ListColumn::column)
                .findFirst();
    }

    /** What a column holds. */
    public Optional<ListField> field(int column) {
        return columns.stream()
                .filter(each -> each.column() == column)
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.field()));
    }

    /** The same table with another field for a column; nothing to leave it out. */
    public ListTable holding(int column, @Nullable ListField field) {
        return new ListTable(
                firstHead,
                lastHead,
                lastRow,
                columns.stream()
                        .map(each -> each.column() == column ? each.holding(field) : each)
                        .toList());
    }

    /** Fields that more than one column is said to hold: of those nothing can be read before that is put right. */
    public List<ListField> fieldsTwice() {
        List<ListField> seen = new ArrayList<>();
        List<ListField> twice = new ArrayList<>();
        for (ListColumn column : columns) {
            ListField field = column.field();
            if (field != null && seen.contains(field) && !twice.contains(field)) {
                twice.add(field);
            }
            if (field != null) {
                seen.add(field);
            }
        }
        return List.copyOf(twice);
    }

    /** What lists with the same head share, whatever their capitals and accents. */
    public String signature() {
        return columns.stream().map(column -> Folding.fold(column.title())).collect(Collectors.joining("|"));
    }
}
