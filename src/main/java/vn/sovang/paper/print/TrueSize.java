package vn.sovang.paper.print;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * The pages of a PDF on sheets of one paper: a millimetre stays a millimetre, the page's top left corner lies in a corner of
 * the paper, nothing is centred or fitted. A page that lies where the paper stands is turned a quarter to the left, one
 * that stands where the paper lies a quarter to the right: always here and never by the driver, so that what was measured
 * of a printer holds for both.
 */
final class TrueSize implements Pageable, Printable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final double width;
    private final double height;

    /** The paper's sides as the printer names them, in points. */
    TrueSize(PDDocument document, double width, double height) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.width = width;
        this.height = height;
    }

    @Override
    public int getNumberOfPages() {
        return document.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        var paper = new Paper();
        paper.setSize(width, height);
        // The whole sheet: what the printer cannot reach stays white, and the rest is where it belongs.
        paper.setImageableArea(0, 0, width, height);
        var format = new PageFormat();
        format.setPaper(paper);
        return format;
    }

    @Override
    public Printable getPrintable(int page) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int page) throws PrinterException {
        if (page < 0 || page >= getNumberOfPages()) {
            return NO_SUCH_PAGE;
        }
        try {
            var turned = (Graphics2D) graphics.create();
            turned.transform(onPaper(page));
            // PDFBox clears the page with it before it draws.
            turned.setBackground(Color.WHITE);
            renderer.renderPageToGraphics(page, turned, 1, 1, RenderDestination.PRINT);
            turned.dispose();
            return PAGE_EXISTS;
        } catch (IOException e) {
            throw (PrinterException) new PrinterException(e.getMessage()).initCause(e);
        }
    }

    private AffineTransform onPaper(int page) {
        var box = document.getPage(page).getCropBox();
        var lies = box.getWidth() > box.getHeight();
        if (lies == (width > height)) {
            return new AffineTransform();
        }
        return lies ? new AffineTransform(0, -1, 1, 0, 0, height) : new AffineTransform(0, 1, -1, 0, width, 0);
    }
}
