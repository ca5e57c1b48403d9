package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class ExportAwardsTest {
    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Register register;
    private Decision decision;

    @BeforeEach
    void makeTwoDecisions() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        add(decision, RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh");
        add(decision, RecipientKind.HOUSEHOLD, "Hộ ông Lơ Mu Ha Blang");
        new IssueBookNumbers(register).issue(decision.id());
        Decision before = Registers.decision(register, "05", "5/3/2023");
        add(before, RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void add(Decision to, RecipientKind kind, String name) throws Refused {
        new AddAward(register).add(to.id(), AwardDraft.named(kind, name));
    }

    private Destination target(String name) {
        return new Destination(out.resolve(name), Existing.KEEP);
    }

    private static List<List<String>> shown(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            DataFormatter format = new DataFormatter(Locale.ROOT);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(format.formatCellValue(cell));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theListOfADecisionStandsUnderTheHeadOfItsOffice() throws Exception {
        int rows = new ExportAwards(register).list(decision.id(), target("12.xlsx"), Progress.NONE);
        assertThat(rows).isEqualTo(2);
        List<List<String>> shown = shown(out.resolve("12.xlsx"));
        assertThat(shown.get(0)).contains("ỦY BAN NHÂN DÂN XÃ SUỐI THÔNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(shown)
                .anySatisfy(
                        row -> assertThat(row)
                                .contains(
                                        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 02 tháng 12 năm 2024 của Chủ tịch Ủy ban nhân dân xã Suối Thông)"));
        assertThat(shown.get(shown.size() - 3)).startsWith("STT", "Đối tượng", "Danh xưng", "Họ và tên");
        assertThat(shown.get(shown.size() - 2)).startsWith("1", "Cá nhân", "Bà", "Nguyễn Thị Ngọc Ánh");
        assertThat(shown.get(shown.size() - 1)).contains("2", "Hộ gia đình", "Giấy khen");
    }

    @Test
    void allThatAQueryFindsIsWrittenInTheOrderAskedFor() throws Exception {
        int rows = new ExportAwards(register)
                .found(
                        Query.ALL,
                        new SearchOrder(SearchOrder.By.YEAR, SearchOrder.Way.UP),
                        "",
                        target("tất cả.xlsx"),
                        Progress.NONE);
        assertThat(rows).isEqualTo(3);
        List<List<String>> shown = shown(out.resolve("tất cả.xlsx"));
        assertThat(shown.subList(shown.size() - 3, shown.size()))
                .extracting(row -> row.get(3))
                .containsExactly("Cil Múp Ha Kriêng", "Nguyễn Thị Ngọc Ánh", "Lơ Mu Ha Blang");
        assertThat(shown.get(shown.size() - 3)).contains("05/QĐ-UBND", "05/03/2023");
    }

    @Test
    void howItWasAskedForIsSaidAboveTheList() throws Exception {
        new ExportAwards(register)
                .found(Query.words("anh"), SearchOrder.BEST, "Tìm “anh”", target("a.xlsx"), Progress.NONE);
        assertThat(shown(out.resolve("a.xlsx")))
                .anySatisfy(row -> assertThat(row).contains("Tìm “anh”"));
    }

    @Test
    void aFileThatIsThereIsKeptUnlessOneWasAsked() throws Exception {
        Path file = Files.writeString(out.resolve("a.csv"), "của tôi");
        assertThatThrownBy(() -> new ExportAwards(register)
                        .list(decision.id(), new Destination(file, Existing.KEEP), Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.FileExists(file.toString())));
        assertThat(file).hasContent("của tôi");
        new ExportAwards(register).list(decision.id(), new Destination(file, Existing.REPLACE), Progress.NONE);
        assertThat(Files.readString(file)).contains("Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void aNameWithoutAKnownEndingIsRefused() {
        assertThatThrownBy(() -> new ExportAwards(register).list(decision.id(), target("danh sách"), Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).hasOnlyElementsOfType(Problem.ListFileEnding.class));
    }

    @Test
    void whoStopsLeavesNoFile() throws IOException {
        assertThatThrownBy(() -> new ExportAwards(register).list(decision.id(), target("a.xlsx"), (done, total) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(files()).isEmpty();
    }
}
