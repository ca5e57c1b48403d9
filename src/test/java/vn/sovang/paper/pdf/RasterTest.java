package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class RasterTest {
    private static final FontBook FONTS = new FontBook();
    private static final Art ART = Art.builtIn();
    private static final QuickPreview PREVIEW = new QuickPreview(FONTS, ART);
    private static final Path LOOK = Path.of("target", "look");

    private final Layout layout = new Layout(FONTS);

    static List<String> hardOnes() {
        return List.copyOf(Certificates.hard().keySet());
    }

    private static byte[] pdf(Art art, Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter(FONTS, art)
                    .write(List.of(new Page(sheet, "")), new PdfInfo("", "", "", LocalDate.EPOCH), out, Progress.NONE);
        } catch (IOException | Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Picture raster(Mark... own) throws IOException {
        return raster(ART, own);
    }

    /** A sheet of 100 by 100 mm, a pixel to a millimetre. */
    private static Picture raster(Art art, Mark... own) throws IOException {
        return Raster.of(pdf(art, new Sheet(100, 100, List.of(), List.of(own))), 0, 100);
    }

    private static int rgb(Picture picture, int x, int y) {
        return picture.pixels()[y * picture.width() + x] & 0xFFFFFF;
    }

    private static void save(Picture picture, String name) throws IOException {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        Files.createDirectories(LOOK);
        ImageIO.write(image, "png", LOOK.resolve(name + ".png").toFile());
    }

    /** The largest difference of a colour, and how many pixels differ visibly. */
    private record Difference(int largest, int visible) {
        static Difference of(Picture one, Picture other) {
            var largest = 0;
            var visible = 0;
            for (var i = 0; i < one.pixels().length; i++) {
                var difference = 0;
                for (var shift = 0; shift < 24; shift += 8) {
                    var here = (one.pixels()[i] >> shift) & 0xFF;
                    var there = (other.pixels()[i] >> shift) & 0xFF;
                    difference = Math.max(difference, Math.abs(here - there));
                }
                largest = Math.max(largest, difference);
                visible += difference > 48 ? 1 : 0;
            }
            return new Difference(largest, visible);
        }
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void theQuickPreviewShowsWhatThePaperShows(String name) throws IOException {
        var certificate = Certificates.hard().get(name);
        var sheet = layout.lay(certificate.template(), certificate.values()).sheet();
        var quick = PREVIEW.draw(sheet, 1400);
        var bytes = Raster.of(pdf(ART, sheet), 0, 1400);
        save(bytes, name);

        assertThat(quick.width()).isEqualTo(bytes.width());
        assertThat(quick.height()).isEqualTo(bytes.height());
        var difference = Difference.of(quick, bytes);
        assertThat(difference.visible()).as(difference.toString()).isZero();
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFacesOutlinesAreThoseOfThePdf(FontFace face) throws IOException {
        var marks = new ArrayList<Mark>();
        var letters = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ aăâbcdđeêghiklmnoôơpqrstuưvxy"
                + " ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự 0123456789 .,;:-–—’“”()/&";
        for (var i = 0; i * 30 < letters.length(); i++) {
            var words = letters.substring(i * 30, Math.min(letters.length(), i * 30 + 30));
            marks.add(new TextMark(face, 24, Colour.BLACK, 1, 10, 20 + 15 * i, words));
        }
        var sheet = new Sheet(297, 210, List.of(), marks);
        var difference = Difference.of(PREVIEW.draw(sheet, 1400), Raster.of(pdf(ART, sheet), 0, 1400));

        assertThat(difference.visible()).as(difference.toString()).isZero();
    }

    @Test
    void thePreviewDrawsEachAwardsOwnWords() throws IOException {
        var one = layout.lay(Certificates.individual(), Certificates.values(Map.of(Placeholder.NAME, "Nguyễn Văn An")));
        var other =
                layout.lay(Certificates.individual(), Certificates.values(Map.of(Placeholder.NAME, "Bon Tô Sa Nga")));
        var first = PREVIEW.draw(one.sheet(), 600);

        assertThat(Difference.of(first, PREVIEW.draw(other.sheet(), 600)).visible())
                .isGreaterThan(200);
        assertThat(Difference.of(first, PREVIEW.draw(one.sheet(), 600)).largest())
                .isZero();
    }

    @Test
    void linesRectanglesAndLettersStandWhereTheirMillimetresSay() throws IOException {
        var red = new Colour(0xB8141C);
        var picture = raster(
                new LineMark(new Box(10, 20, 50, 0), Colour.BLACK, 2),
                new RectangleMark(new Box(10, 40, 20, 10), null, 1, red),
                new RectangleMark(new Box(50, 40, 20, 10), red, 2, null));

        assertThat(picture.width()).isEqualTo(100);
        assertThat(picture.height()).isEqualTo(100);
        assertThat(rgb(picture, 30, 20)).isZero();
        assertThat(rgb(picture, 65, 20)).isEqualTo(0xFFFFFF);
        assertThat(rgb(picture, 20, 45)).isEqualTo(red.rgb());
        assertThat(rgb(picture, 60, 45)).isEqualTo(0xFFFFFF);
        assertThat(rgb(picture, 60, 40)).isEqualTo(red.rgb());
    }

    private static byte[] encoded(String format) throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 40, 20);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Mark picture(String source, Proportions proportions, double opacity) {
        return new PictureMark(source, new Box(10, 10, 60, 60), proportions, Anchor.TOP, opacity);
    }

    @Test
    void picturesMayBeSvgPngJpegOrPdf() throws IOException {
        var scan = pdf(
                ART,
                new Sheet(
                        60,
                        30,
                        List.of(),
                        List.of(new RectangleMark(new Box(0, 0, 60, 30), null, 1, new Colour(0xFF)))));
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><path d='M0 0h20v10H0z' fill='#00f'/></svg>";
        var art = Art.with(
                Map.of("a", encoded("png"), "b", encoded("jpg"), "c", scan, "d", svg.getBytes(StandardCharsets.UTF_8)));
        for (var source : List.of("a", "b", "c", "d")) {
            var kept = raster(art, picture(source, Proportions.KEEP, 1));
            var filled = raster(art, picture(source, Proportions.FILL, 1));

            assertThat(rgb(kept, 40, 25) & 0xFF).as(source).isGreaterThan(0xF0);
            assertThat(rgb(kept, 40, 25) >> 16).as(source).isLessThan(0x10);
            assertThat(rgb(kept, 40, 60)).as(source).isEqualTo(0xFFFFFF);
            assertThat(rgb(filled, 40, 60) >> 16).as(source).isLessThan(0x10);
        }
    }

    @Test
    void opacityLetsThePaperThrough() throws IOException {
        var art = Art.with(Map.of("a", encoded("png")));
        var faint = raster(
                art, picture("a", Proportions.FILL, 0.25), new LineMark(new Box(80, 90, 10, 0), Colour.BLACK, 4));

        assertThat(rgb(faint, 40, 40) >> 16).isBetween(0xB8, 0xC8);
        assertThat(rgb(faint, 85, 90)).isZero();
    }

    @Test
    void anUnknownPictureLeavesItsPlaceEmpty() throws IOException {
        assertThat(ART.has("không-có.svg")).isFalse();
        assertThat(rgb(raster(picture("không-có.svg", Proportions.KEEP, 1)), 40, 40))
                .isEqualTo(0xFFFFFF);
    }

    @Test
    void aDocumentIsOpenedOnceForAllItsPages() throws IOException {
        var sheet = new Sheet(50, 100, List.of(), List.of());
        try (var raster = Raster.open(pdf(ART, sheet))) {
            assertThat(raster.pages()).isEqualTo(1);
            assertThat(raster.page(0, 30).height()).isEqualTo(60);
        }
    }
}
