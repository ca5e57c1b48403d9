package vn.sovang.domain.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.Note.About;
import vn.sovang.text.Cleaning;
import vn.sovang.text.Folding;
import vn.sovang.text.legacy.LegacyEncoding;

/** Reads a sheet into its lines, from the top to the bottom, every row of it. */
public final class ListReader {
    private static final Set<String> AS_ABOVE = Set.of("nt", "n t", "nhu tren", "nhu tren nt", "nhu dong tren");
    private static final Set<String> AS_ABOVE_SIGNS = Set.of("\"", "”", "“", "''", "//", "-//-", "- \" -", "-\"-", "″");

    /** Fields that can be the same for many lines, merged into one cell or marked "như trên". */
    private static final Set<ListField> REPEATED = Set.of(
            ListField.HONORIFIC,
            ListField.KIND,
            ListField.POSITION,
            ListField.UNIT,
            ListField.POSITION_AND_UNIT,
            ListField.ACHIEVEMENT,
            ListField.FORM,
            ListField.AMOUNT,
            ListField.NOTE);

    private final ListSheet sheet;
    private final ReadingChoices choices;
    private final Map<Integer, GridRow> originals = new HashMap<>();
    private final Map<Integer, GridRow> letters = new HashMap<>();
    private final Map<Integer, Map<Integer, GridArea>> areas = new HashMap<>();
    private final Map<ListField, GridCell> above = new EnumMap<>(ListField.class);

    private ListReader(ListSheet sheet, ReadingChoices choices) {
        this.sheet = sheet;
        this.choices = choices;
        sheet.original().rows().forEach(row -> originals.put(row.number(), row));
        sheet.letters().rows().forEach(row -> letters.put(row.number(), row));
        for (GridArea area : sheet.original().merged()) {
            if (area.firstColumn() == area.lastColumn()) {
                for (int row = area.firstRow() + 1;
                        row <= area.lastRow() && letters.size() > row - area.firstRow();
                        row++) {
                    areas.computeIfAbsent(area.firstColumn(), each -> new HashMap<>())
                            .put(row, area);
                }
            }
        }
    }

    /** Every row of the sheet in its order; none where no table is known. */
    public static List<ListRow> read(ListSheet sheet, ReadingChoices choices) {
        return sheet.tables().isEmpty() ? List.of() : new ListReader(sheet, choices).rows();
    }

    private List<ListRow> rows() {
        List<ListRow> rows = new ArrayList<>();
        RowSorter sorter = new RowSorter(sheet.letters(), sheet.tables().get(0));
        Map<Integer, BirthColumn> births = new HashMap<>();
        sheet.tables().forEach(table -> births.put(table.lastHead(), births(table)));
        for (GridRow row : sheet.letters().rows()) {
            Optional<ListTable> table = sheet.tables().stream()
                    .filter(each -> each.holds(row.number()))
                    .findFirst();
            if (table.isEmpty()) {
                rows.add(outside(row, sorter));
                continue;
            }
            ListRow other = sorter.sort(row, table.get());
            if (other != null) {
                rows.add(other);
            } else if (choices.leftOut().contains(row.number())) {
                rows.add(ListRow.other(row.number(), ListRow.Role.OTHER, Note.of(About.LEFT_OUT)));
            } else {
                rows.add(line(row, table.get(), sorter, births.get(table.get().lastHead())));
            }
        }
        return rows;
    }

    private ListRow outside(GridRow row, RowSorter sorter) {
        boolean head = sheet.tables().stream().anyMatch(table -> table.isHead(row.number()));
        if (!head) {
            sorter.above(row);
        }
        About about = row.isBlank() ? About.EMPTY : head ? About.HEAD : About.ABOVE_HEAD;
        return ListRow.other(row.number(), ListRow.Role.OTHER, Note.of(about));
    }

    private BirthColumn births(ListTable table) {
        List<GridCell> cells = new ArrayList<>();
        table.column(ListField.BIRTH)
                .ifPresent(column -> sheet.letters().rows().stream()
                        .filter(row -> table.holds(row.number()))
                        .forEach(row -> cells.add(row.cell(column))));
        return new BirthColumn(cells, choices.today());
    }

    private ListRow line(GridRow row, ListTable table, RowSorter sorter, @Nullable BirthColumn births) {
        Map<ListField, GridCell> cells = new EnumMap<>(ListField.class);
        Map<ListField, String> said = new EnumMap<>(ListField.class);
        List<Note> notes = new ArrayList<>();
        for (ListColumn column : table.columns()) {
            ListField field = column.field();
            if (field != null && !cells.containsKey(field)) {
                take(field, row, column.column(), cells, said, notes);
            }
        }
        choices.corrections().getOrDefault(row.number(), Map.of()).forEach((field, text) -> {
            cells.put(field, GridCell.text(text));
            notes.add(Note.of(About.CORRECTED, field.name(), said.getOrDefault(field, "")));
        });
        above.putAll(cells);
        BirthColumn column = births == null ? new BirthColumn(List.of(), choices.today()) : births;
        LineReader reader = new LineReader(row.number(), cells, choices, column);
        notes.forEach(reader::note);
        return reader.read(sorter.section(), sorter.group(), names(table), said);
    }

    private LineReader.Names names(ListTable table) {
        boolean tcvn = table.column(ListField.NAME).stream()
                .anyMatch(column -> sheet.encodings().get(column).encoding() == LegacyEncoding.TCVN3);
        return tcvn ? LineReader.Names.WITHOUT_CAPITALS : LineReader.Names.WITH_CAPITALS;
    }

    private void take(
            ListField field,
            GridRow row,
            int column,
            Map<ListField, GridCell> cells,
            Map<ListField, String> said,
            List<Note> notes) {
        GridCell cell = row.cell(column);
        GridRow original = originals.get(row.number());
        if (original != null && !original.cell(column).text().isEmpty()) {
            said.put(field, original.cell(column).text());
        }
        boolean again = REPEATED.contains(field) && isAsAbove(cell.text());
        GridArea area = areas.getOrDefault(column, Map.of()).get(row.number());
        GridRow first = area == null ? null : letters.get(area.firstRow());
        if (again) {
            cell = above.getOrDefault(field, GridCell.EMPTY);
        } else if (cell.isBlank() && first != null && REPEATED.contains(field)) {
            cell = first.cell(column);
            again = !cell.isBlank();
        }
        if (again) {
            notes.add(Note.of(About.SAME_AS_ABOVE, field.name()));
        }
        if (!cell.isBlank()) {
            cells.put(field, cell);
        } else {
            above.remove(field);
        }
    }

    private static boolean isAsAbove(String text) {
        String clean = Cleaning.clean(text);
        return AS_ABOVE_SIGNS.contains(clean) || AS_ABOVE.contains(Folding.fold(clean));
    }
}
