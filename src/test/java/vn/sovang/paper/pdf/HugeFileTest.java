package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class HugeFileTest {
    private static final int PART = 64 << 20;
    private static final int PARTS = 65;

    /** Forgets all but what was written last. */
    private static final class Tail extends OutputStream {
        private final ByteArrayOutputStream last = new ByteArrayOutputStream();

        @Override
        public void write(int letter) {
            last.write(letter);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (length == PART) {
                last.reset();
            } else {
                last.write(bytes, from, length);
            }
        }
    }

    @Test
    void beyondFourGigabytesPlacesTakeFiveBytes() throws IOException {
        var tail = new Tail();
        var file = new ObjectFile(tail);
        var part = new byte[PART];
        for (var i = 0; i < PARTS; i++) {
            file.putRawStream(file.reserve(), "", part);
        }
        file.finish(file.put("<<>>"), file.put("<<>>"));
        file.close();

        assertThat(tail.last.toString(StandardCharsets.ISO_8859_1))
                .contains("/W[1 5 2]")
                .endsWith("%%EOF\n");
    }
}
