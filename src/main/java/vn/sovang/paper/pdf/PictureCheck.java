package vn.sovang.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.sovang.domain.Problem;

/**
 * Tells before a picture is kept whether it can be printed, now and in ten years. What a picture costs to read is limited
 * before it is read: by its bytes, and by the size its header states.
 */
public final class PictureCheck {
    /** Megabytes (2^20 bytes) of a PNG, JPEG or PDF; an A4 page scanned at 300 dots an inch as JPEG has 1 to 3. */
    static final int LARGEST_MB = 10;
    /**
     * Megabytes of an SVG; the program's largest border has 0.4, and reading a drawing takes many times its size in memory.
     */
    static final int LARGEST_DRAWING_MB = 2;
    /** Million pixels: an A3 page at 450 dots an inch, which takes 160 MB in memory while it is converted. */
    static final int MOST_MEGAPIXELS = 40;

    private static final int MEGABYTE = 1 << 20;
    private static final long MEGAPIXEL = 1_000_000;
    /** Every so many pixels one is decoded while looking for damage: all bytes are read, little memory is taken. */
    private static final int SPARSE = 16;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private PictureCheck() {}

    /** What is wrong with a picture of this name; nothing for one that can be kept. */
    public static Optional<Problem> problem(String name, byte[] picture) {
        if (startsWith(picture, PDF)) {
            return within(name, picture, LARGEST_MB).or(() -> PagePictureCheck.problem(name, picture));
        }
        if (startsWith(picture, PNG)) {
            return within(name, picture, LARGEST_MB).or(() -> pixels(name, picture, "png"));
        }
        if (startsWith(picture, JPEG)) {
            return within(name, picture, LARGEST_MB).or(() -> pixels(name, picture, "jpeg"));
        }
        return DrawingCheck.looksLikeDrawing(picture)
                ? within(name, picture, LARGEST_DRAWING_MB).or(() -> DrawingCheck.problem(name, picture))
                : Optional.of(new Problem.PictureKindUnknown(name));
    }

    private static boolean startsWith(byte[] picture, byte[] start) {
        return picture.length >= start.length
                && java.util.Arrays.equals(picture, 0, start.length, start, 0, start.length);
    }

    private static Optional<Problem> within(String name, byte[] picture, int megabytes) {
        return picture.length > megabytes * MEGABYTE
                ? Optional.of(new Problem.PictureTooBig(name, megabytes))
                : Optional.empty();
    }

    private static Optional<Problem> pixels(String name, byte[] picture, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (isTooLarge(width, height)) {
                return Optional.of(new Problem.PictureTooLarge(name, width, height, MOST_MEGAPIXELS));
            }
            return isWhole(reader) ? Optional.empty() : Optional.of(new Problem.PictureDamaged(name));
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Problem.PictureDamaged(name));
        } finally {
            reader.dispose();
        }
    }

    static boolean isTooLarge(long width, long height) {
        return width * height > MOST_MEGAPIXELS * MEGAPIXEL;
    }

    /** Reads a picture to its end; one that breaks off is filled up by the reader, which then warns. */
    private static boolean isWhole(ImageReader reader) throws IOException {
        var damaged = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.startsWith("Premature") || warning.startsWith("Corrupt")) {
                damaged.set(true);
            }
        });
        var sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(SPARSE, SPARSE, 0, 0);
        if (reader.canReadRaster()) {
            // A JPEG in printing inks has no colours of the screen, but it has pixels.
            reader.readRaster(0, sparse);
        } else {
            reader.read(0, sparse);
        }
        return !damaged.get();
    }
}
