package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.PdfStandard;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** A program that knows nothing of ours reads our documents; where qpdf is not installed the tests are left out. */
@Tag("faults")
class QpdfTest {
    @TempDir
    Path folder;

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);

    @BeforeEach
    void qpdfIsInstalled() throws InterruptedException {
        assumeThat(finished("qpdf", "--version")).as("qpdf is installed").isEmpty();
    }

    /** Nothing when a program ends well, else what it said, or that it is not there. */
    private static String finished(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void isClean(Collection<Page> pages, PdfOptions options)
            throws IOException, Cancelled, InterruptedException {
        var file = folder.resolve("a.pdf");
        var writer = new PdfWriter(fonts, Art.builtIn());
        CompleteFile.write(file, out -> writer.write(pages, PagesProgram.INFO, options, out, Progress.NONE));
        assertThat(finished("qpdf", "--check", file.toString())).isEmpty();
    }

    @Test
    void aLongDocumentIsClean() throws Exception {
        isClean(PagesProgram.pages(5000, layout), PdfOptions.USUAL);
    }

    @Test
    void aDocumentForAnArchiveMovedForAPrinterIsClean() throws Exception {
        isClean(PagesProgram.pages(130, layout), new PdfOptions(PdfStandard.A2B, new Adjustment(1, 2, 1.001, 0.999)));
    }

    @Test
    void hardCertificatesAreClean() throws Exception {
        for (var one : Certificates.hard().entrySet()) {
            var sheet = layout.lay(one.getValue().template(), one.getValue().values())
                    .sheet();
            isClean(List.of(new Page(sheet, one.getKey())), PdfOptions.USUAL);
        }
    }

    @Test
    void emptyAndFullBranchesOfThePageTreeAreClean() throws Exception {
        var sheet = new Sheet(50, 50, List.of(), List.of());
        for (var count : new int[] {1, 64, 65, 4097}) {
            isClean(Collections.nCopies(count, new Page(sheet, "")), PdfOptions.USUAL);
        }
    }
}
