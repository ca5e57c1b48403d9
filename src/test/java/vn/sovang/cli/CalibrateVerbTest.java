package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

class CalibrateVerbTest {
    private static final String PRINTER = "HP LaserJet (phòng Đoàn)";

    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("so.sovang");
        Registers.empty(file).close();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("calibrate", "--register", file.toString()));
        all.addAll(List.of(arguments));
        return console.run(all.toArray(new String[0]));
    }

    private int save(String readings, String... more) {
        List<String> all = new ArrayList<>(List.of("--printer", PRINTER, "--tray", "Khay tay", "--readings", readings));
        all.addAll(List.of(more));
        return run(all.toArray(new String[0]));
    }

    @Test
    void theThreeSheetsComeInOneFile() throws IOException {
        Path pdf = folder.resolve("căn máy.pdf");
        assertThat(run("--printer", PRINTER, "--paper", "A4-landscape", "--out", pdf.toString()))
                .isZero();
        assertThat(console.said())
                .contains("Đã ghi tờ đo, tờ kiểm tra và tờ soi phôi vào " + pdf, "Máy in này chưa căn");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tờ 1: đo máy in", PRINTER, "Tờ 2: kiểm tra", "Tờ soi phôi");
        }
    }

    @Test
    void readingsAreKeptUnderTheNamePrintersAskFor() {
        assertThat(save("24,7 22.7 249,6")).isZero();
        assertThat(console.said().lines())
                .containsExactly(
                        "Đã lưu “hp-laserjet-phong-doan-a4”: ngang −1,24 mm, dọc +0,8 mm, tỉ lệ 100,16 × 100,0 %.");
        assertThat(run("--list", "--json")).isZero();
        JsonArray all = JsonParser.parseString(console.said()).getAsJsonArray();
        assertThat(all).hasSize(1);
        JsonObject kept = all.get(0).getAsJsonObject();
        assertThat(kept.keySet())
                .containsExactly("name", "printer", "tray", "paper", "right", "down", "scaleX", "scaleY", "measuredAt");
        assertThat(kept.get("paper").getAsString()).isEqualTo("iso-a4");
        assertThat(kept.get("right").getAsDouble()).isEqualTo(-1.24);
    }

    @Test
    void keptReadingsMoveTheSheetsOfTheSameCall() throws IOException {
        Path pdf = folder.resolve("căn.pdf");
        assertThat(save("24,7; 22,7; 249,6; 163,4", "--out", pdf.toString(), "--json"))
                .isZero();
        JsonObject answer = JsonParser.parseString(console.said()).getAsJsonObject();
        assertThat(answer.get("file").getAsString()).isEqualTo(pdf.toString());
        assertThat(answer.getAsJsonObject("calibration").get("scaleY").getAsDouble())
                .isEqualTo(0.9976);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("ngang −1,2 mm");
        }
    }

    @Test
    void readingsOfSheet2GoOnFromWhatItWasPrintedWith() {
        save("24,5 23,5 250");
        assertThat(save("23,7 23,5 250", "--sheet", "2")).isZero();
        assertThat(console.said()).contains("ngang −1,2 mm");
    }

    @Test
    void calibrationsAreListedRenamedAndDeleted() {
        assertThat(run("--list")).isZero();
        assertThat(console.said()).startsWith("Chưa căn máy in nào.");
        save("24,7 22,7 249,6");
        assertThat(run("--rename", "HP-laserjet-phong-doan-a4", "--to", "phôi Lạc Dương"))
                .isZero();
        assertThat(run("--list")).isZero();
        assertThat(console.said().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("phôi Lạc Dương")
                .contains(PRINTER, "Khay tay", "iso-a4", "−1,24", "+0,8", "100,16 × 100,0", "05/12/2024");
        assertThat(run("--delete", "phôi lạc dương")).isZero();
        assertThat(console.said()).contains("Đã xóa lần căn “phôi Lạc Dương”.");
        assertThat(run("--delete", "phôi lạc dương")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5x210", "190x5", "A9", "rộng", "99x300", "3000x3000", "100"})
    void paperThatCannotBeMeasuredIsRefused(String paper) {
        Path pdf = folder.resolve("căn.pdf");
        assertThat(run("--printer", PRINTER, "--paper", paper, "--out", pdf.toString()))
                .isEqualTo(1);
        assertThat(console.complained()).startsWith("“" + paper + "” không phải là khổ giấy căn được.");
        assertThat(pdf).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3", "a4 ngang", "iso-a5", "190x135", "135 × 190 mm", "190,5X135"})
    void paperIsNamedInManyWays(String paper) {
        assertThat(run(
                        "--printer",
                        PRINTER,
                        "--paper",
                        paper,
                        "--out",
                        folder.resolve("căn.pdf").toString()))
                .isZero();
    }

    @Test
    void readingsFarOffAreRefusedWithAllThatIsWrong() {
        assertThat(save("35 23,5 20")).isEqualTo(1);
        assertThat(console.complained().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Mép trái tới A: số đo 35,0 mm lệch quá lớn so với 23,5 mm.");
        assertThat(save("một 23,5 250")).isEqualTo(1);
        assertThat(console.complained()).contains("“một” không phải là số đo.");
        run("--list");
        assertThat(console.said()).startsWith("Chưa căn máy in nào.");
    }

    @Test
    void aWrongCallSaysWhatIsMissing() {
        assertThat(run()).isEqualTo(2);
        assertThat(console.complained()).contains("Nêu một việc");
        assertThat(run("--list", "--delete", "a")).isEqualTo(2);
        assertThat(run("--out", "x.pdf")).isEqualTo(2);
        assertThat(console.complained()).contains("nêu --printer");
        assertThat(run("--rename", "a")).isEqualTo(2);
        assertThat(console.complained()).contains("--rename TÊN --to TÊN_MỚI");
        assertThat(save("24,7 22,7")).isEqualTo(2);
        assertThat(save("24,7 22,7 249,6", "--sheet", "3")).isEqualTo(2);
        assertThat(console.complained()).contains("ba hoặc bốn số đo");
    }
}
