package vn.sovang.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Another program's reader opens what is written. */
class TableFormatTest {
    private static final int LABELS = 4;

    private static final TableHead HEAD = new TableHead(
            List.of("ỦY BAN NHÂN DÂN XÃ SUỐI THÔNG"),
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
            "Suối Thông, ngày 02 tháng 12 năm 2024",
            "DANH SÁCH KHEN THƯỞNG",
            List.of());

    private static Table table(List<List<Value>> rows) {
        return new Table(
                "Danh sách",
                HEAD,
                List.of(
                        new TableColumn("STT", TableColumn.Type.WHOLE, 6),
                        new TableColumn("Họ và tên", TableColumn.Type.TEXT, 30),
                        new TableColumn("Số quyết định", TableColumn.Type.CODE, 17),
                        new TableColumn("Ngày", TableColumn.Type.DATE, 12),
                        new TableColumn("Tiền", TableColumn.Type.MONEY, 14)),
                rows.size(),
                sink -> {
                    for (List<Value> row : rows) {
                        sink.row(row);
                    }
                });
    }

    private static List<Value> row(String name, String code) {
        return List.of(
                new Value.Whole(1),
                Value.text(name),
                Value.text(code),
                Value.day(LocalDate.of(2024, 12, 2)),
                new Value.Whole(1_490_000));
    }

    private static byte[] bytes(TableFormat format, List<List<Value>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table(rows), out, Progress.NONE);
        return out.toByteArray();
    }

    private static XSSFSheet sheet(List<List<Value>> rows) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(TableFormat.XLSX, rows))).getSheetAt(0);
    }

    private static String shown(Cell cell) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell);
    }

    @Test
    void everyTypeIsShownAsAClerkWritesIt() throws Exception {
        XSSFSheet sheet = sheet(List.of(row("Bon Dơng Ha Kriêng", "02/QĐ-UBND")));
        assertThat((Iterable<Cell>) sheet.getRow(LABELS + 1))
                .extracting(TableFormatTest::shown)
                .containsExactly("1", "Bon Dơng Ha Kriêng", "02/QĐ-UBND", "02/12/2024", "1,490,000");
        assertThat(sheet.getSheetName()).isEqualTo("Danh sách");
    }

    @Test
    void whatASpreadsheetWouldTakeForADateStaysASign() throws Exception {
        Cell code =
                sheet(List.of(row("Trần Thị Mây", "007"))).getRow(LABELS + 1).getCell(2);
        assertThat(code.getCellType()).isEqualTo(CellType.STRING);
        assertThat(code.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void theHeadNamesTheOfficeAndTheState() throws Exception {
        XSSFSheet sheet = sheet(List.of());
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("ỦY BAN NHÂN DÂN XÃ SUỐI THÔNG");
        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("DANH SÁCH KHEN THƯỞNG");
        assertThat(sheet.getMergedRegions())
                .contains(CellRangeAddress.valueOf("A1:B1"), CellRangeAddress.valueOf("A4:E4"));
    }

    @Test
    void theLabelsStayInSightAndFilter() throws Exception {
        XSSFSheet sheet = sheet(List.of(row("Lơ Mu Ha Blang", "1"), row("Phạm Thị Huệ", "2")));
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (LABELS + 1));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:E7");
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(LABELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+84 912", "-5", "@SUM(A1)", "\t=1", "'=1", "=HYPERLINK(\"x\")", "Dòng một\nDòng hai"})
    void aTextIsNeverAFormula(String text) throws Exception {
        Cell cell = sheet(List.of(row(text, "1"))).getRow(LABELS + 1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        String field = csv(row(text, "1")).split(",", 2)[1];
        String quoted = field.substring(0, field.lastIndexOf("\",") + 1);
        String written = quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
        assertThat(written)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@")
                .doesNotStartWith("\t");
        assertThat(Formula.plain(written)).isEqualTo(text);
    }

    private static String csv(List<Value> row) throws Exception {
        String all = new String(bytes(TableFormat.CSV, List.of(row)), StandardCharsets.UTF_8);
        return all.substring(all.indexOf("\r\n") + 2);
    }

    @Test
    void aCsvBeginsWithAByteOrderMarkAndItsLabels() throws Exception {
        String all = new String(bytes(TableFormat.CSV, List.of(row("Ya Hoa, thôn 3", "12"))), StandardCharsets.UTF_8);
        assertThat(all).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(all.substring(1).split("\r\n", -1))
                .containsExactly(
                        "STT,Họ và tên,Số quyết định,Ngày,Tiền", "1,\"Ya Hoa, thôn 3\",12,02/12/2024,1490000", "");
    }

    @Test
    void theFormatIsReadFromTheName() {
        assertThat(TableFormat.of(Path.of("danh sách.XLSX"))).contains(TableFormat.XLSX);
        assertThat(TableFormat.of(Path.of("a.csv"))).contains(TableFormat.CSV);
        assertThat(TableFormat.of(Path.of("a.xls"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void whoStopsTheWritingIsHeard(String format) {
        List<List<Value>> rows = Collections.nCopies(2000, row("Lê Văn Thứ", "1"));
        assertThatThrownBy(() -> TableFormat.valueOf(format)
                        .write(table(rows), new ByteArrayOutputStream(), (done, total) -> {
                            if (done >= 1000) {
                                throw new Cancelled();
                            }
                        }))
                .isInstanceOf(Cancelled.class);
    }
}
