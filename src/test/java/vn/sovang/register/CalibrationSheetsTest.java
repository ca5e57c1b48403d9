package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;

class CalibrationSheetsTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final MeasuringSheet A4 = new MeasuringSheet(297, 210);
    private static final PrintTarget TARGET = FourAwards.TARGET;

    @TempDir
    Path folder;

    private FourAwards office;
    private CalibrationSheets sheets;

    @BeforeEach
    void open() throws Refused {
        office = new FourAwards(folder.resolve("so.sovang"));
        sheets = new CalibrationSheets(office.register);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void calibrate() throws Refused {
        Readings readings = Readings.read(A4, Adjustment.NONE, "24,7", "22,7", "249,6", "163,4");
        new Calibrations(office.register).save(TARGET, readings);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Where a letter A of its own, the name of the first cross, begins: millimetres from the left and the top. */
    private static double[] crossA(byte[] pdf) throws IOException {
        double[] found = new double[2];
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.strip().equals("A")) {
                    found[0] = letters.get(0).getXDirAdj() / POINTS_PER_MM;
                    found[1] = letters.get(0).getYDirAdj() / POINTS_PER_MM;
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found;
    }

    @Test
    void theFirstSheetSaysWhatToMeasureAndWhereToTypeIt() throws IOException {
        assertThat(text(sheets.measure(TARGET, A4)))
                .contains(
                        "Tờ 1: đo máy in",
                        "Máy in Máy in phòng Nội vụ – khay Khay tay – giấy A4, 297 × 210 mm",
                        "1. Từ mép trái tờ giấy đến tâm A: đúng ra 23,5 mm",
                        "2. Từ mép trên tờ giấy đến tâm A: đúng ra 23,5 mm",
                        "3. Từ tâm A đến tâm B: đúng ra 250,0 mm",
                        "4. Từ tâm A đến tâm C, có thể bỏ qua: đúng ra 163,0 mm",
                        "Thanh dưới đây phải dài đúng 100 mm.");
    }

    @Test
    void theSecondSheetIsMovedByTheCorrectionAndSaysSo() throws IOException {
        Adjustment correction = new Adjustment(-1.24, 0.8, 1.0016, 1);
        byte[] second = sheets.confirm(TARGET, A4, correction);
        assertThat(text(second))
                .contains(
                        "Tờ 2: kiểm tra",
                        "Tờ này đã bù: ngang −1,2 mm, dọc +0,8 mm, tỉ lệ ngang 100,16 %, tỉ lệ dọc 100,00 %.",
                        "độ lệch phải bằng 0",
                        "3. Từ tâm A đến tâm B: phải là 250,0 mm");
        double[] before = crossA(sheets.measure(TARGET, A4));
        double[] after = crossA(second);
        assertThat(after[0]).isCloseTo(1.0016 * before[0] - 1.24, within(0.02));
        assertThat(after[1]).isCloseTo(before[1] + 0.8, within(0.02));
    }

    @Test
    void theThirdSheetHasTheCertificateInItsPlacesAndNothingThePhoiBears() throws Exception {
        String text = text(sheets.stock(TARGET, office.award(3), ""));
        assertThat(text)
                .contains("Cil Múp Ha Kriêng", "Tờ soi phôi", "Người ký", "Thành tích")
                .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "GIẤY KHEN");
    }

    @Test
    void allThreeComeInOneFileCorrectedByWhatIsKnown() throws Exception {
        calibrate();
        Path file = folder.resolve("Căn máy in.pdf");
        sheets.save(TARGET, A4, "190x135-hoi-van-ca-nhan", file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPage(2).getMediaBox().getWidth())
                    .isCloseTo((float) (190 * POINTS_PER_MM), within(0.1f));
        }
        assertThat(text(Files.readAllBytes(file))).contains("ngang −1,2 mm, dọc +0,9 mm", "tỉ lệ dọc 99,76 %");
    }

    @Test
    void theSameSheetsAreTheSameBytes() throws Exception {
        assertThat(sheets.measure(TARGET, A4)).isEqualTo(sheets.measure(TARGET, A4));
    }

    @Test
    void aFileThatIsNoPdfIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("danh sach.txt"), "của ai đó");
        assertThatThrownBy(() -> sheets.save(sheets.measure(TARGET, A4), file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.WouldReplace(file.toString())));
        assertThat(file).hasContent("của ai đó");
    }

    @Test
    void anAwardThatIsGoneHasNoSheet() {
        assertThatThrownBy(() -> sheets.stock(TARGET, 999, "")).isInstanceOf(Refused.class);
    }
}
