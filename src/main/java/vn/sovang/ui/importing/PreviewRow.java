package vn.sovang.ui.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ListTable;
import vn.sovang.domain.list.Note;
import vn.sovang.domain.list.Note.About;
import vn.sovang.register.ImportRow;
import vn.sovang.ui.importing.Preview.Filter;

/**
 * A row of the preview.
 *
 * @param number of the row in its sheet, or the numbers of several: "1–3"
 * @param place what it is
 * @param planned what it would do; nothing for a row above the list and for a head
 * @param letters its cells in Unicode
 * @param original its cells as the file has them
 */
record PreviewRow(String number, Place place, Optional<ImportRow> planned, GridRow letters, GridRow original) {
    /** What a clerk should look at before going on. */
    private static final Set<About> TO_LOOK_AT = EnumSet.of(
            About.TWO_READINGS,
            About.ALIKE,
            About.LIKE_LINE,
            About.AWARDED_BEFORE,
            About.NEW_UNIT,
            About.ZEROS_ADDED,
            About.DAY_LEFT_OUT,
            About.CAPITALS,
            About.AGAIN_IN_FILE);

    /** Where a row stands in its sheet. */
    enum Place {
        ABOVE,
        HEAD,
        LIST
    }

    static List<PreviewRow> of(ListSheet list, Map<Integer, ImportRow> planned, Map<Integer, GridRow> written) {
        List<PreviewRow> rows = new ArrayList<>();
        List<GridRow> above = new ArrayList<>();
        int firstHead = list.tables().isEmpty() ? 0 : list.tables().get(0).firstHead();
        for (GridRow row : list.letters().rows()) {
            boolean isHead = list.tables().stream().anyMatch(table -> table.isHead(row.number()));
            if (row.number() < firstHead) {
                above.add(row);
            } else {
                rows.add(new PreviewRow(
                        Integer.toString(row.number()),
                        isHead ? Place.HEAD : Place.LIST,
                        Optional.ofNullable(isHead ? null : planned.get(row.number())),
                        row,
                        written.getOrDefault(row.number(), row)));
            }
        }
        above(above, firstHead).ifPresent(first -> rows.add(0, first));
        return rows;
    }

    /** All of what stands above the list, as one row that begins with the first text in it. */
    private static Optional<PreviewRow> above(List<GridRow> rows, int firstHead) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(said -> {
                    String numbers = firstHead == 2 ? "1" : "1–" + (firstHead - 1);
                    return new PreviewRow(numbers, Place.ABOVE, Optional.empty(), said, said);
                });
    }

    boolean isShown(Filter filter) {
        return filter == Filter.ALL
                || planned.filter(row -> isShown(row, filter)).isPresent();
    }

    static boolean isShown(ImportRow row, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case ERRORS -> row.status() == ImportRow.Status.ERROR;
            case LOOK ->
                row.status() == ImportRow.Status.ERROR
                        || row.status() == ImportRow.Status.UPDATE
                        || (row.status() == ImportRow.Status.NEW
                                && row.notes().stream().map(Note::about).anyMatch(TO_LOOK_AT::contains));
        };
    }

    /** What a column holds in the table this row stands in. */
    static Optional<ListField> field(ListSheet list, PreviewRow row, int column) {
        return list.tables().stream()
                .filter(table -> table.holds(row.letters().number()))
                .findFirst()
                .or(() -> list.tables().stream().findFirst())
                .flatMap(table -> table.field(column));
    }

    /** What a column holds in the first table: the others are mapped with it. */
    static Optional<ListField> field(ListSheet list, int column) {
        return list.tables().stream().findFirst().flatMap((ListTable table) -> table.field(column));
    }
}
