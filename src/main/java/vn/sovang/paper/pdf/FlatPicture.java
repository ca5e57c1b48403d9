package vn.sovang.paper.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pictures that may hold what an archive refuses, flattened to plain pixels: a page of PDF can have fonts that are not
 * embedded, scripts or foreign colours, a JPEG can be in printing inks.
 */
final class FlatPicture {
    private static final float FINE = 300 / 72f;
    private static final double MOST_PIXELS = 12e6;
    private static final int INKS = 4;

    private FlatPicture() {}

    /** The pixels, or nothing for a picture that can go into an archive as it is. */
    static Optional<BufferedImage> of(byte[] picture) throws IOException {
        var start = new String(picture, 0, Math.min(8, picture.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith(PieceMaker.PDF)) {
            return Optional.of(page(picture));
        }
        return start.startsWith(PieceMaker.JPEG) ? inks(picture) : Optional.empty();
    }

    private static BufferedImage page(byte[] picture) throws IOException {
        try (var document = Loader.loadPDF(picture)) {
            var box = document.getPage(0).getCropBox();
            var most = Math.sqrt(MOST_PIXELS / (box.getWidth() * box.getHeight()));
            return new PDFRenderer(document).renderImage(0, (float) Math.min(FINE, most), ImageType.ARGB);
        }
    }

    private static Optional<BufferedImage> inks(byte[] picture) throws IOException {
        try (var document = new PDDocument()) {
            var image = JPEGFactory.createFromByteArray(document, picture);
            return image.getColorSpace().getNumberOfComponents() == INKS
                    ? Optional.of(image.getImage())
                    : Optional.empty();
        }
    }
}
