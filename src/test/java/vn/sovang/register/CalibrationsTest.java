package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Act;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

class CalibrationsTest {
    private static final MeasuringSheet A4 = new MeasuringSheet(297, 210);
    private static final PrintTarget HAND_TRAY = new PrintTarget("HP LaserJet (phòng Đoàn)", "Khay tay", "iso-a4");
    private static final PrintTarget CASSETTE = new PrintTarget("HP LaserJet (phòng Đoàn)", "Khay 2", "iso-a4");

    @TempDir
    Path folder;

    private Register register;
    private Calibrations calibrations;

    @BeforeEach
    void open() throws Refused {
        register = Registers.empty(folder.resolve("so.sovang"));
        calibrations = new Calibrations(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Readings readings(String left, String top, String across) throws Refused {
        return Readings.read(A4, Adjustment.NONE, left, top, across, "");
    }

    @Test
    void aPrinterIsKnownByItsTrayAndPaper() throws Exception {
        calibrations.save(HAND_TRAY, readings("24,7", "22,7", "249,6"));
        Calibration kept = calibrations.of(HAND_TRAY).orElseThrow();
        assertThat(List.of(kept.right(), kept.down(), kept.scaleX(), kept.scaleY()))
                .containsExactly(-124, 80, 10_016, 10_000);
        assertThat(kept.measuredAt()).isEqualTo("2024-12-05T08:42:00Z");
        assertThat(calibrations.of(CASSETTE)).isEmpty();
    }

    @Test
    void whatIsMeasuredAgainTakesThePlaceOfTheOld() throws Exception {
        Calibration first = calibrations.save(HAND_TRAY, readings("24,7", "22,7", "249,6"));
        Calibration second = calibrations.save(HAND_TRAY, readings("24", "23,5", "250"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.right()).isEqualTo(-50);
        assertThat(calibrations.list()).containsExactly(second);
    }

    @Test
    void everyOneHasANameThatCanBeTyped() throws Exception {
        Readings any = readings("24", "24", "250");
        Readings small = Readings.read(new MeasuringSheet(190, 135), Adjustment.NONE, "24", "24", "143", "");
        calibrations.save(HAND_TRAY, any);
        calibrations.save(CASSETTE, any);
        calibrations.save(new PrintTarget("HP LaserJet (phòng Đoàn)", "khay-2", "A4"), any);
        calibrations.save(new PrintTarget("打印机", "", "190x135"), small);
        assertThat(calibrations.list())
                .extracting(Calibration::name)
                .containsExactly(
                        "hp-laserjet-phong-doan-a4",
                        "hp-laserjet-phong-doan-a4-khay-2",
                        "hp-laserjet-phong-doan-a4-khay-2-2",
                        "may-in-190x135");
        assertThat(calibrations.named(" HP-laserjet-phong-doan-A4 ").tray()).isEqualTo("Khay tay");
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() throws Exception {
        assertProblem(() -> calibrations.named("canon"), new Problem.NothingCalibrated("canon"));
        calibrations.save(HAND_TRAY, readings("24", "24", "250"));
        assertProblem(
                () -> calibrations.named("canon"),
                new Problem.CalibrationUnknown("canon", List.of("hp-laserjet-phong-doan-a4")));
    }

    @Test
    void resettingKeepsTheNameAndCorrectsNothing() throws Exception {
        calibrations.reset(HAND_TRAY);
        assertThat(calibrations.list()).isEmpty();
        calibrations.save(HAND_TRAY, readings("24,7", "22,7", "249,6"));
        calibrations.reset(HAND_TRAY);
        assertThat(calibrations.of(HAND_TRAY).orElseThrow().adjustment()).isEqualTo(Adjustment.NONE);
    }

    @Test
    void aCalibrationTakesTheNameTheOfficeGivesIt() throws Exception {
        calibrations.save(HAND_TRAY, readings("24", "24", "250"));
        calibrations.save(CASSETTE, readings("24,7", "24", "250"));
        calibrations.rename("hp-laserjet-phong-doan-a4", "  Phôi  Lạc Dương ");
        assertThat(calibrations.named("phôi lạc dương").tray()).isEqualTo("Khay tay");
        assertProblem(
                () -> calibrations.rename("hp-laserjet-phong-doan-a4-khay-2", "PHÔI LẠC DƯƠNG"),
                new Problem.CalibrationNameTaken("PHÔI LẠC DƯƠNG"));
        assertProblem(() -> calibrations.rename("phôi lạc dương", " "), new Problem.CalibrationNameMissing());
    }

    @Test
    void aDeletedCalibrationIsGoneUntilThatIsUndone() throws Exception {
        calibrations.save(HAND_TRAY, readings("24,7", "22,7", "249,6"));
        calibrations.delete("hp-laserjet-phong-doan-a4");
        assertThat(calibrations.of(HAND_TRAY)).isEmpty();
        register.undo();
        assertThat(calibrations.of(HAND_TRAY).orElseThrow().right()).isEqualTo(-124);
    }

    @Test
    void measuringIsAnActThatCanBeUndone() throws Exception {
        calibrations.save(HAND_TRAY, readings("24,7", "22,7", "249,6"));
        calibrations.save(HAND_TRAY, readings("24", "23,5", "250"));
        assertThat(register.undoable()).contains(Act.CALIBRATE);
        register.undo();
        assertThat(calibrations.of(HAND_TRAY).orElseThrow().right()).isEqualTo(-124);
        register.undo();
        assertThat(calibrations.list()).isEmpty();
        register.redo();
        assertThat(calibrations.of(HAND_TRAY).orElseThrow().right()).isEqualTo(-124);
    }

    @Test
    void readingsFarOffAreNotKept() {
        Readings wild = new Readings(A4, Adjustment.NONE, 60, 23.5, 250, null);
        assertProblem(() -> calibrations.save(HAND_TRAY, wild), new Problem.ReadingTooFar("LEFT", 60, 23.5));
    }

    private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).containsExactly(problem));
    }
}
