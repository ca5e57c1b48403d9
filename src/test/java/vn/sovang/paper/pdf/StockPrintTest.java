package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.paper.ShownAwards;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** What each built-in template puts on a phôi, read back from the printed page. */
class StockPrintTest {
    private static final BuiltInTemplates TEMPLATES = new BuiltInTemplates();
    private static final FontBook FONTS = new FontBook();
    private static final Layout LAYOUT = new Layout(FONTS);
    private static final List<String> BORNE_BY_THE_STOCK =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "GIẤY KHEN");

    static List<String> ids() {
        return TEMPLATES.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPhoiGetsTheWordsOfTheAwardAndNothingItBearsAlready(String id) throws IOException, Cancelled {
        for (var how : List.of("ngan", "vua")) {
            var values = ShownAwards.of(id, how);
            var words = printed(sheet(id, values, Medium.STOCK));

            assertThat(BORNE_BY_THE_STOCK).allSatisfy(borne -> assertThat(words).doesNotContain(borne));
            values.forEach((placeholder, value) -> {
                if (placeholder != Placeholder.FORM) {
                    assertThat(words).as(placeholder.word()).contains(capitals(value));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theScreenShowsWhatThePhoiBears(String id) throws IOException, Cancelled {
        var sheet = sheet(id, ShownAwards.of(id, "vua"), Medium.SCREEN);

        assertThat(printed(sheet)).contains(BORNE_BY_THE_STOCK);
        assertThat(sheet.background()).filteredOn(PictureMark.class::isInstance).hasSize(2);
    }

    private static Sheet sheet(String id, Map<Placeholder, String> values, Medium medium) {
        return LAYOUT.lay(TEMPLATES.find(id).orElseThrow(), values, medium).sheet();
    }

    /** The text of the page in capitals, as one line. */
    private static String printed(Sheet sheet) throws IOException, Cancelled {
        var bytes = new ByteArrayOutputStream();
        var info = new PdfInfo("Giấy khen", "", "", LocalDate.of(2024, 12, 2));
        new PdfWriter(FONTS, Art.builtIn())
                .write(List.of(new Page(sheet, "tờ 1")), info, PdfOptions.USUAL, bytes, Progress.NONE);
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            return capitals(new PDFTextStripper().getText(document));
        }
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
