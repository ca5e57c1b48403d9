package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.pdf.SeparateFiles.Form;
import vn.sovang.paper.pdf.SeparateFiles.NamedPage;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class SeparateFilesTest {
    private static final PdfInfo INFO = new PdfInfo("Giấy khen", "UBND", "QĐ", LocalDate.of(2026, 3, 5));
    private static final Progress AFTER_ONE = (done, total) -> {
        throw new Cancelled();
    };

    private static final Form FORM = new Form("{tên}", INFO);

    @TempDir
    Path folder;

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final PdfWriter writer = new PdfWriter(fonts, Art.builtIn());

    private NamedPage page(String name) {
        var values = Certificates.values(Map.of(Placeholder.NAME, name));
        return new NamedPage(
                new Page(layout.lay(Certificates.individual(), values).sheet(), name), values);
    }

    private List<NamedPage> two() {
        return List.of(page("Nguyễn Văn An"), page("K'Brửu"));
    }

    private List<String> write(Path target, String pattern) throws IOException, Cancelled {
        try (var files = new SeparateFiles(writer)) {
            var names = files.add(target, two(), new Form(pattern, INFO), Progress.NONE);
            files.complete();
            return names;
        }
    }

    @Test
    void everyRecipientGetsAFileOfTheirOwn() throws IOException, Cancelled {
        var target = folder.resolve("QĐ 125");

        assertThat(write(target, "{stt}-{tên}.pdf")).containsExactly("01-Nguyễn Văn An.pdf", "02-K'Brửu.pdf");
        try (var document = Loader.loadPDF(target.resolve("02-K'Brửu.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("K'Brửu");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ông K’Brửu")
                    .doesNotContain("Văn An");
        }
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(target.toFile().list()).hasSize(2);
    }

    @Test
    void filesAreAddedToAFolderThatIsThere() throws IOException, Cancelled {
        var other = Files.writeString(folder.resolve("khác.txt"), "khác");
        write(folder, "{tên}");
        write(folder, "{tên}");

        assertThat(other).hasContent("khác");
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void aCancelledBatchLeavesNothingInAnyFolder() throws IOException, Cancelled {
        try (var files = new SeparateFiles(writer)) {
            files.add(folder.resolve("QĐ 124"), two(), FORM, Progress.NONE);

            assertThatThrownBy(() -> files.add(folder.resolve("QĐ 125"), two(), FORM, AFTER_ONE))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anInterruptedBatchIsCancelled() throws IOException {
        try (var files = new SeparateFiles(writer)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> files.add(folder.resolve("QĐ 125"), two(), FORM, Progress.NONE))
                    .isInstanceOf(Cancelled.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoListsForOneFolderKeepAllTheirFiles() throws IOException, Cancelled {
        try (var files = new SeparateFiles(writer)) {
            files.add(folder, two(), FORM, Progress.NONE);

            assertThat(files.add(folder, two(), FORM, Progress.NONE))
                    .containsExactly("Nguyễn Văn An (2).pdf", "K'Brửu (2).pdf");
            files.complete();
        }
        assertThat(folder.toFile().list()).hasSize(4);
    }
}
