package vn.sovang.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FakePrinter;

/** A millimetre on the sheet is a millimetre of the template, whatever the paper and however it lies. */
class TrueSizeTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double HAIR = 0.15;

    /** Width and height of the page, the paper's name; then the paper's own width and height, and where the bar should lie. */
    @ParameterizedTest(name = "{0} × {1} mm on {2}")
    @CsvSource({
        "210, 297, iso-a4,             210, 297,  20,  30, 100,   2",
        "297, 210, iso-a4,             210, 297,  30, 177,   2, 100",
        "420, 297, iso-a3,             297, 420,  30, 300,   2, 100",
        "297, 420, iso-a3,             297, 420,  20,  30, 100,   2",
        "190, 135, Giấy khen 190x135,  135, 190,  30,  70,   2, 100",
        "190, 135, '',                 190, 135,  20,  30, 100,   2",
        "297, 210, '',                 297, 210,  20,  30, 100,   2"
    })
    void aBarKeepsItsPlaceAndLength(
            double width,
            double height,
            String paper,
            double paperWidth,
            double paperHeight,
            double left,
            double top,
            double across,
            double down)
            throws Exception {
        FakePrinter.Sent sent = sent(paper, Drawings.page(width, height));
        assertThat(sent.paper().getWidth()).isCloseTo(paperWidth * POINTS_PER_MM, within(HAIR));
        assertThat(sent.paper().getHeight()).isCloseTo(paperHeight * POINTS_PER_MM, within(HAIR));
        // The whole sheet is the printer's: nothing is moved into margins.
        assertThat(sent.paper().getImageableX()).isZero();
        assertThat(sent.paper().getImageableWidth()).isEqualTo(sent.paper().getWidth());
        Rectangle2D bar = sent.drawn();
        assertThat(bar.getX()).isCloseTo(left, within(HAIR));
        assertThat(bar.getY()).isCloseTo(top, within(HAIR));
        assertThat(bar.getWidth()).isCloseTo(across, within(HAIR));
        assertThat(bar.getHeight()).isCloseTo(down, within(HAIR));
    }

    @Test
    void paperOfAnotherSizeThanThePageChangesNoSize() throws Exception {
        Rectangle2D bar = sent("iso-a3", Drawings.lying()).drawn();
        assertThat(bar.getHeight()).isCloseTo(Drawings.LENGTH, within(HAIR));
        // Turned to the left, the page's corner is the lower left one of the paper.
        assertThat(bar.getMaxY()).isCloseTo(420 - Drawings.LEFT, within(HAIR));
    }

    @ParameterizedTest(name = "{0} × {1} mm")
    @CsvSource({"297, 210", "210, 297", "190, 135", "420, 297"})
    void postScriptSaysTheSame(double width, double height) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintService service = postScript(out);
        new Printers(() -> List.of(service), Optional::empty)
                .send(new PrintTarget(service.getName(), "", ""), Drawings.page(width, height), "Thước");
        String ps = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(pageSize(ps)[0]).isCloseTo(width * POINTS_PER_MM, within(HAIR));
        assertThat(pageSize(ps)[1]).isCloseTo(height * POINTS_PER_MM, within(HAIR));
        Rectangle2D bar = lastPath(ps);
        assertThat(bar.getWidth()).isCloseTo(Drawings.LENGTH, within(HAIR));
        assertThat(bar.getHeight()).isCloseTo(Drawings.THICK, within(HAIR));
        assertThat(bar.getX()).isCloseTo(Drawings.LEFT, within(HAIR));
        // PDF's own matrix turns the page over: what it draws is counted from the bottom.
        assertThat(height - bar.getMaxY()).isCloseTo(Drawings.TOP, within(HAIR));
    }

    private static StreamPrintService postScript(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static FakePrinter.Sent sent(String paper, byte[] pdf) throws Refused {
        FakePrinter printer = new FakePrinter("Máy thử");
        FakePrinter.machine(printer).send(new PrintTarget("Máy thử", "", paper), pdf, "Thước");
        return printer.sent().get(0);
    }

    private static double[] pageSize(String ps) {
        Matcher size = Pattern.compile("/PageSize \\[([0-9.]+) ([0-9.]+)]").matcher(ps);
        assertThat(size.find()).isTrue();
        return new double[] {Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))};
    }

    /** The bounds of the last path that is filled, in millimetres of the paper, by the matrix that stands before it. */
    private static Rectangle2D lastPath(String ps) {
        String end = ps.substring(ps.lastIndexOf("["));
        double scale = Double.parseDouble(end.substring(1, end.indexOf(' '))) * 72 / 300 / POINTS_PER_MM;
        String path = end.substring(0, end.lastIndexOf("\nP\n"));
        Matcher point = Pattern.compile("(?m)^([0-9.E-]+) ([0-9.E-]+) [ML]$")
                .matcher(path.substring(path.lastIndexOf("\nN\n")));
        Rectangle2D bounds = null;
        while (point.find()) {
            double x = Double.parseDouble(point.group(1)) * scale;
            double y = Double.parseDouble(point.group(2)) * scale;
            Rectangle2D corner = new Rectangle2D.Double(x, y, 0, 0);
            bounds = bounds == null ? corner : bounds.createUnion(corner);
        }
        return bounds;
    }
}
