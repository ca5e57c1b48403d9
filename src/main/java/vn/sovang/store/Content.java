package vn.sovang.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Bytes on their way into the register, ready to be kept: deflated, and named by the SHA-256 of what they were. Making one
 * needs no register, so that a batch can make them on a thread of their own.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a row; nobody compares them
public record Content(Contents.Kind kind, String hash, byte[] deflated) {
    /** The name bytes are kept by, 64 hexadecimal digits. */
    public static String name(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** Packs one content after the other; for one thread. A compressor is a quarter of a megabyte, so one serves a batch. */
    public static final class Packer implements AutoCloseable {
        private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);

        public Content pack(Contents.Kind kind, byte[] bytes) {
            return pack(kind, name(bytes), bytes);
        }

        /** The same for bytes whose name is known. */
        public Content pack(Contents.Kind kind, String name, byte[] bytes) {
            return new Content(kind, name, deflate(bytes));
        }

        private byte[] deflate(byte[] bytes) {
            deflater.reset();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
                deflating.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        /** Gives the compressor's memory back. */
        @Override
        public void close() {
            deflater.end();
        }
    }
}
