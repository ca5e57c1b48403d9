package vn.sovang.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ColumnEncoding;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.register.ImportChoices;
import vn.sovang.register.ImportPlan;
import vn.sovang.register.ImportRow;

/**
 * A list as it would be taken over.
 *
 * @param file name of the file it came from, without its folder
 * @param sheets names of the sheets of the file, as they are chosen from
 * @param sheet which of them, from 0
 * @param list what the sheet holds, as it is understood
 * @param choices how it is to be taken over
 * @param plan what each row would do
 */
record Preview(String file, List<String> sheets, int sheet, ListSheet list, ImportChoices choices, ImportPlan plan) {
    /** So sure of how a column was written that nobody has to be asked. */
    private static final int SURE = 90;

    Preview {
        sheets = List.copyOf(sheets);
    }

    /** Which rows are shown. */
    enum Filter {
        ALL,
        LOOK,
        ERRORS
    }

    /** The rows of the sheet; what stands above the first head is one. */
    List<PreviewRow> rows(Filter filter) {
        Map<Integer, ImportRow> planned = new HashMap<>();
        plan.rows().forEach(row -> planned.put(row.row().number(), row));
        Map<Integer, GridRow> written = new HashMap<>();
        list.original().rows().forEach(row -> written.put(row.number(), row));
        return PreviewRow.of(list, planned, written).stream()
                .filter(row -> row.isShown(filter))
                .toList();
    }

    int count(Filter filter) {
        return (int) plan.rows().stream()
                .filter(row -> PreviewRow.isShown(row, filter))
                .count();
    }

    /** Columns whose letters were made Unicode of. */
    List<ColumnEncoding> changed() {
        return list.encodings().stream().filter(ColumnEncoding::changes).toList();
    }

    /** Those of them that somebody has to look at before anything is taken over. */
    List<ColumnEncoding> doubtful() {
        return changed().stream()
                .filter(column -> column.confidence() < SURE && !list.chosen().containsKey(column.column()))
                .toList();
    }

    /** How many rows can be taken over as things stand. */
    int toWrite() {
        return doubtful().isEmpty() ? plan.toWrite() : 0;
    }

    /** How many columns the sheet has. */
    int columns() {
        return list.letters().columns();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, sheet, System.identityHashCode(plan));
    }
}
