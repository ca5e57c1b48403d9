package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.PaperKind;
import vn.sovang.fixtures.DocxText;
import vn.sovang.fixtures.PdfText;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

/** What a word processor makes of the papers; where LibreOffice Writer is not installed nothing is asked of it. */
@Tag("faults")
class WordProcessorTest {
    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void itsPagesAreOursFromTheFirstWordToTheLast(PaperKind kind) throws Exception {
        Path word = folder.resolve(kind + ".docx");
        Path ours = folder.resolve(kind + ".pdf");
        Path sample = folder.resolve("mẫu.sovang");
        new SampleRegister(Registers.surroundings()).make(sample, Progress.NONE);
        try (Register register = Register.open(sample, Registers.later(7))) {
            long decision = new FindDecision(register).byNumber("1254", 2024).id();
            DecisionPapers papers = new DecisionPapers(register);
            papers.write(kind, decision, new Destination(word, Existing.KEEP), Progress.NONE);
            papers.write(kind, decision, new Destination(ours, Existing.KEEP), Progress.NONE);
        }
        Path theirs = Files.createDirectory(folder.resolve("của Writer")).resolve(kind + ".pdf");
        assumeThat(convert(word, theirs)).as("LibreOffice Writer is installed").isTrue();
        List<String> pages = PdfText.pages(theirs);
        assertThat((double) pages.size()).isCloseTo(PdfText.pages(ours).size(), within(1.0));
        assertThat(letters(String.join("", pages))).contains(letters(start(word)));
        for (int page = 1; page < pages.size(); page++) {
            assertThat(pages.get(page)).startsWith((page + 1) + " ");
        }
        assertThat(pages.get(0)).doesNotStartWith("1 ");
        try (PDDocument one = Loader.loadPDF(theirs.toFile());
                PDDocument other = Loader.loadPDF(ours.toFile())) {
            double width = one.getPage(0).getMediaBox().getWidth() * MM_PER_POINT;
            assertThat(width).isCloseTo(other.getPage(0).getMediaBox().getWidth() * MM_PER_POINT, within(0.1));
        }
    }

    /** What stands before the first list, which every program reads in the same order. */
    private static String start(Path word) {
        String text = DocxText.all(word);
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private boolean convert(Path word, Path pdf) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("writer").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            String.valueOf(pdf.getParent()),
                            word.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return Files.exists(pdf) || said.isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
