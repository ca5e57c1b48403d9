package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.CertificateSetup.Sizing;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.Calibrations;
import vn.sovang.register.ChooseTemplates;
import vn.sovang.register.EditAward;
import vn.sovang.register.PrintLog;
import vn.sovang.register.Register;

class PrintVerbTest {
    private static final double POINTS_PER_MM = 72 / 25.4;

    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;
    private Path pdf;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("so.sovang");
        pdf = folder.resolve("giấy khen.pdf");
        new FourAwards(file).close();
    }

    private int print(String... more) {
        List<String> all = new ArrayList<>(
                List.of("print", "--register", file.toString(), "--decision", "12", "--out", pdf.toString()));
        all.addAll(List.of(more));
        return console.run(all.toArray(String[]::new));
    }

    private int copy(String... more) {
        List<String> all = new ArrayList<>(List.of("copy", "--register", file.toString(), "--decision", "12"));
        all.addAll(List.of(more));
        return console.run(all.toArray(String[]::new));
    }

    private List<String> bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle().replaceFirst("\\..*", ""));
            }
            return titles;
        }
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Where the name of the second line begins on its page, in millimetres from the left and the top. */
    private List<Double> nameAt() throws IOException {
        List<Double> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (found.isEmpty() && text.contains("Ngọc Ánh")) {
                        found.add(positions.get(0).getXDirAdj() / POINTS_PER_MM);
                        found.add(positions.get(0).getYDirAdj() / POINTS_PER_MM);
                    }
                }
            }.getText(document);
        }
        return found;
    }

    @Test
    void sheetsComeInTheOrderAskedFor() throws Exception {
        assertThat(print("--order", "reverse")).isZero();
        assertThat(bookmarks()).containsExactly("4", "3", "2", "1");
        assertThat(print("--order", "stage")).isZero();
        assertThat(bookmarks()).containsExactly("1", "4", "2", "3");
        assertThat(print("--order", "NAME", "--rows", "2-3")).isZero();
        assertThat(bookmarks()).containsExactly("2", "3");
    }

    @Test
    void anOrderNobodyKnowsIsAWrongCall() {
        assertThat(print("--order", "lon-xon")).isEqualTo(2);
        assertThat(console.complained()).startsWith("--order chỉ nhận list, name, stage hoặc reverse.");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void onPhoiOnlyWhatThePaperLacksIsPrinted() throws Exception {
        assertThat(print("--rows", "2", "--on-stock")).isZero();
        assertThat(text()).contains("Nguyễn Thị Ngọc Ánh").doesNotContain("CỘNG HÒA", "GIẤY KHEN");
    }

    @Test
    void aCalibrationMovesAndStretchesThePage() throws Exception {
        print("--rows", "2");
        List<Double> before = nameAt();
        Calibration measured = measure();
        assertThat(print("--rows", "2", "--calibration", measured.name().toUpperCase(Locale.ROOT)))
                .isZero();
        Adjustment correction = measured.adjustment();
        assertThat(correction.right()).isNotZero();
        assertThat(nameAt().get(0)).isCloseTo(before.get(0) * correction.scaleX() + correction.right(), offset(0.05));
        assertThat(nameAt().get(1)).isCloseTo(before.get(1) * correction.scaleY() + correction.down(), offset(0.05));
    }

    private Calibration measure() throws Refused {
        try (Register register = Register.open(file, Registers.later(3))) {
            MeasuringSheet sheet = new MeasuringSheet(297, 210);
            return new Calibrations(register)
                    .save(
                            new PrintTarget("HP LaserJet", "Khay tay", "iso-a4"),
                            Readings.read(sheet, Adjustment.NONE, "24,7", "22,7", "249,6", ""));
        }
    }

    @Test
    void aCalibrationThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
        assertThat(print("--calibration", "phong-van-thu")).isEqualTo(1);
        assertThat(console.complained()).contains("phong-van-thu");
        String known = measure().name();
        assertThat(print("--calibration", "phong-van-thu")).isEqualTo(1);
        assertThat(console.complained()).contains(known);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aCalibrationServesOnePaperSizeAtATime() throws Exception {
        String name = measure().name();
        try (Register register = Register.open(file, Registers.later(4))) {
            new ChooseTemplates(register)
                    .chooseForOffice(new CertificateSetup(0, null, "", "", "a3-trong-dong-ho-gia-dinh", Sizing.EACH));
        }
        assertThat(print("--calibration", name)).isEqualTo(1);
        assertThat(console.complained()).contains("Hãy in riêng từng khổ.");
        assertThat(print("--calibration", name, "--rows", "1-3")).isZero();
    }

    @Test
    void anArchivePdfSaysSo() throws Exception {
        assertThat(print("--pdfa")).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            byte[] about = document.getDocumentCatalog()
                    .getMetadata()
                    .exportXMPMetadata()
                    .readAllBytes();
            assertThat(new String(about, StandardCharsets.UTF_8)).contains("pdfaid:part", "pdfaid:conformance");
        }
    }

    @Test
    void whyItIsPrintedAgainIsWrittenDown() throws Exception {
        print("--rows", "3");
        print("--rows", "3", "--reason", "sai tên");
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(new PrintLog(register).of(1).toString()).contains("sai tên");
        }
    }

    @Test
    void aCertificateComesAgainAsItWasIssuedAndTheDifferenceToTodayIsTold() throws Exception {
        byte[] then = onePage();
        try (Register register = Register.open(file, Registers.later(5))) {
            long award = 3;
            new EditAward(register).edit(award, AwardField.NAME, "Cil Múp Ha Kriêng Anh", "ghi sai tên");
        }
        Path again = folder.resolve("bản lưu.pdf");
        assertThat(copy("--row", "3", "--out", again.toString())).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(then);
        assertThat(console.said())
                .contains(again.toString(), "tên: trên giấy “Cil Múp Ha Kriêng”, trong sổ “Cil Múp Ha Kriêng Anh”");

        assertThat(copy("--row", "3", "--out", again.toString(), "--json")).isZero();
        JsonObject facts = JsonParser.parseString(console.said()).getAsJsonObject();
        assertThat(facts.get("printing").getAsInt()).isEqualTo(1);
        assertThat(facts.getAsJsonArray("differences")).hasSize(1);
    }

    /** The same line in a file of its own is a document of one page, as a copy is. */
    private byte[] onePage() throws IOException {
        Path each = folder.resolve("từng tờ");
        console.run(
                "print",
                "--register",
                file.toString(),
                "--decision",
                "12",
                "--rows",
                "3",
                "--each",
                each.toString(),
                "--json");
        String made = JsonParser.parseString(console.said())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsString();
        return Files.readAllBytes(Path.of(made));
    }

    @Test
    void aCopyNeedsALineThatWasPrinted() {
        assertThat(copy("--row", "3", "--out", pdf.toString())).isEqualTo(1);
        assertThat(console.complained()).contains("chưa in lần nào");
        assertThat(copy("--row", "5", "--out", pdf.toString())).isEqualTo(1);
        assertThat(console.complained()).contains("không có dòng 5: danh sách có 4 dòng");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void aCopyDoesNotReplaceSomebodysFile() throws Exception {
        print("--rows", "3");
        Path note = folder.resolve("ghi chú.txt");
        Files.writeString(note, "việc phải làm");
        assertThat(copy("--row", "3", "--out", note.toString())).isEqualTo(1);
        assertThat(Files.readString(note)).isEqualTo("việc phải làm");
    }
}
