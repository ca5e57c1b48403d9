package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.work.Cancelled;

class CompleteFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCompleteFileReplacesTheOlderOne() throws IOException, Cancelled {
        var file = folder.resolve("Giấy khen.pdf");
        CompleteFile.write(file, out -> out.write(bytes("cũ")));
        CompleteFile.write(file, out -> out.write(bytes("mới")));

        assertThat(file).hasContent("mới");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whenCancelledOrBrokenOffTheOlderFileIsStillThereAndNothingElse() throws IOException, Cancelled {
        var file = folder.resolve("Giấy khen.pdf");
        CompleteFile.write(file, out -> out.write(bytes("cũ")));

        assertThatThrownBy(() -> CompleteFile.write(file, out -> {
                    out.write(bytes("nửa chừng"));
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> CompleteFile.write(file, out -> {
                    out.write(bytes("nửa chừng"));
                    throw new IOException("đĩa đầy");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("cũ");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void anInterruptedThreadLeavesNothing() {
        var file = folder.resolve("Giấy khen.pdf");

        assertThatThrownBy(() -> CompleteFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    Thread.currentThread().interrupt();
                    out.write(new byte[100_000]);
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledProgramLeftBesideIsClearedAway() throws IOException, Cancelled {
        Files.write(folder.resolve(".Giấy khen.pdf.part"), new byte[100]);
        CompleteFile.write(folder.resolve("Giấy khen.pdf"), out -> out.write(bytes("mới")));

        assertThat(folder.resolve("Giấy khen.pdf")).hasContent("mới");
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
