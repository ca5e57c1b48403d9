package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What is written for archives passes veraPDF, the validator archives use. */
class ArchiveTest {
    private static final PdfInfo INFO = new PdfInfo(
            "Giấy khen", "Ủy ban nhân dân xã Lạc Dương", "Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 3, 5));

    private static final PdfOptions LASTING = new PdfOptions(PdfStandard.A2B, new Adjustment(1, 2, 1.001, 0.999));

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final PdfWriter writer = new PdfWriter(fonts, Art.builtIn());

    @BeforeAll
    static void theValidatorIsThere() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Page certificate(Template template, String name) {
        var values = Certificates.values(Map.of(Placeholder.NAME, name));
        return new Page(layout.lay(template, values).sheet(), name);
    }

    private static byte[] written(PdfWriter writer, List<Page> pages, PdfOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(pages, INFO, options, out, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The rules of PDF/A-2b that a document breaks. */
    private static List<String> broken(byte[] pdf) throws IOException {
        var flavour = PDFAFlavour.PDFA_2_B;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var broken = new ArrayList<String>();
            result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .forEach(broken::add);
            assertThat(result.isCompliant()).isEqualTo(broken.isEmpty());
            return broken;
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new IOException(e);
        }
    }

    @Test
    void certificatesOfEveryLookAreFitForArchives() throws IOException {
        var names = List.of("Cil Múp Ha Kriêng", "K'Brửu", "Nguyễn Thị Thảo", "Trần 漢 An");
        var templates = new BuiltInTemplates();
        var pages = new ArrayList<Page>();
        for (var id : templates.ids()) {
            if (id.endsWith("-ca-nhan")) {
                var name = names.get(pages.size() % names.size());
                pages.add(certificate(templates.find(id).orElseThrow(), name));
            }
        }
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(broken(written(writer, pages, LASTING))).isEmpty();
    }

    @Test
    void aDocumentOfManyPagesIsFitForArchives() throws IOException {
        var pages = IntStream.range(0, 130)
                .mapToObj(number -> {
                    var text = new TextMark(FontFace.SERIF, 12, Colour.BLACK, 0, 10, 20, "Lượt khen " + number);
                    return new Page(new Sheet(100, 50, List.of(), List.of(text)), "Lượt " + number);
                })
                .toList();
        assertThat(broken(written(writer, pages, LASTING))).isEmpty();
    }

    @Test
    void certificatesWithPicturesOfEveryKindAreFitForArchives() throws IOException {
        var kinds = pictures();
        var pages = new ArrayList<Page>();
        for (var kind : kinds.keySet()) {
            var mark = new PictureMark(kind, new Box(10, 10, 80, 80), Proportions.KEEP, Anchor.CENTRE, 0.5);
            pages.add(new Page(new Sheet(100, 100, List.of(mark), List.of()), kind));
        }
        pages.add(certificate(Certificates.individual(), "Nguyễn Văn An"));
        var pdf = written(new PdfWriter(fonts, Art.with(kinds)), pages, LASTING);

        assertThat(broken(pdf)).isEmpty();
        for (var number = 0; number < kinds.size(); number++) {
            assertThat(Arrays.stream(Raster.of(pdf, number, 100).pixels())
                            .filter(pixel -> pixel != 0xFFFFFFFF)
                            .count())
                    .as(pages.get(number).bookmark())
                    .isGreaterThan(20);
        }
    }

    private static Map<String, byte[]> pictures() throws IOException {
        var kinds = new LinkedHashMap<String, byte[]>();
        kinds.put("inks.jpg", Pictures.inkJpeg());
        kinds.put("grey.jpg", Pictures.encoded(BufferedImage.TYPE_BYTE_GRAY, "jpeg"));
        kinds.put("colour.jpg", Pictures.encoded(BufferedImage.TYPE_INT_RGB, "jpeg"));
        kinds.put("grey.png", Pictures.encoded(BufferedImage.TYPE_BYTE_GRAY, "png"));
        kinds.put("fine.png", Pictures.encoded(BufferedImage.TYPE_USHORT_GRAY, "png"));
        kinds.put("few.png", Pictures.encoded(BufferedImage.TYPE_BYTE_INDEXED, "png"));
        kinds.put("clear.png", Pictures.encoded(BufferedImage.TYPE_INT_ARGB, "png"));
        kinds.put("page.pdf", Pictures.pdfWithForeignFont());
        kinds.put("drawing.svg", Pictures.drawing());
        return kinds;
    }

    @Test
    void aUsualDocumentIsNotTakenForOne() throws IOException {
        var page = certificate(Certificates.individual(), "Nguyễn Văn An");

        assertThat(broken(written(writer, List.of(page), PdfOptions.USUAL))).isNotEmpty();
    }
}
