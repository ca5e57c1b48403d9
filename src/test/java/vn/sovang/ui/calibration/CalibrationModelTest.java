package vn.sovang.ui.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Reading;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FakePrinter;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.Calibrations;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.background.Background;

class CalibrationModelTest {
    private static final PaperSize PAGE = new PaperSize("", 135, 190);

    @TempDir
    Path folder;

    private final FakePrinter hall = new FakePrinter("Canon hành lang");
    private final FakePrinter office = new FakePrinter("HP LaserJet Pro M404 (USB)");
    private final List<String> events = new ArrayList<>();
    private Register register;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private CalibrationModel model(PrintTarget wanted, FakePrinter... printers) {
        Background background = new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run, defect -> {
            throw new AssertionError("a defect in the background", defect);
        });
        TargetModel target =
                new TargetModel(new ListPrinters(FakePrinter.machine(printers)), background, wanted, List.of(PAGE));
        CalibrationModel model =
                new CalibrationModel(register, background, new SendSheet(FakePrinter.machine(printers)), target);
        target.ask();
        return model;
    }

    private CalibrationModel model() {
        return model(new PrintTarget(office.getName(), "manual", "iso-a4"), hall, office);
    }

    private static void type(CalibrationModel model, String left, String top, String across) {
        model.typedProperty(Reading.LEFT).set(left);
        model.typedProperty(Reading.TOP).set(top);
        model.typedProperty(Reading.ACROSS).set(across);
    }

    private void said(String what) {
        events.add(what);
    }

    @Test
    void itBeginsWithThePrinterTrayAndPaperThatWerePrintedOn() {
        CalibrationModel model = model();
        assertThat(model.target().target()).isEqualTo(new PrintTarget(office.getName(), "manual", "iso-a4"));
        assertThat(model.target().trays()).containsExactly("", "top", "manual");
        assertThat(model.expected(Reading.ACROSS)).isEqualTo(250);
    }

    @Test
    void aPrinterThatIsNoLongerThereGivesWayToTheUsualOne() {
        CalibrationModel model = model(new PrintTarget("Máy đã rút", "manual", "iso-a3"), hall, office);
        assertThat(model.target().target()).isEqualTo(new PrintTarget(office.getName(), "", "iso-a4"));
    }

    @Test
    void aSizeThePrinterHasAPaperForIsNotOfferedTwice() {
        CalibrationModel model = model();
        assertThat(model.target().papers())
                .extracting(PaperSize::name)
                .containsExactly("iso-a4", "iso-a3", "Giấy khen 190x135");
    }

    @Test
    void certificatesOfAnOddSizeAreCalibratedOnTheirOwnPaper() throws Refused {
        CalibrationModel model = model(new PrintTarget(office.getName(), "manual", ""), hall, office);
        assertThat(model.expected(Reading.ACROSS)).isEqualTo(143);
        type(model, "24,5", "23,5", "143");
        model.printSecond(() -> said("sent"));
        model.save(kept -> said(kept.name()));
        assertThat(events).containsExactly("sent", "hp-laserjet-pro-m404-usb-190x135");
        assertThat(office.sent().get(0).paper().getWidth() / 72 * 25.4).isCloseTo(190, within(0.1));
    }

    @Test
    void readingsShowTheCorrectionAtOnceInEitherWayOfWriting() {
        CalibrationModel model = model();
        type(model, "24,7", "22.7", "");
        assertThat(model.correctionProperty().get()).isEmpty();
        model.typedProperty(Reading.ACROSS).set("249,6 mm");
        Adjustment correction = model.correctionProperty().get().orElseThrow();
        assertThat(correction.right()).isCloseTo(-1.24, within(0.01));
        assertThat(correction.down()).isCloseTo(0.8, within(0.001));
        assertThat(correction.scaleX()).isCloseTo(1.0016, within(0.0001));
        assertThat(correction.scaleY()).isEqualTo(1);
        model.typedProperty(Reading.DOWN).set("163,4");
        assertThat(model.correctionProperty().get().orElseThrow().scaleY()).isCloseTo(0.9976, within(0.0001));
    }

    @Test
    void aNumberHalfTypedIsNoMistakeYet() {
        CalibrationModel model = model();
        model.typedProperty(Reading.LEFT).set("2");
        assertThat(model.problemsProperty().get()).isEmpty();
        model.check();
        assertThat(model.problemsProperty().get()).containsExactly(new Problem.ReadingTooFar("LEFT", 2, 23.5));
        model.typedProperty(Reading.LEFT).set("24");
        assertThat(model.problemsProperty().get()).isEmpty();
    }

    @Test
    void readingsTooFarOffAreNeitherKeptNorPrinted() throws Refused {
        CalibrationModel model = model();
        type(model, "35", "23,5", "250");
        model.save(kept -> said("kept"));
        model.printSecond(() -> said("sent"));
        assertThat(events).isEmpty();
        assertThat(model.problemsProperty().get()).containsExactly(new Problem.ReadingTooFar("LEFT", 35, 23.5));
        assertThat(new Calibrations(register).list()).isEmpty();
        assertThat(office.sent()).isEmpty();
    }

    @Test
    void sheet1GoesToThePrinterAsItIsAndSheet2Corrected() {
        CalibrationModel model = model();
        model.printFirst(() -> said("first"));
        type(model, "24,7", "22,7", "250");
        model.printSecond(() -> said("second"));
        assertThat(events).containsExactly("first", "second");
        assertThat(office.sent()).hasSize(2);
        assertThat(hall.sent()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(Step.CONFIRM);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void sheet2ThatIsRightIsKeptWithoutTypingAnything() throws Refused {
        CalibrationModel model = model();
        type(model, "24,7", "22,7", "250");
        model.printSecond(() -> {});
        assertThat(model.typedProperty(Reading.LEFT).get()).isEmpty();
        model.save(kept -> said(kept.name()));
        assertThat(events).containsExactly("hp-laserjet-pro-m404-usb-a4");
        Calibration kept =
                new Calibrations(register).of(model.target().target()).orElseThrow();
        assertThat(List.of(kept.right(), kept.down())).containsExactly(-120, 80);
    }

    @Test
    void whatSheet2StillShowsIsAddedToWhatItWasPrintedWith() throws Refused {
        CalibrationModel model = model();
        type(model, "24,7", "22,7", "250");
        model.printSecond(() -> {});
        model.typedProperty(Reading.LEFT).set("23,8");
        model.save(kept -> {});
        assertThat(new Calibrations(register)
                        .of(model.target().target())
                        .orElseThrow()
                        .right())
                .isEqualTo(-150);
    }

    @Test
    void anotherPrinterTrayOrPaperBeginsFromSheet1WithWhatIsKnownOfIt() {
        CalibrationModel model = model();
        type(model, "24,7", "22,7", "250");
        model.save(kept -> {});
        model.target().trayProperty().set("top");
        assertThat(model.beforeProperty().get()).isEmpty();
        assertThat(model.typedProperty(Reading.LEFT).get()).isEmpty();
        model.target().trayProperty().set("manual");
        assertThat(model.beforeProperty().get().orElseThrow().right()).isEqualTo(-120);
        model.target().paperProperty().set("iso-a3");
        assertThat(model.expected(Reading.ACROSS)).isEqualTo(373);
    }

    @Test
    void resettingForgetsTheCorrection() {
        CalibrationModel model = model();
        type(model, "24,7", "22,7", "250");
        model.save(kept -> {});
        model.reset(() -> said("reset"));
        assertThat(events).containsExactly("reset");
        assertThat(model.beforeProperty().get().orElseThrow().adjustment()).isEqualTo(Adjustment.NONE);
    }

    @Test
    void withoutAPrinterTheSheetGoesIntoAFile() throws IOException {
        CalibrationModel model = model(new PrintTarget("", "", ""));
        assertThat(model.target().answeredProperty().get()).isTrue();
        assertThat(model.target().papers())
                .extracting(PaperSize::name)
                .containsExactly("iso-a4", "iso-a3", "iso-a5", "");
        Path file = folder.resolve("tờ đo.pdf");
        model.toFile(file, () -> said("written"));
        assertThat(events).containsExactly("written");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Tờ 1: đo máy in");
        }
    }

    @Test
    void aPrinterThatDoesNotTakeTheSheetIsSaid() {
        FakePrinter broken = new FakePrinter("Hỏng").breaking("lpr: not found");
        CalibrationModel model = model(new PrintTarget("", "", ""), broken);
        model.printFirst(() -> said("sent"));
        assertThat(events).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.problemsProperty().get()).containsExactly(new Problem.SpoolFailed("Hỏng", "lpr: not found"));
    }
}
