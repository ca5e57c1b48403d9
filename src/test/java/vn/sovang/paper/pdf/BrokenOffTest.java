package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Long documents that are broken off somewhere: nothing half-written stays, and the next try is as good as the first. */
class BrokenOffTest {
    private static final int PAGES = 500;
    private static final int PLACES = 9;

    @TempDir
    Path folder;

    private final FontBook fonts = new FontBook();
    private final PdfWriter writer = new PdfWriter(fonts, Art.builtIn());
    private final Layout layout = new Layout(fonts);
    private Path file;
    private byte[] whole;

    @BeforeEach
    void anOlderFileIsThere() throws IOException, Cancelled {
        file = folder.resolve("Giấy khen.pdf");
        Files.writeString(file, "%PDF-cũ");
        var out = new ByteArrayOutputStream();
        write(out, Progress.NONE);
        whole = out.toByteArray();
    }

    private Collection<Page> pages() {
        return PagesProgram.pages(PAGES, layout);
    }

    private void write(OutputStream out, Progress progress) throws IOException, Cancelled {
        writer.write(pages(), PagesProgram.INFO, out, progress);
    }

    /** A disk with room for so many bytes. */
    private static final class SmallDisk extends FilterOutputStream {
        private long room;

        SmallDisk(OutputStream out, long room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var fits = (int) Math.min(room, length);
            out.write(bytes, from, fits);
            room -= fits;
            if (fits < length) {
                throw new IOException("No space left on device");
            }
        }
    }

    private void onlyTheOlderFileIsThere() {
        assertThat(file).hasContent("%PDF-cũ");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aDiskThatIsFullAnywhereInFiveHundredPagesLeavesTheOlderFile() throws IOException, Cancelled {
        for (var place = 0; place <= PLACES; place++) {
            var room = (whole.length - 1L) * place / PLACES;
            assertThatThrownBy(() -> CompleteFile.write(file, out -> write(new SmallDisk(out, room), Progress.NONE)))
                    .as("%d bytes", room)
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
            onlyTheOlderFileIsThere();
        }
        CompleteFile.write(file, out -> write(new SmallDisk(out, whole.length), Progress.NONE));
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void cancelledAnywhereInFiveHundredPagesItLeavesTheOlderFile() throws IOException, Cancelled {
        for (var place = 0; place <= PLACES; place++) {
            var last = 1 + (PAGES - 1) * place / PLACES;
            Progress cancelling = (done, total) -> {
                if (done == last) {
                    throw new Cancelled();
                }
            };
            assertThatThrownBy(() -> CompleteFile.write(file, out -> write(out, cancelling)))
                    .isInstanceOf(Cancelled.class);
            onlyTheOlderFileIsThere();
        }
        CompleteFile.write(file, out -> write(out, Progress.NONE));
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
}
