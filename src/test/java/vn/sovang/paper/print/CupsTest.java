package vn.sovang.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way to paper on Linux: javax.print, CUPS and a PostScript printer, whose pages Ghostscript reads again. */
@Tag("faults")
class CupsTest {
    private static final double PIXELS_PER_MM = 10;
    private static final double HAIR = 0.25;
    private static final int DARK = 128;

    @TempDir
    static Path folder;

    private static CupsQueue cups;
    private static int pages;

    @BeforeAll
    static void startCups() throws Exception {
        assumeThat(CupsQueue.missing())
                .as("not installed; on Debian: apt-get install %s", CupsQueue.PACKAGES)
                .isEmpty();
        cups = CupsQueue.start(folder);
    }

    @AfterAll
    static void stopCups() {
        if (cups != null) {
            cups.close();
        }
    }

    @Test
    void itsPrinterIsFoundWithTraysAndPapers() throws Exception {
        assertThat(cups.java(CupsProgram.class))
                .contains(CupsQueue.PRINTER + " | ", "Manual", "iso-a4", "iso-a3", "iso-a5");
    }

    /** Page, paper and tray; then the paper's own width and height, and where the bar should lie on it. */
    @ParameterizedTest(name = "{0} × {1} mm on {3} from {2}")
    @CsvSource({
        "297, 210, '',            iso-a4, 210, 297,  30, 177,   2, 100",
        "210, 297, '',            iso-a4, 210, 297,  20,  30, 100,   2",
        "297, 210, 'Manual Feed', iso-a4, 210, 297,  30, 177,   2, 100",
        "420, 297, '',            iso-a3, 297, 420,  30, 300,   2, 100",
        "190, 135, '',            iso-a5, 148, 210,  30,  90,   2, 100",
        "190, 135, '',            '',     190, 135,  20,  30, 100,   2"
    })
    void aSheetComesOutOnItsPaperAtItsTrueSize(
            String width,
            String height,
            String tray,
            String paper,
            double paperWidth,
            double paperHeight,
            double left,
            double top,
            double across,
            double down)
            throws Exception {
        String title = "Giấy khen " + width + " trên " + paper + tray;
        assertThat(cups.java(CupsProgram.class, tray, paper, width, height, title))
                .isEqualTo("sent" + System.lineSeparator());
        BufferedImage sheet = picture(cups.paper(++pages));
        assertThat(cups.printed()).contains(title);
        assertThat(sheet.getWidth() / PIXELS_PER_MM).isCloseTo(paperWidth, within(HAIR));
        assertThat(sheet.getHeight() / PIXELS_PER_MM).isCloseTo(paperHeight, within(HAIR));
        Rectangle2D bar = dark(sheet);
        assertThat(bar.getX()).isCloseTo(left, within(HAIR));
        assertThat(bar.getY()).isCloseTo(top, within(HAIR));
        assertThat(bar.getWidth()).isCloseTo(across, within(HAIR));
        assertThat(bar.getHeight()).isCloseTo(down, within(HAIR));
    }

    private static BufferedImage picture(Path postScript) throws IOException, InterruptedException {
        Path png = folder.resolve("sheet.png");
        String said = cups.run(
                "gs",
                "-q",
                "-dNOPAUSE",
                "-dBATCH",
                "-dSAFER",
                "-sDEVICE=pnggray",
                "-r254",
                "-sOutputFile=" + png,
                postScript.toString());
        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture).as(said).isNotNull();
        return picture;
    }

    /** Where something dark is, in millimetres from the top left corner. */
    private static Rectangle2D dark(BufferedImage picture) {
        Rectangle2D found = null;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRaster().getSample(x, y, 0) < DARK) {
                    Rectangle2D pixel = new Rectangle2D.Double(
                            x / PIXELS_PER_MM, y / PIXELS_PER_MM, 1 / PIXELS_PER_MM, 1 / PIXELS_PER_MM);
                    found = found == null ? pixel : found.createUnion(pixel);
                }
            }
        }
        assertThat(found).as("something is printed").isNotNull();
        return found;
    }
}
