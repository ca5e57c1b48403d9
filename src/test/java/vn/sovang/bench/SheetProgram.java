package vn.sovang.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import vn.sovang.domain.grid.Grid;
import vn.sovang.exchange.grid.GridFile;
import vn.sovang.exchange.table.Table;
import vn.sovang.exchange.table.TableColumn;
import vn.sovang.exchange.table.TableFormat;
import vn.sovang.exchange.table.TableHead;
import vn.sovang.exchange.table.Value;
import vn.sovang.work.Progress;

/** Writes or reads a list of fourteen columns, half of them long texts, in one of several ways. */
public final class SheetProgram {
    private static final int COLUMNS = 14;
    private static final int DAY = 9;
    private static final int MONEY = 13;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int YEAR = 365;

    private SheetProgram() {}

    /** Takes the way, the file, and how many rows. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "write" -> write(file, rows);
            case "write-streaming" -> writePoi(new SXSSFWorkbook(500), file, rows);
            case "write-model" -> writePoi(new XSSFWorkbook(), file, rows);
            case "read" -> check(rows, read(file));
            case "read-fastexcel" -> check(rows, readFastexcel(file));
            case "read-model" -> check(rows, readModel(file));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void check(int wanted, int read) {
        if (read < wanted) {
            throw new IllegalStateException("read " + read + " rows of " + wanted);
        }
    }

    private static String text(int row, int column) {
        return column % 2 == 0
                ? "Nguyễn Thị Hồng Vân " + row % 997
                : "Hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm " + (2000 + row % 25);
    }

    private static void write(Path file, int rows) throws Exception {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(new TableColumn("Cột " + i, type(i), 20));
        }
        Table table = new Table(
                "Danh sách",
                new TableHead(List.of("UBND XÃ SUỐI THÔNG"), List.of("CỘNG HÒA"), "", "DANH SÁCH", List.of()),
                columns,
                rows,
                sink -> {
                    for (int row = 1; row <= rows; row++) {
                        sink.row(values(row));
                    }
                });
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            TableFormat.XLSX.write(table, out, Progress.NONE);
        }
    }

    private static TableColumn.Type type(int column) {
        return switch (column) {
            case 0 -> TableColumn.Type.WHOLE;
            case DAY -> TableColumn.Type.DATE;
            case MONEY -> TableColumn.Type.MONEY;
            default -> TableColumn.Type.TEXT;
        };
    }

    private static List<Value> values(int row) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            values.add(
                    switch (type(i)) {
                        case DATE -> new Value.Day(FIRST.plusDays(row % YEAR));
                        case WHOLE, MONEY -> new Value.Whole(row);
                        default -> new Value.Text(text(row, i));
                    });
        }
        return values;
    }

    private static void writePoi(Workbook made, Path file, int rows) throws IOException {
        try (Workbook book = made;
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CellStyle day = style(book, "dd/mm/yyyy");
            CellStyle money = style(book, "#,##0");
            Sheet sheet = book.createSheet("Danh sách");
            for (int r = 0; r < rows; r++) {
                Row row = sheet.createRow(r);
                for (int i = 0; i < COLUMNS; i++) {
                    var cell = row.createCell(i);
                    switch (type(i)) {
                        case DATE -> cell.setCellValue(FIRST.plusDays(r % YEAR));
                        case WHOLE, MONEY -> cell.setCellValue(r);
                        default -> cell.setCellValue(text(r, i));
                    }
                    if (i >= DAY) {
                        cell.setCellStyle(i == DAY ? day : money);
                    }
                }
            }
            book.write(out);
        }
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static int read(Path file) throws Exception {
        Grid grid = GridFile.read(file, Progress.NONE).get(0);
        return grid.rows().size();
    }

    private static int readFastexcel(Path file) throws IOException {
        int rows = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
                var all = book.getFirstSheet().openStream()) {
            for (var each = all.iterator(); each.hasNext(); rows++) {
                for (Cell cell : each.next()) {
                    if (cell != null && cell.getText() == null) {
                        throw new IllegalStateException("a cell without text");
                    }
                }
            }
        }
        return rows;
    }

    private static int readModel(Path file) throws IOException {
        DataFormatter format = new DataFormatter();
        int rows = 0;
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                rows++;
                row.forEach(format::formatCellValue);
            }
        }
        return rows;
    }
}
