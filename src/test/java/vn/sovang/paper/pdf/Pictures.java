package vn.sovang.paper.pdf;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Pictures such as offices have them: scans in printing inks, logos with clear ground, pages from elsewhere. */
final class Pictures {
    private static final int SIDE = 40;

    private Pictures() {}

    /** A disc in an image of this type of AWT's. */
    static byte[] encoded(int type, String format) throws IOException {
        var image = new BufferedImage(SIDE, SIDE, type);
        var graphics = image.createGraphics();
        if (image.getTransparency() == Transparency.OPAQUE) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, SIDE, SIDE);
        }
        graphics.setColor(new Color(0xB8141C));
        graphics.fillOval(4, 4, SIDE - 8, SIDE - 8);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG in cyan, magenta, yellow and black. */
    static byte[] inkJpeg() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                raster.setPixel(x, y, new int[] {x * 6, 255 - y * 6, 60, 0});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A page with a font that is not embedded and a script. */
    static byte[] pdfWithForeignFont() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(0.2f, 0.9f, 0.3f, 0.1f);
                content.addRect(10, 10, 50, 50);
                content.fill();
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.newLineAtOffset(10, 70);
                content.showText("UBND");
                content.endText();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('xin chao')"));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Shades, clear paint and words, as drawing programs make them. */
    static byte[] drawing() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">
                <defs><linearGradient id="g"><stop offset="0" stop-color="#C49A2A"/>
                <stop offset="1" stop-color="#FFFCF2" stop-opacity="0.5"/></linearGradient>
                <radialGradient id="r"><stop offset="0" stop-color="#B8141C"/><stop offset="1" stop-color="#8E6A14"/>
                </radialGradient></defs>
                <rect width="100" height="60" fill="url(#g)"/><circle cx="50" cy="60" r="30" fill="url(#r)" opacity="0.6"/>
                <text x="10" y="90" font-size="12" fill="#333">Lạc Dương</text>
                <path d="M5 5L95 95" stroke="black" stroke-width="2" stroke-dasharray="4 2" stroke-opacity="0.3"/>
                </svg>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
