package vn.sovang.paper.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF for the screen, from its very bytes. Pages are counted from 0. Safe for many threads. */
public final class Raster implements Closeable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private Raster(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /** Opens a document whose pages are wanted one after another. */
    public static Raster open(byte[] pdf) throws IOException {
        return new Raster(Loader.loadPDF(pdf));
    }

    /** One page as a picture of this many pixels across. */
    public static Picture of(byte[] pdf, int page, int width) throws IOException {
        try (var raster = open(pdf)) {
            return raster.page(page, width);
        }
    }

    public synchronized int pages() {
        return document.getNumberOfPages();
    }

    public synchronized Picture page(int page, int width) throws IOException {
        return new Picture(image(page, width));
    }

    synchronized BufferedImage image(int page, int width) throws IOException {
        var box = document.getPage(page).getCropBox();
        var scale = width / box.getWidth();
        var height = Math.max(1, Math.round(box.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = graphics(image);
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        renderer.renderPageToGraphics(page, graphics, scale);
        graphics.dispose();
        return image;
    }

    static Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }
}
