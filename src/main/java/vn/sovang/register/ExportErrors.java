package vn.sovang.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ListTable;
import vn.sovang.exchange.table.RowSource;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableColumn;
import vn.sovang.exchange.table.TableFormat;
import vn.sovang.exchange.table.TableHead;
import vn.sovang.exchange.table.Value;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes the rows of a list that cannot be taken over into a file of their own, each with its reasons, under the titles the list has:
 * mended there, they can be taken over from it.
 */
public final class ExportErrors {
    private static final String TITLE = "CÁC DÒNG CẦN SỬA";
    private static final String REASONS = "Cần sửa";
    private static final String UNTITLED = "–";
    private static final int WIDTH = 18;
    private static final int WIDE = 50;

    private final Register register;

    public ExportErrors(Register register) {
        this.register = register;
    }

    /**
     * Writes the rows with errors; says how many.
     *
     * @param said the reasons of a row in words
     */
    public int write(
            ListSheet sheet, ImportPlan plan, Function<ImportRow, String> said, Destination target, Progress progress)
            throws Refused, Cancelled {
        TableFormat format = ExportAwards.checked(target);
        List<ImportRow> wrong = plan.rows().stream()
                .filter(row -> row.status() == ImportRow.Status.ERROR)
                .toList();
        List<TableColumn> columns = columns(sheet);
        Map<Integer, GridRow> letters = new HashMap<>();
        sheet.letters().rows().forEach(row -> letters.put(row.number(), row));
        RowSource rows = sink -> {
            for (ImportRow row : wrong) {
                GridRow written = letters.getOrDefault(row.row().number(), new GridRow(1, List.of()));
                sink.row(cells(written, said.apply(row), columns.size()));
            }
        };
        TableHead head = new TableHead(List.of(), List.of(), "", TITLE, List.of());
        ExportAwards.write(
                register, new Table(REASONS, head, columns, wrong.size(), rows), format, target.file(), progress);
        return wrong.size();
    }

    private static List<TableColumn> columns(ListSheet sheet) {
        List<TableColumn> columns = new ArrayList<>();
        ListTable table = sheet.tables().get(0);
        for (ListColumn column : table.columns()) {
            String title = column.title().isEmpty() ? UNTITLED : column.title();
            columns.add(new TableColumn(title, TableColumn.Type.CODE, WIDTH));
        }
        columns.add(new TableColumn(REASONS, TableColumn.Type.TEXT, WIDE));
        return columns;
    }

    /** What the file has, in Unicode: the clerk mends what he wrote. */
    private static List<Value> cells(GridRow letters, String reasons, int columns) {
        List<Value> cells = new ArrayList<>();
        for (int column = 0; column < columns - 1; column++) {
            cells.add(Value.text(letters.cell(column).text()));
        }
        cells.add(Value.text(reasons));
        return cells;
    }
}
