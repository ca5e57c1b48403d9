package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.paper.Certificates.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class PdfWriterTest {
    private static final PdfInfo INFO = new PdfInfo(
            "Giấy khen", "Ủy ban nhân dân xã Lạc Dương", "Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 3, 5));

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final PdfWriter writer = new PdfWriter(fonts, Art.builtIn());

    private Page page(String name) {
        var values = values(Map.of(Placeholder.NAME, name));
        return new Page(layout.lay(Certificates.individual(), values).sheet(), name);
    }

    private static byte[] write(PdfWriter writer, Iterable<Page> pages) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(pages, INFO, out, Progress.NONE);
        } catch (IOException | Cancelled e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private byte[] write(Page... pages) {
        return write(writer, List.of(pages));
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void textIsExtractedAsItReads() throws IOException {
        try (var document = Loader.loadPDF(write(page("Cil Múp Ha Kriêng"), page("K'Brửu"), page("Thị Thảo")))) {
            assertThat(text(document, 1).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LẠC DƯƠNG",
                            "TẶNG",
                            "GIẤY KHEN",
                            "Ông Cil Múp Ha Kriêng",
                            "Thôn đội trưởng thôn Đưng K’Si, Ban Chỉ huy Quân sự xã Lạc Dương",
                            "Đã hoàn thành xuất sắc nhiệm vụ quân sự, quốc phòng địa phương năm 2025",
                            "Lạc Dương, ngày 05 tháng 3 năm 2026",
                            "CHỦ TỊCH",
                            "Kơ Să Ha Trang",
                            "Quyết định số: 125/QĐ-UBND",
                            "ngày 05 tháng 3 năm 2026",
                            "Vào sổ khen thưởng số: 036");
            assertThat(text(document, 2)).contains("Ông K’Brửu");
            assertThat(text(document, 3)).contains("Ông Thị Thảo");
        }
    }

    @Test
    void everyFaceIsEmbeddedAsASubset() throws IOException {
        var marks = new ArrayList<Mark>();
        for (var face : FontFace.values()) {
            marks.add(new TextMark(face, 20, Colour.BLACK, 0, 20, 20 + marks.size() * 15, "Ẫ ợ Đỗ " + face));
        }
        try (var document = Loader.loadPDF(write(new Page(new Sheet(297, 210, List.of(), marks), "")))) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                assertThat(font.getCOSObject().containsKey("ToUnicode")).isTrue();
                names.add(font.getName().substring(7));
                assertOutlinesAreThere(font.getDescendantFont()
                        .getFontDescriptor()
                        .getFontFile2()
                        .toByteArray());
            }
            assertThat(names).hasSize(FontFace.values().length).doesNotHaveDuplicates();
            assertThat(text(document, 1)).contains("Ẫ ợ Đỗ SERIF", "Ẫ ợ Đỗ TITLE", "Ẫ ợ Đỗ SANS_BOLD");
        }
    }

    private static void assertOutlinesAreThere(byte[] program) throws IOException {
        assertThat(program.length).isLessThan(40_000);
        try (var parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
            assertThat(parsed.getNumberOfGlyphs()).isLessThan(60);
            assertThat(parsed.getGlyph().getGlyph(1).getPath().getBounds2D().getHeight())
                    .isPositive();
        }
    }

    @Test
    void onlyTheFacesUsedAreInTheFile() throws IOException {
        try (var document = Loader.loadPDF(write(page("Nguyễn Văn An")))) {
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(4);
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(write(page("Nguyễn Văn An")))) {
            var info = document.getDocumentInformation();
            var catalog = document.getDocumentCatalog();

            assertThat(info.getTitle()).isEqualTo(INFO.title());
            assertThat(info.getAuthor()).isEqualTo(INFO.author());
            assertThat(info.getSubject()).isEqualTo(INFO.subject());
            assertThat(info.getCustomMetadataValue("CreationDate")).isEqualTo("D:20260305");
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getViewerPreferences().getPrintScaling()).isEqualTo("None");
            assertThat(document.getDocument().getDocumentID()).isNotNull();
        }
    }

    @Test
    void aPageIsExactlyAsLargeAsItsSheet() throws IOException {
        try (var document =
                Loader.loadPDF(write(page("Nguyễn Văn An"), new Page(new Sheet(190, 135, List.of(), List.of()), "")))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(595.276f);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(538.583f);
        }
    }

    @Test
    void everyRecipientHasABookmarkToTheirPage() throws IOException {
        try (var document = Loader.loadPDF(write(page("Nguyễn Văn An"), page("Bon Tô Sa Nga"), page("K'Brửu")))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            for (var item : outline.children()) {
                assertThat(item.findDestinationPage(document)).isEqualTo(document.getPage(titles.size()));
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("Nguyễn Văn An", "Bon Tô Sa Nga", "K'Brửu");
        }
    }

    @Test
    void aLetterNoFontHasPrintsTheFontsOwnSignAndNeverAQuestionMark() throws IOException {
        try (var document = Loader.loadPDF(write(page("Trần 漢 An")))) {
            assertThat(text(document, 1)).contains("Ông Trần \uFFFD An").doesNotContain("?");
        }
    }

    @Test
    void nothingAsksTheMachineForItsFonts(@TempDir Path cache) throws IOException {
        var before = System.getProperty("pdfbox.fontcache");
        System.setProperty("pdfbox.fontcache", cache.toString());
        try {
            Raster.of(write(page("Nguyễn Văn An")), 0, 300);
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (var files = Files.list(cache)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void allHardCertificatesExtractEveryWordTheyWereGiven() throws IOException {
        var hard = Certificates.hard();
        var pages = hard.entrySet().stream()
                .map(one -> new Page(
                        layout.lay(one.getValue().template(), one.getValue().values())
                                .sheet(),
                        one.getKey()))
                .toList();
        try (var document = Loader.loadPDF(write(writer, pages))) {
            var number = 0;
            for (var certificate : hard.values()) {
                var text = text(document, ++number).replace('\n', ' ').replaceAll(" +", " ");
                for (var placeholder : EnumSet.of(Placeholder.NAME, Placeholder.ACHIEVEMENT, Placeholder.SIGNER)) {
                    assertThat(text)
                            .contains(certificate.values().get(placeholder).replace('\'', '’'));
                }
            }
        }
    }
}
