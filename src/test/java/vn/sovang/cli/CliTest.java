package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.PdfText;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;

class CliTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("xã Suối Thông #1.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            add(register, decision, RecipientKind.COLLECTIVE, "Ban Chỉ huy Quân sự xã Suối Thông");
            add(register, decision, RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
            add(register, decision, RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh");
            new IssueBookNumbers(register).issue(decision.id());
            Decision before = Registers.decision(register, "012", "5/12/2023");
            add(register, before, RecipientKind.INDIVIDUAL, "Bà Nguyễn Thị Ngọc Ánh");
            Registers.decision(register, "7/QĐ-UBND.KT", "6/12/2023");
        }
    }

    private static void add(Register register, Decision decision, RecipientKind kind, String name) throws Refused {
        new AddAward(register).add(decision.id(), AwardDraft.named(kind, name));
    }

    private int run(String... arguments) {
        return console.run(arguments);
    }

    private String said() {
        return console.said();
    }

    private String complained() {
        return console.complained();
    }

    @Test
    void decisionsAreListedWithTheirCounts() {
        assertThat(run("decisions", "--register", file.toString())).isZero();
        assertThat(said().lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).startsWith("12/QĐ-UBND").contains("02/12/2024", "Đã vào sổ"))
                .last()
                .isEqualTo("3 quyết định · 4 lượt khen · đã in 0");
    }

    @Test
    void aYearIsTheYearOfTheDecisionsDate() {
        assertThat(run("decisions", "--register", file.toString(), "--year", "2023", "--json"))
                .isZero();
        JsonArray decisions = JsonParser.parseString(said()).getAsJsonArray();
        assertThat(decisions).hasSize(2);
        JsonObject first = decisions.get(0).getAsJsonObject();
        assertThat(first.keySet()).containsExactly("number", "year", "date", "title", "state", "awards", "printed");
        assertThat(first.get("date").getAsString()).isEqualTo("2023-12-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/QĐ-UBND", "12", "012/qd-ubnd"})
    void aDecisionIsFoundByNumberAndYearHoweverItIsWritten(String number) {
        assertThat(run("awards", "--register", file.toString(), "--decision", number, "--year", "2024", "--json"))
                .isZero();
        JsonArray awards = JsonParser.parseString(said()).getAsJsonArray();
        assertThat(awards).hasSize(3);
        JsonObject award = awards.get(1).getAsJsonObject();
        assertThat(award.keySet())
                .containsExactly(
                        "name",
                        "kind",
                        "honorific",
                        "position",
                        "unit",
                        "year",
                        "decision",
                        "bookNumber",
                        "form",
                        "method",
                        "field",
                        "achievement",
                        "amount");
        assertThat(award.get("name").getAsString()).isEqualTo("Cil Múp Ha Kriêng");
        assertThat(award.get("honorific").getAsString()).isEqualTo("Ông");
        assertThat(award.get("kind").getAsString()).isEqualTo("INDIVIDUAL");
        assertThat(award.get("year").getAsInt()).isEqualTo(2024);
        assertThat(award.get("bookNumber").getAsInt()).isEqualTo(2);
        assertThat(award.get("amount").getAsLong()).isEqualTo(710_000);
    }

    @Test
    void aNumberOfSeveralYearsIsRefusedWithTheListOfThem() {
        assertThat(run("awards", "--register", file.toString(), "--decision", "12"))
                .isEqualTo(1);
        assertThat(complained()).contains("12/QĐ-UBND (02/12/2024), 012/QĐ-UBND (05/12/2023)");
        assertThat(said()).isEmpty();
    }

    @Test
    void aLineWithoutBookNumberHasNoneInJson() {
        run("awards", "--register", file.toString(), "--decision", "12", "--year", "2023", "--json");
        JsonObject award =
                JsonParser.parseString(said()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(award.get("bookNumber").isJsonNull()).isTrue();
    }

    @Test
    void aListForPeopleIsAlignedAndTotalled() {
        assertThat(run("awards", "--register", file.toString(), "--decision", "12", "--year", "2024"))
                .isZero();
        List<String> lines = said().lines().toList();
        assertThat(lines.get(0)).startsWith("Quyết định 12/QĐ-UBND: Tặng Giấy khen");
        int money = lines.get(1).length();
        assertThat(lines.subList(2, 5)).allSatisfy(line -> assertThat(line).hasSize(money));
        assertThat(lines.get(5)).isEqualTo("Tổng: 3 lượt khen (tập thể 1 · cá nhân 2) – 2.830.000 đ");
    }

    @Test
    void searchNeedsNoAccents() {
        assertThat(run("search", "--register", file.toString(), "--json", "ngoc", "anh"))
                .isZero();
        JsonObject found = JsonParser.parseString(said()).getAsJsonObject();
        assertThat(found.get("count").getAsInt()).isEqualTo(2);
        assertThat(found.getAsJsonArray("awards"))
                .allSatisfy(
                        award -> assertThat(award.getAsJsonObject().get("name").getAsString())
                                .isEqualTo("Nguyễn Thị Ngọc Ánh"));
    }

    @Test
    void searchCountsAllAndShowsTheFirst() {
        assertThat(run("search", "--register", file.toString(), "--limit", "1", "ngọc", "--lang", "en"))
                .isZero();
        assertThat(said()).contains("2 awards of 1 recipient.", "These are the first 1");
    }

    @Test
    void searchTakesWhatAClerkWouldTypeAndSaysHowItWasRead() {
        assertThat(run("search", "--register", file.toString(), "ngoc", "anh", "2020..2024", "giấy", "khen"))
                .isZero();
        assertThat(said())
                .startsWith("Đã hiểu: ngoc anh · Năm: 2020 – 2024 · Hình thức: Giấy khen")
                .contains("Nguyễn Thị Ngọc Ánh");

        assertThat(run("search", "--register", file.toString(), "ngoc anh trước 2000", "--lang", "en"))
                .isZero();
        assertThat(said()).startsWith("Read as: ngoc anh · Year: up to 1999").contains("Nothing found");
    }

    @Test
    void searchCountsFacetsForPrograms() {
        assertThat(run("search", "--register", file.toString(), "--json", "--facets", "giấy khen", "cá nhân"))
                .isZero();
        JsonObject found = JsonParser.parseString(said()).getAsJsonObject();
        assertThat(found.getAsJsonArray("read"))
                .extracting(JsonElement::getAsString)
                .containsExactly("Hình thức: Giấy khen", "Loại: Cá nhân");
        JsonObject facets = found.getAsJsonObject("facets");
        assertThat(facets.keySet()).containsExactly("years", "kinds", "forms", "units", "fields", "methods", "signers");
        assertThat(facets.getAsJsonArray("kinds")).anySatisfy(kind -> {
            assertThat(kind.getAsJsonObject().get("value").getAsString()).isEqualTo("Cá nhân");
            assertThat(kind.getAsJsonObject().get("awards").getAsInt())
                    .isEqualTo(found.get("count").getAsInt());
        });
        assertThat(run("search", "--register", file.toString(), "--facets", "a"))
                .isEqualTo(2);
    }

    @Test
    void searchSaysWhenNothingIsFound() {
        assertThat(run("search", "--register", file.toString(), "xyz")).isZero();
        assertThat(said()).startsWith("Không thấy “xyz”.");
    }

    @Test
    void allThatIsFoundCanBeWrittenAsAList() {
        Path pdf = folder.resolve("danh sách.pdf");
        assertThat(run(
                        "search",
                        "--register",
                        file.toString(),
                        "--limit",
                        "1",
                        "--lang",
                        "en",
                        "ngoc anh 2020..2024",
                        "--pdf",
                        pdf.toString()))
                .isZero();
        assertThat(said()).contains("Read as: ngoc anh · Year: 2020 – 2024", "A list of 2 awards, 1 page: " + pdf);
        assertThat(PdfText.all(pdf))
                .contains("(Điều kiện: ngoc anh; Năm: 2020 – 2024)", "1 Bà Nguyễn Thị Ngọc Ánh 2024", "2 Bà Nguyễn");
        assertThat(run("search", "--register", file.toString(), "xyz", "--pdf", pdf.toString()))
                .isEqualTo(1);
        assertThat(complained()).contains("không có gì để in");
    }

    @Test
    void theHistoryOfOneRecipientIsWrittenAsASheet() {
        Path pdf = folder.resolve("phiếu.pdf");
        assertThat(run("history", "--register", file.toString(), "--recipient", "ngoc anh", "--out", pdf.toString()))
                .isZero();
        assertThat(said()).contains("Đã lập phiếu quá trình của Nguyễn Thị Ngọc Ánh, 2 lượt khen, 1 trang: " + pdf);
        assertThat(PdfText.all(pdf)).contains("Họ và tên: Nguyễn Thị Ngọc Ánh", "2 12/QĐ-UBND 02/12/2024");
        assertThat(run(
                        "history",
                        "--register",
                        file.toString(),
                        "--recipient",
                        "h",
                        "--out",
                        pdf.toString(),
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(complained()).contains("“h”");
    }

    @Test
    void certificatesOfADecisionComeInOneFile() throws IOException {
        Path pdf = folder.resolve("giấy khen.pdf");
        assertThat(run(
                        "print",
                        "--register",
                        file.toString(),
                        "--decision",
                        "12",
                        "--year",
                        "2024",
                        "--rows",
                        "2-",
                        "--out",
                        pdf.toString()))
                .isZero();
        assertThat(said()).contains("Đã in 2 giấy khen vào 1 tệp: " + pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Cil Múp Ha Kriêng", "Nguyễn Thị Ngọc Ánh");
        }
        run("decisions", "--register", file.toString());
        assertThat(said()).endsWith("đã in 2" + System.lineSeparator());
    }

    @Test
    void eachCertificateOfAYearCanHaveItsOwnFile() {
        Path each = folder.resolve("từng tờ");
        assertThat(run("print", "--register", file.toString(), "--year", "2024", "--each", each.toString(), "--json"))
                .isZero();
        JsonObject report = JsonParser.parseString(said()).getAsJsonObject();
        assertThat(report.get("printed").getAsInt()).isEqualTo(3);
        assertThat(report.getAsJsonArray("files"))
                .hasSize(3)
                .allSatisfy(name -> assertThat(Path.of(name.getAsString())).isRegularFile());
    }

    @Test
    void whatIsRefusedIsSaidOnTheErrorStream() {
        assertThat(run("awards", "--register", file.toString(), "--decision", "99"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("Không thấy quyết định 99 trong sổ.");
        assertThat(run("print", "--register", file.toString(), "--year", "1999", "--out", "x.pdf"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("Năm 1999 không có quyết định nào");
        assertThat(run("decisions", "--register", file.toString(), "--year", "hai"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("“hai” không phải là năm.");
        assertThat(run(
                        "decisions",
                        "--register",
                        folder.resolve("không có.sovang").toString(),
                        "--lang=en"))
                .isEqualTo(1);
        assertThat(complained()).startsWith("There is no file");
        assertThat(said()).isEmpty();
    }

    @Test
    void aWrongCallSaysWhatIsWrongAndWhereToReadOn() {
        assertThat(run("awards", "--register", file.toString())).isEqualTo(2);
        assertThat(complained()).contains("Còn thiếu: --decision.", "sovang awards --help");
        assertThat(run("in")).isEqualTo(2);
        assertThat(complained()).contains("Không có lệnh hoặc tùy chọn “in”.");
        assertThat(run("print", "--register", file.toString(), "--out", "x.pdf"))
                .isEqualTo(2);
        assertThat(complained()).contains("nêu --decision hoặc --year");
        assertThat(run("print", "--register", file.toString(), "--year", "2024"))
                .isEqualTo(2);
        assertThat(complained()).contains("--out TỆP.pdf hoặc --each");
        assertThat(run("search", "--register", file.toString(), "--limit", "x", "a", "--lang", "en"))
                .isEqualTo(2);
        assertThat(complained()).contains("--limit: cannot use “x”.");
        assertThat(run("decisions", "--register", "a", "--register", "b")).isEqualTo(2);
        assertThat(complained()).contains("--register chỉ nêu một lần.");
        assertThat(run("decisions", "--register", file.toString(), "--lang", "fr"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(complained()).contains("sovang LỆNH");
    }

    @Test
    void lettersLostByTheTerminalAreNoticedBeforeAnythingIsDone() {
        assertThat(run("awards", "--register", file.toString(), "--decision", "12/Q\uFFFD\uFFFD-UBND"))
                .isEqualTo(2);
        assertThat(complained()).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"init", "decisions", "awards", "check", "print", "copy", "calibrate", "search", "history", "demo"
            })
    void everyCommandExplainsItselfInBothLanguages(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(said()).startsWith("Cách dùng:").contains("sovang " + verb, "Tùy chọn:");
        assertThat(run(verb, "--help", "--lang", "en")).isZero();
        assertThat(said()).startsWith("Usage:").contains("sovang " + verb, "Options:");
    }

    @Test
    void theProgramSaysItsVersionAndCommands() {
        assertThat(run("--version")).isZero();
        assertThat(said()).startsWith("sovang ");
        assertThat(run("--help")).isZero();
        assertThat(said())
                .contains(
                        "init",
                        "decisions",
                        "awards",
                        "check",
                        "print",
                        "copy",
                        "calibrate",
                        "search",
                        "history",
                        "demo");
    }

    @Test
    void aNewRegisterIsMadeAndNeverOverAnother() throws IOException {
        Path made = folder.resolve("mới.sovang");
        assertThat(run(
                        "init",
                        made.toString(),
                        "--authority",
                        "Ủy ban nhân dân xã Suối Thông",
                        "--signer",
                        "Đinh Công Lĩnh"))
                .isZero();
        assertThat(said().lines()).containsExactly("Đã tạo sổ " + made + ": 0 lượt khen.");
        byte[] before = Files.readAllBytes(made);
        assertThat(run("init", made.toString())).isEqualTo(1);
        assertThat(complained()).startsWith("Đã có tệp " + made);
        assertThat(Files.readAllBytes(made)).isEqualTo(before);
    }

    @Test
    void aNewRegisterWithoutKeeperSaysSo() {
        assertThat(run("init", folder.resolve("mới.sovang").toString())).isZero();
        assertThat(said()).contains("Sổ chưa có cơ quan hoặc người ký.");
    }

    @Test
    void theDemonstrationCanBeRunAgainButReplacesOnlyItsOwnRegister() throws Refused {
        Path demo = folder.resolve("demo");
        assertThat(run("demo", demo.toString(), "--json")).isZero();
        JsonObject first = JsonParser.parseString(said()).getAsJsonObject();
        assertThat(first.getAsJsonArray("printed"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(
                                step.getAsJsonObject().get("certificates").getAsInt())
                        .isPositive());
        assertThat(run("demo", demo.toString())).isZero();
        assertThat(said()).contains("Đã tạo sổ mẫu", "Đã in 24 giấy khen vào 1 tệp");
        Path ours = demo.resolve("so-mau.sovang");
        try (Register open = Register.open(ours, Registers.surroundings())) {
            assertThat(open.info().kind()).isEqualTo(RegisterInfo.Kind.SAMPLE);
            assertThat(run("demo", demo.toString())).isEqualTo(1);
        }
        assertThat(complained()).startsWith("Tệp " + ours + " đang được chương trình khác dùng.");
    }

    @Test
    void theDemonstrationLeavesSomebodysRegisterAlone() throws IOException, Refused {
        Path own = folder.resolve("so-mau.sovang");
        Registers.empty(own).close();
        byte[] before = Files.readAllBytes(own);
        assertThat(run("demo", folder.toString())).isEqualTo(1);
        assertThat(complained()).startsWith("Đã có tệp " + own);
        assertThat(Files.readAllBytes(own)).isEqualTo(before);
    }

    @Test
    void aDefectIsOneShortCodeForTheUserAndAStackForTheLog() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void write(byte[] bytes, int from, int length) {
                throw new IllegalStateException("the screen is gone");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Logged logged = new Logged();
        Logger log = Logger.getLogger(Cli.class.getName());
        log.addHandler(logged);
        log.setUseParentHandlers(false);
        try {
            int code = new Cli(Registers.surroundings(), broken, new PrintStream(err, true, StandardCharsets.UTF_8))
                    .run("--version");
            assertThat(code).isEqualTo(3);
        } finally {
            log.removeHandler(logged);
            log.setUseParentHandlers(true);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("Chương trình gặp lỗi, mã [0-9A-F]{6}\\..*\\R")
                .doesNotContain("Exception");
        assertThat(logged.messages)
                .singleElement()
                .satisfies(
                        code -> assertThat(err.toString(StandardCharsets.UTF_8)).contains(code));
    }

    private static final class Logged extends Handler {
        private final List<String> messages = new java.util.ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            assertThat(record.getThrown()).hasMessage("the screen is gone");
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
