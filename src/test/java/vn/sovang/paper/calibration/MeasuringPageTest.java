package vn.sovang.paper.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class MeasuringPageTest {
    private static final double HAIR = 1e-9;
    private static final PrintTarget TARGET =
            new PrintTarget("HP LaserJet Pro M404 {phòng Nội vụ, tầng 2}", "Khay tay", "iso-a4");
    private static final Adjustment CORRECTION = new Adjustment(-1.24, 0.8, 1.0016, 0.9976);

    private final FontBook fonts = new FontBook();
    private final MeasuringPage pages = new MeasuringPage(fonts, new Layout(fonts));

    @ParameterizedTest
    @CsvSource({"297, 210", "420, 297", "210, 148", "190, 135", "100, 100", "140, 100", "1200, 1200"})
    void everyPaperHasRoomForAllTheWordsInTheirPlace(double width, double height) throws IOException {
        var sheet = new MeasuringSheet(width, height);
        for (var laid : List.of(pages.measure(TARGET, sheet), pages.confirm(TARGET, sheet, CORRECTION))) {
            assertThat(laid.hasFault()).as(laid.fits().toString()).isFalse();
        }
        save(pages.measure(TARGET, sheet), "measure-" + (int) width + "x" + (int) height);
        save(pages.confirm(TARGET, sheet, CORRECTION), "confirm-" + (int) width + "x" + (int) height);
    }

    @Test
    void theCrossesStandWhereTheReadingsExpectThem() {
        var rings = pages.measure(TARGET, MeasuringSheet.of(new PaperSize("iso-a4", 210, 297))).sheet().own().stream()
                .filter(PictureMark.class::isInstance)
                .map(mark -> ((PictureMark) mark).box())
                .toList();
        assertThat(rings).hasSize(4);
        assertThat(rings.get(0).x() + rings.get(0).width() / 2).isCloseTo(23.5, within(HAIR));
        assertThat(rings.get(0).y() + rings.get(0).height() / 2).isCloseTo(23.5, within(HAIR));
        assertThat(rings.get(1).x() - rings.get(0).x()).isCloseTo(250, within(HAIR));
        assertThat(rings.get(2).y() - rings.get(0).y()).isCloseTo(163, within(HAIR));
    }

    @Test
    void theBarIsAsLongAsItSays() {
        assertThat(bar(new MeasuringSheet(297, 210), "100")).isCloseTo(100, within(HAIR));
        assertThat(bar(new MeasuringSheet(100, 100), "50")).isCloseTo(50, within(HAIR));
    }

    /** The longest thick line, on a sheet that names its length. */
    private double bar(MeasuringSheet sheet, String length) {
        var marks = pages.measure(TARGET, sheet).sheet().own();
        assertThat(words(marks))
                .anyMatch(words -> words.contains("dài đúng " + length) || words.contains(length + " mm"));
        return marks.stream()
                .filter(mark -> mark instanceof LineMark line && line.thickness() >= 0.3)
                .mapToDouble(mark -> ((LineMark) mark).box().width())
                .max()
                .orElse(0);
    }

    private static List<String> words(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof TextMark text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private void save(LaidOut laid, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter(fonts, Art.builtIn())
                    .write(
                            List.of(new Page(laid.sheet(), "")),
                            new PdfInfo("Căn máy in", "", "", LocalDate.of(2024, 12, 2)),
                            out,
                            Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException(e);
        }
        var folder = Files.createDirectories(Path.of("target", "screens"));
        Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
    }
}
