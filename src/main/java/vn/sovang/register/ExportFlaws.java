package vn.sovang.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.Flaw;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableColumn;
import vn.sovang.exchange.table.TableFormat;
import vn.sovang.exchange.table.TableHead;
import vn.sovang.exchange.table.Value;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes the rows of a list that cannot be taken over as a list of their own, under the same heads and in Unicode: each with its row in
 * the file and the reasons, to be sent back, put right and imported again.
 */
public final class ExportFlaws {
    private static final String ROW = "Dòng trong tệp gốc";
    private static final String WHY = "Chưa nhập được vì";
    private static final String UNTITLED = "–";
    private static final int WIDTH = 22;

    private final Function<Problem, String> said;

    /** {@code said} puts a problem into words. */
    public ExportFlaws(Function<Problem, String> said) {
        this.said = said;
    }

    /** Says how many rows there are. */
    public int write(ListSheet sheet, ImportPlan plan, Destination target) throws Refused, Cancelled {
        TableFormat format = ExportAwards.checked(target);
        List<ImportRow> flawed = plan.rows().stream()
                .filter(row -> row.status() == ImportRow.Status.ERROR)
                .toList();
        Table table = table(sheet, flawed);
        try {
            CompleteFile.write(target.file(), out -> format.write(table, out, Progress.NONE));
        } catch (IOException e) {
            throw FileTrouble.refused(e, target.file());
        }
        return flawed.size();
    }

    private Table table(ListSheet sheet, List<ImportRow> flawed) {
        Map<Integer, GridRow> cells = new HashMap<>();
        sheet.letters().rows().forEach(row -> cells.put(row.number(), row));
        List<ListColumn> columns =
                sheet.tables().isEmpty() ? List.of() : sheet.tables().get(0).columns();
        TableHead head = new TableHead(List.of(), List.of(), "", "NHỮNG DÒNG CHƯA NHẬP ĐƯỢC", List.of());
        return new Table("Dòng lỗi", head, columns(columns), flawed.size(), sink -> {
            for (ImportRow row : flawed) {
                int number = row.row().number();
                List<Value> values = new ArrayList<>();
                values.add(new Value.Whole(number));
                GridRow written = cells.getOrDefault(number, new GridRow(number, List.of()));
                columns.forEach(column ->
                        values.add(Value.text(written.cell(column.column()).text())));
                values.add(Value.text(why(row)));
                sink.row(values);
            }
        });
    }

    private static List<TableColumn> columns(List<ListColumn> columns) {
        List<TableColumn> all = new ArrayList<>();
        all.add(new TableColumn(ROW, TableColumn.Type.WHOLE, WIDTH / 2));
        columns.forEach(column -> all.add(
                new TableColumn(column.title().isEmpty() ? UNTITLED : column.title(), TableColumn.Type.CODE, WIDTH)));
        all.add(new TableColumn(WHY, TableColumn.Type.TEXT, 3 * WIDTH));
        return all;
    }

    private String why(ImportRow row) {
        return String.join(
                " ", row.flaws().stream().map(Flaw::problem).map(said).toList());
    }
}
