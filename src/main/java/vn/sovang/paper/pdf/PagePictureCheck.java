package vn.sovang.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.sovang.domain.Problem;

/** Tells whether a PDF can be a picture: one page, not locked, whole, and of a size that can be held in memory. */
final class PagePictureCheck {
    /** Bytes that all streams of a file may inflate to: the reader holds each in memory as a whole. */
    private static final long MOST_INFLATED = 100L << 20;
    /** Points: the largest page that PDF knows, 5 metres. */
    private static final double LONGEST_SIDE = 14_400;
    /** Images and forms, each as often as it is drawn; a scan is one, a page of a drawing program has some hundred. */
    private static final int MOST_DRAWN = 10_000;
    /** Pixels of the longer side when a page is drawn to see whether it can be. */
    private static final float SMALL = 100;
    /** A file must say where it ends within so many of its last bytes. */
    private static final int END_WITHIN = 1024;

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    /** Packed twice, a few bytes become gigabytes, and no drawing program does it. */
    private static final Pattern PACKED_TWICE = Pattern.compile("/(FlateDecode|Fl)\\s*/(FlateDecode|Fl)\\b");

    private PagePictureCheck() {}

    static Optional<Problem> problem(String name, byte[] picture) {
        var text = new String(picture, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - END_WITHIN)).contains("%%EOF")) {
            return Optional.of(new Problem.PictureDamaged(name));
        }
        if (PACKED_TWICE.matcher(text).find() || inflatesTooFar(text, picture)) {
            return Optional.of(new Problem.PictureTooBig(name, PictureCheck.LARGEST_MB));
        }
        try (var document = Loader.loadPDF(picture)) {
            var problem = page(name, document);
            if (problem.isEmpty()) {
                problem = drawn(name, document);
            }
            return problem.isPresent() || PieceMaker.make(picture).width() > 0 ? problem : damaged(name);
        } catch (InvalidPasswordException e) {
            return Optional.of(new Problem.PictureLocked(name));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Lists in lists without end overflow the reader's stack, which is damage like any other.
            return damaged(name);
        }
    }

    private static Optional<Problem> damaged(String name) {
        return Optional.of(new Problem.PictureDamaged(name));
    }

    /** Looks at whatever follows the word, whether the file's own directory names it or not. */
    private static boolean inflatesTooFar(String text, byte[] picture) {
        var inflated = 0L;
        var streams = STREAM.matcher(text);
        while (streams.find() && inflated <= MOST_INFLATED) {
            inflated += inflated(picture, streams.end());
        }
        return inflated > MOST_INFLATED;
    }

    private static long inflated(byte[] picture, int start) {
        var inflater = new Inflater();
        var count = 0L;
        try (var in =
                new InflaterInputStream(new ByteArrayInputStream(picture, start, picture.length - start), inflater)) {
            var buffer = new byte[1 << 16];
            for (var read = in.read(buffer); read > 0 && count <= MOST_INFLATED; read = in.read(buffer)) {
                count += read;
            }
        } catch (IOException e) {
            // Not packed at all, or damaged further on: what came out until then counts.
            return count;
        } finally {
            inflater.end();
        }
        return count;
    }

    /** Draws the page very small: what its content says is read only then. */
    private static Optional<Problem> drawn(String name, PDDocument document) throws IOException {
        var page = document.getPage(0);
        if (PageForms.drawn(page) > MOST_DRAWN) {
            return Optional.of(new Problem.DrawingTooMany(name, MOST_DRAWN));
        }
        var box = page.getCropBox();
        new PDFRenderer(document).renderImage(0, SMALL / Math.max(box.getWidth(), box.getHeight()));
        return Optional.empty();
    }

    private static Optional<Problem> page(String name, PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            return Optional.of(new Problem.PictureLocked(name));
        }
        if (document.getNumberOfPages() != 1) {
            return Optional.of(new Problem.PictureManyPages(name, document.getNumberOfPages()));
        }
        var box = document.getPage(0).getCropBox();
        if (!(box.getWidth() > 0 && box.getHeight() > 0 && box.getWidth() + box.getHeight() <= 2 * LONGEST_SIDE)) {
            return damaged(name);
        }
        return images(name, document);
    }

    private static Optional<Problem> images(String name, PDDocument document) {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                var width = stream.getInt(COSName.WIDTH, 0);
                var height = stream.getInt(COSName.HEIGHT, 0);
                if (PictureCheck.isTooLarge(width, height)) {
                    return Optional.of(new Problem.PictureTooLarge(name, width, height, PictureCheck.MOST_MEGAPIXELS));
                }
            }
        }
        return Optional.empty();
    }
}
