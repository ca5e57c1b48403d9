package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Documents that a program of its own writes: with very little memory, and on a machine that is set up differently. */
class HeavyDocumentTest {
    @TempDir
    Path folder;

    private Path written(int pages, String... options) throws IOException, InterruptedException {
        var file = folder.resolve("Giấy khen.pdf");
        var said = folder.resolve("said.txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dsun.jnu.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PagesProgram.class.getName()));
        command.addAll(List.of(Integer.toString(pages), file.toString()));
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor())
                .as(Files.readString(said, StandardCharsets.ISO_8859_1))
                .isZero();
        return file;
    }

    @Test
    void twentyThousandPagesNeedNoMoreMemoryThanAFew() throws IOException, InterruptedException {
        var file = written(20_000, "-Xmx32m");

        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(20_000);
            var reader = new PDFTextStripper();
            reader.setStartPage(20_000);
            assertThat(reader.getText(document)).contains("Ông K’Brửu hai mươi nghìn", "Vào sổ khen thưởng số: 20000");
        }
    }

    @Test
    void theSameCertificatesAreTheSameBytesWhateverTheMachineIsSetTo()
            throws IOException, InterruptedException, Cancelled {
        var here = new ByteArrayOutputStream();
        var fonts = new FontBook();
        var pages = PagesProgram.pages(300, new Layout(fonts));
        new PdfWriter(fonts, Art.builtIn()).write(pages, PagesProgram.INFO, here, Progress.NONE);

        var there = written(
                300,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII");

        assertThat(Files.readAllBytes(there)).isEqualTo(here.toByteArray());
    }
}
