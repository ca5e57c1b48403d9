package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class PdfOptionsTest {
    private static final PdfInfo INFO = new PdfInfo(
            "Giấy khen <1> & 2", "Ủy ban nhân dân xã Lạc Dương", "Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 3, 5));
    private static final double POINTS = 72 / 25.4;

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final PdfWriter writer = new PdfWriter(fonts, Art.builtIn());

    private Page certificate() {
        var values = Certificates.values(Map.of(Placeholder.NAME, "Nguyễn Văn An"));
        return new Page(layout.lay(Certificates.individual(), values).sheet(), "1. Nguyễn Văn An");
    }

    private byte[] write(Page page, PdfOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(List.of(page), INFO, options, out, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static PdfOptions adjusted(Adjustment adjustment) {
        return new PdfOptions(PdfStandard.PLAIN, adjustment);
    }

    /** Where the first letter of the longest text begins, in points from the top left. */
    private static double[] place(byte[] pdf, String wanted) throws IOException {
        var found = new double[2];
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(wanted)) {
                    found[0] = letters.get(0).getXDirAdj();
                    found[1] = letters.get(0).getYDirAdj();
                }
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return found;
    }

    @Test
    void withoutAnAdjustmentTheBytesAreTheUsualOnes() throws IOException, Cancelled {
        var usual = new ByteArrayOutputStream();
        writer.write(List.of(certificate()), INFO, usual, Progress.NONE);

        assertThat(write(certificate(), adjusted(Adjustment.NONE))).isEqualTo(usual.toByteArray());
        assertThat(write(certificate(), adjusted(new Adjustment(0, 0, 1, 1)))).isEqualTo(usual.toByteArray());
    }

    @Test
    void anAdjustmentMovesAndStretchesAboutTheTopLeftCornerAndKeepsThePage() throws IOException {
        var plain = write(certificate(), PdfOptions.USUAL);
        var adjusted = write(certificate(), adjusted(new Adjustment(2, -1.5, 1.01, 0.99)));
        for (var text : List.of("GIẤY KHEN", "Văn An", "Kơ Să Ha Trang")) {
            var before = place(plain, text);
            var after = place(adjusted, text);
            assertThat(before[0]).isPositive();
            assertThat(after[0]).isCloseTo(before[0] * 1.01 + 2 * POINTS, within(0.05));
            assertThat(after[1]).isCloseTo(before[1] * 0.99 - 1.5 * POINTS, within(0.05));
        }
        try (var document = Loader.loadPDF(adjusted)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(595.276f);
        }
    }

    @Test
    void anAdjustmentMovesTheBackgroundToo() throws IOException {
        var black = new RectangleMark(new Box(10, 10, 10, 10), null, 0, Colour.BLACK);
        var sheet = new Sheet(100, 100, List.of(black), List.of());
        var picture = Raster.of(write(new Page(sheet, ""), adjusted(new Adjustment(20, 30, 1, 2))), 0, 100);

        assertThat(picture.pixels()[51 * 100 + 31]).isEqualTo(0xFF000000);
        assertThat(picture.pixels()[68 * 100 + 38]).isEqualTo(0xFF000000);
        assertThat(picture.pixels()[48 * 100 + 31]).isEqualTo(0xFFFFFFFF);
        assertThat(picture.pixels()[72 * 100 + 38]).isEqualTo(0xFFFFFFFF);
        assertThat(picture.pixels()[15 * 100 + 15]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aDocumentForArchivesSaysSoAndNamesItsColours() throws IOException {
        try (var document = Loader.loadPDF(write(certificate(), new PdfOptions(PdfStandard.A2B, Adjustment.NONE)))) {
            var catalog = document.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(metadata)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>")
                    .contains("Giấy khen &lt;1&gt; &amp; 2", INFO.author(), INFO.subject())
                    .contains("<xmp:CreateDate>2026-03-05</xmp:CreateDate>");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getOutputIntents().get(0).getOutputConditionIdentifier())
                    .isEqualTo("sRGB IEC61966-2.1");
        }
    }

    @Test
    void theProfileIsTheColoursOfAScreen() {
        var ours = new ICC_ColorSpace(ICC_Profile.getInstance(ColourProfile.srgb()));
        var known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (var colour :
                new float[][] {{0, 0, 0}, {1, 1, 1}, {0.72f, 0.08f, 0.11f}, {0.77f, 0.6f, 0.16f}, {0, 0, 1}}) {
            var wanted = known.toCIEXYZ(colour);
            var got = ours.toCIEXYZ(colour);
            for (var i = 0; i < 3; i++) {
                assertThat(got[i]).isCloseTo(wanted[i], within(0.002f));
            }
        }
    }
}
