package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
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
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;

/** A job whose calibration was deleted while it stood. */
class CorrectedRunTest {
    private static final double POINTS_PER_MM = 72 / 25.4;

    @TempDir
    Path folder;

    private FourAwards office;
    private Calibrations calibrations;

    @BeforeEach
    void open() throws Refused {
        office = new FourAwards(folder.resolve("so.sovang"));
        calibrations = new Calibrations(office.register);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void calibrate(PrintTarget target, String left) throws Refused {
        Readings readings = Readings.read(new MeasuringSheet(297, 210), Adjustment.NONE, left, "23,5", "250", "");
        calibrations.save(target, readings);
    }

    /** How far from the left edge place and date of the next sheet begin, in millimetres. */
    private double next(long job) throws Refused, IOException {
        PrintRun run = new PrintRun(office.register);
        Sending sending = run.next(job).orElseThrow();
        run.sent(sending.sheetId());
        double[] found = new double[1];
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains("Suối Thông, ngày")) {
                    found[0] = letters.get(0).getXDirAdj() / POINTS_PER_MM;
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(sending.bytes())) {
            stripper.getText(document);
        }
        return found[0];
    }

    @Test
    void aCalibrationOfAnotherPrinterIsNeverTakenForADeletedOne() throws Exception {
        calibrate(FourAwards.TARGET, "23,5");
        Run run = office.start("2-3", "");
        double plain = next(run.job().id());
        calibrations.delete(calibrations.list().get(0).name());
        calibrate(new PrintTarget("Canon hành lang", "", "A4"), "28,5");
        assertThat(next(run.job().id())).isCloseTo(plain, within(0.02));
    }
}
