package vn.sovang.paper.pdf;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.sovang.paper.pdf.Piece.Part;

/** Turns the bytes of a picture into PDF objects; what they are is told by how they begin. */
final class PieceMaker {
    static final String JPEG = "\u00FF\u00D8\u00FF";
    private static final String PNG = "\u0089PNG";
    static final String PDF = "%PDF-";
    private static final Piece NOTHING =
            new Piece(List.of(new Part("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", new byte[0])), 1, 1, false);

    private PieceMaker() {}

    static Piece make(byte[] picture) throws IOException {
        if (picture.length == 0) {
            return NOTHING;
        }
        var start = new String(picture, 0, Math.min(8, picture.length), StandardCharsets.ISO_8859_1);
        try (var document = new PDDocument()) {
            if (start.startsWith(PDF)) {
                return page(document, picture);
            }
            if (start.startsWith(JPEG)) {
                return image(JPEGFactory.createFromByteArray(document, picture));
            }
            if (start.startsWith(PNG)) {
                return image(LosslessFactory.createFromImage(document, decoded(picture)));
            }
            return drawing(document, picture);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IOException("no picture", e);
        }
    }

    /** A piece that an archive takes, whatever the picture holds. */
    static Piece makeLasting(byte[] picture) throws IOException {
        var flat = picture.length == 0 ? Optional.<BufferedImage>empty() : FlatPicture.of(picture);
        if (flat.isEmpty()) {
            return make(picture);
        }
        try (var document = new PDDocument()) {
            return image(LosslessFactory.createFromImage(document, flat.get()));
        }
    }

    private static Piece page(PDDocument document, byte[] picture) throws IOException {
        try (var source = Loader.loadPDF(picture)) {
            var form = new LayerUtility(document).importPageAsForm(source, 0);
            var box = form.getBBox();
            return piece(form.getCOSObject(), box.getWidth(), box.getHeight());
        }
    }

    private static BufferedImage decoded(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        if (image == null) {
            throw new IOException("no PNG");
        }
        return image;
    }

    private static Piece image(PDImageXObject image) throws IOException {
        var parts = new PieceCopier().copy(image.getCOSObject());
        return new Piece(parts, image.getWidth(), image.getHeight(), true);
    }

    private static Piece drawing(PDDocument document, byte[] picture) throws IOException {
        var drawing = new SVGLoader().load(new ByteArrayInputStream(picture), null, LoaderContext.createDefault());
        if (drawing == null) {
            throw new IOException("no SVG, PNG, JPEG or PDF");
        }
        var size = drawing.size();
        var graphics = new PdfBoxGraphics2D(document, size.width, size.height);
        drawing.render(null, graphics, new ViewBox(size.width, size.height));
        graphics.dispose();
        var stream = graphics.getXFormObject().getCOSObject();
        DrawingSize.reduce(stream);
        return piece(stream, size.width, size.height);
    }

    private static Piece piece(COSStream stream, double width, double height) throws IOException {
        return new Piece(new PieceCopier().copy(stream), width, height, false);
    }
}
