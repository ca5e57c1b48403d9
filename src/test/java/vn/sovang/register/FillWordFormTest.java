package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.DocxText;
import vn.sovang.fixtures.FourAwards;

/** An office's own Word file filled in with a decision and its list. */
class FillWordFormTest {
    @TempDir
    Path folder;

    private FourAwards four;

    @BeforeEach
    void makeRegister() throws Exception {
        four = new FourAwards(folder.resolve("sổ.sovang"));
    }

    @AfterEach
    void close() {
        four.close();
    }

    /** A form of paragraphs, each of runs apart by "|", and a table of one head row and one row with these cells. */
    private Path form(List<String> paragraphs, String... cells) throws Exception {
        Path file = folder.resolve("mẫu.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String text : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                for (String part : text.split("\\|", -1)) {
                    XWPFRun run = paragraph.createRun();
                    run.setBold(part.startsWith("{"));
                    run.setText(part);
                }
            }
            XWPFTable table = document.createTable(2, Math.max(cells.length, 1));
            for (int i = 0; i < cells.length; i++) {
                table.getRow(0).getCell(i).setText("Cột " + (i + 1));
                table.getRow(1).getCell(i).setText(cells[i]);
            }
            document.write(out);
        }
        return file;
    }

    private Path fill(Path form) throws Exception {
        Path out = folder.resolve("ra.docx");
        new FillWordForm(four.register).write(form, four.decision.id(), new Destination(out, Existing.REPLACE));
        return out;
    }

    private List<Problem> problems(Path form) {
        return catchThrowableOfType(Refused.class, () -> fill(form)).problems();
    }

    @Test
    void wordsAreFilledInEvenWhereTheyAreSpreadOverSeveralRuns() throws Exception {
        Path out = fill(form(List.of("Số: |{số |quyết| định}|, {địa danh}", "{ngày ký}; {tờ trình}")));
        assertThat(DocxText.all(out))
                .contains("Số: 12/QĐ-UBND, Suối Thông", "ngày 02 tháng 12 năm 2024; Tờ trình số …… ngày ……");
        try (XWPFDocument document = DocxText.open(out)) {
            XWPFRun number = document.getParagraphs().get(0).getRuns().get(1);
            assertThat(number.text()).isEqualTo("12/QĐ-UBND");
            assertThat(number.isBold()).isTrue();
        }
    }

    @Test
    void aRowWithAWordOfALineIsRepeatedForEveryLine() throws Exception {
        Path out = fill(form(List.of("{số lượng}"), "{stt}", "{danh xưng} {tên}", "{tiền thưởng}", "{số quyết định}"));
        try (XWPFDocument document = DocxText.open(out)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRows()).hasSize(5);
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Cột 2");
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("2");
            assertThat(table.getRow(2).getCell(1).getText()).contains("Nguyễn Thị Ngọc Ánh");
            assertThat(table.getRow(4).getCell(3).getText()).isEqualTo("12/QĐ-UBND");
        }
        assertThat(DocxText.all(out)).startsWith("01 tập thể, 01 hộ gia đình và 02 cá nhân");
    }

    @Test
    void everyWrongWordIsNamedWithItsPlaceAndWhatMayHaveBeenMeant() throws Exception {
        List<Problem> problems =
                problems(form(List.of("Không có gì", "Số {số quyết địng}", "Ông {tên}"), "{stt}", "{tiền thưỏng}"));
        assertThat(problems).hasSize(3);
        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(Problem.FormWordUnknown.class, unknown -> {
                            assertThat(unknown.found()).isEqualTo("số quyết địng");
                            assertThat(unknown.paragraph()).isEqualTo(2);
                            assertThat(unknown.nearest()).startsWith("số quyết định");
                        }))
                .anySatisfy(problem -> assertThat(problem).isEqualTo(new Problem.FormWordOutside("mẫu.docx", "tên", 3)))
                .anySatisfy(problem -> assertThat(problem)
                        .isInstanceOfSatisfying(Problem.FormCellUnknown.class, unknown -> {
                            assertThat(List.of(unknown.table(), unknown.row(), unknown.cell()))
                                    .containsExactly(1, 2, 2);
                            assertThat(unknown.nearest()).startsWith("tiền thưởng");
                        }));
        assertThat(folder.resolve("ra.docx")).doesNotExist();
    }

    @Test
    void aFileWithoutWordsToFillInOrThatIsNoWordFileIsRefused() throws Exception {
        assertThat(problems(form(List.of("Không có gì")))).containsExactly(new Problem.WordFormBlank("mẫu.docx"));
        Path text = Files.writeString(folder.resolve("thư.docx"), "không phải Word");
        assertThat(problems(text)).containsExactly(new Problem.WordFormForeign("thư.docx"));
    }

    @Test
    void aFileThatDeclaresADocumentTypeIsRefused() throws Exception {
        Path file = folder.resolve("xấu.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(problems(file)).hasOnlyElementsOfType(Problem.ImportFileUnsafe.class);
    }
}
