package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.paper.Certificates.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Long documents: what is written once, what is forgotten, and how they can be stopped. */
class LongDocumentTest {
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
    void textThatManyPagesShareIsOnEveryPageInItsPlace() throws IOException {
        var pages =
                IntStream.range(0, 8).mapToObj(i -> page("Trần Văn An " + i)).toList();
        try (var document = Loader.loadPDF(write(writer, pages))) {
            for (var number = 1; number <= pages.size(); number++) {
                assertThat(text(document, number).replace("Trần Văn An " + (number - 1), "X"))
                        .isEqualTo(text(document, 1).replace("Trần Văn An 0", "X"));
            }
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() {
        var again = new PdfWriter(new FontBook(), Art.builtIn());

        assertThat(write(page("Nguyễn Văn An"), page("K'Brửu")))
                .isEqualTo(write(again, List.of(page("Nguyễn Văn An"), page("K'Brửu"))))
                .isNotEqualTo(write(page("Nguyễn Văn An"), page("K'Brể")));
    }

    @Test
    void theBackgroundIsInTheFileOnce() {
        var one = write(page("Nguyễn Văn An")).length;
        var hundred = write(writer, Collections.nCopies(100, page("Nguyễn Văn An"))).length;

        assertThat(hundred - one).isLessThan(100 * 700);
    }

    @Test
    void aBatchOfAnyLengthStreamsOutAndKeepsNoPage() throws IOException {
        var seen = new ArrayList<WeakReference<Page>>();
        var out = new ByteArrayOutputStream();
        var writtenAtHalf = new int[1];
        Collection<Page> pages = Page.each(Collections.nCopies(2000, "Trần Thị Bình"), name -> {
            if (seen.size() == 1000) {
                writtenAtHalf[0] = out.size();
            }
            if (seen.size() == 1999) {
                System.gc();
            }
            var page = page(name + " " + seen.size());
            seen.add(new WeakReference<>(page));
            return page;
        });
        try {
            writer.write(pages, INFO, out, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException(e);
        }

        assertThat(seen.subList(0, 1990)).noneMatch(page -> page.get() != null);
        assertThat(writtenAtHalf[0]).isGreaterThan(out.size() / 3);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2000);
            assertThat(text(document, 1777)).contains("Ông Trần Thị Bình 1776");
        }
    }

    @Test
    void memoryIsFlatOverTwoThousandSheets() throws IOException, Cancelled {
        var live = new ArrayList<Long>();
        Progress progress = (done, total) -> {
            if (done == 200 || done == 2000) {
                live.add(liveHeap());
            }
        };
        var pages = Page.each(Collections.nCopies(2000, "Trần Thị Bình"), name -> page(name + " " + live.size()));
        writer.write(pages, INFO, OutputStream.nullOutputStream(), progress);

        assertThat(live.get(1) - live.get(0)).isLessThan(500_000);
    }

    private static long liveHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** TeX, for one, reads no table with places of five bytes and more. */
    @Test
    void placesTakeFourBytesAsLongAsTheFileIsNoLonger() {
        assertThat(new String(write(page("Nguyễn Văn An")), StandardCharsets.ISO_8859_1))
                .contains("/W[1 4 2]");
    }

    @Test
    void pageTreesOfEverySizeAreWhole() throws IOException {
        var sheet = new Sheet(50, 50, List.of(), List.of());
        for (var count : new int[] {0, 1, 63, 64, 65, 128, 4096, 4097}) {
            try (var document = Loader.loadPDF(write(writer, Collections.nCopies(count, new Page(sheet, ""))))) {
                assertThat(document.getNumberOfPages()).isEqualTo(count);
                var met = 0;
                for (var page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isEqualTo(141.732f);
                    met++;
                }
                assertThat(met).isEqualTo(count);
            }
        }
    }

    @Test
    void progressIsToldAfterEachPageAndMayCancel() {
        var told = new ArrayList<String>();
        Progress afterTwo = (done, total) -> {
            told.add(done + "/" + total);
            if (done == 2) {
                throw new Cancelled();
            }
        };

        assertThatThrownBy(() -> writer.write(
                        List.of(page("A"), page("B"), page("C")), INFO, new ByteArrayOutputStream(), afterTwo))
                .isInstanceOf(Cancelled.class);
        assertThat(told).containsExactly("1/3", "2/3");
    }
}
