package vn.sovang.domain.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.text.legacy.LegacyCell;
import vn.sovang.text.legacy.LegacyColumn;
import vn.sovang.text.legacy.LegacyColumn.Detected;
import vn.sovang.text.legacy.LegacyEncoding;

/** The letters of a sheet: every column in Unicode, whatever it was written in. */
record SheetText(Grid grid, List<ColumnEncoding> encodings) {
    /** Below this a column follows the rest of its sheet. */
    private static final int SURE = 90;

    /** Reads a sheet; {@code chosen} are the encodings set by hand, by column. */
    static SheetText of(Grid original, Map<Integer, LegacyEncoding> chosen) {
        List<List<LegacyCell>> columns = new ArrayList<>();
        List<LegacyCell> all = new ArrayList<>();
        for (int column = 0; column < original.columns(); column++) {
            List<LegacyCell> cells = cells(original, column);
            columns.add(cells);
            all.addAll(cells);
        }
        Detected sheet = LegacyColumn.detect(all);
        List<ColumnEncoding> encodings = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<LegacyCell> cells = columns.get(column);
            LegacyEncoding byHand = chosen.get(column);
            Detected found = byHand != null ? new Detected(byHand, 100) : follow(LegacyColumn.detect(cells), sheet);
            List<String> decoded = LegacyColumn.decode(cells, found.encoding());
            texts.add(decoded);
            encodings.add(encoding(column, found, cells, decoded));
        }
        return new SheetText(rewritten(original, named(original.name(), sheet), texts), encodings);
    }

    private static List<LegacyCell> cells(Grid grid, int column) {
        return grid.rows().stream()
                .map(row -> row.cell(column))
                .map(cell -> new LegacyCell(cell.text(), cell.font()))
                .toList();
    }

    /** What a column says too little about is taken from the rest of the sheet. */
    private static Detected follow(Detected column, Detected sheet) {
        boolean doubtful = column.confidence() < SURE && sheet.confidence() >= SURE;
        return doubtful ? sheet : column;
    }

    /** Names of sheets are mostly in Unicode, whatever the cells are in. */
    private static String named(String name, Detected sheet) {
        List<LegacyCell> cells = List.of(LegacyCell.of(name));
        boolean old = LegacyColumn.detect(cells).encoding() == sheet.encoding();
        return old ? LegacyColumn.decode(cells, sheet.encoding()).get(0) : name;
    }

    private static ColumnEncoding encoding(int column, Detected found, List<LegacyCell> cells, List<String> decoded) {
        for (int i = 0; i < cells.size(); i++) {
            String before = cells.get(i).text();
            String after = Normalizer.normalize(decoded.get(i), Normalizer.Form.NFC);
            if (!before.equals(after)) {
                return new ColumnEncoding(column, found.encoding(), found.confidence(), before, after);
            }
        }
        return new ColumnEncoding(column, found.encoding(), found.confidence(), "", "");
    }

    private static Grid rewritten(Grid original, String name, List<List<String>> texts) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < original.rows().size(); i++) {
            GridRow row = original.rows().get(i);
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                GridCell cell = row.cell(column);
                String text = texts.get(column).get(i);
                String value = cell.kind() == GridCell.Kind.TEXT ? text : cell.value();
                cells.add(new GridCell(text, cell.kind(), value, cell.font()));
            }
            rows.add(new GridRow(row.number(), cells));
        }
        return new Grid(name, rows, original.merged());
    }
}
