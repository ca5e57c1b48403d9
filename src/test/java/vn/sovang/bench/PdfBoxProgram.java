package vn.sovang.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.pdf.Page;

/** The same certificates through PDFBox's own document model, with a background that is converted already. */
public final class PdfBoxProgram {
    /** As it comes: glyph substitution for every text. */
    static final String PLAIN = "plain";
    /** Without glyph substitution. */
    static final String TUNED = "tuned";

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final PDDocument document;
    private final boolean substitutes;
    private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);

    private PdfBoxProgram(PDDocument document, boolean substitutes) {
        this.document = document;
        this.substitutes = substitutes;
    }

    /** Takes how, the background as a PDF, the file of marks, and where the PDF goes. */
    public static void main(String[] arguments) throws IOException {
        try (PDDocument document = new PDDocument();
                PDDocument background = Loader.loadPDF(new File(arguments[1]))) {
            PDFormXObject form = new LayerUtility(document).importPageAsForm(background, 0);
            PdfBoxProgram program = new PdfBoxProgram(document, arguments[0].equals(PLAIN));
            for (Page page : MarksFile.read(Path.of(arguments[2]))) {
                program.add(page, form);
            }
            document.save(arguments[3]);
        }
    }

    private void add(Page page, PDFormXObject background) throws IOException {
        float height = (float) page.sheet().height() * POINTS_PER_MM;
        PDPage made = new PDPage(new PDRectangle((float) page.sheet().width() * POINTS_PER_MM, height));
        document.addPage(made);
        try (PDPageContentStream content = new PDPageContentStream(document, made)) {
            content.drawForm(background);
            for (Mark mark : page.sheet().own()) {
                if (mark instanceof TextMark text) {
                    content.beginText();
                    content.setFont(font(text.face()), (float) text.size());
                    content.setNonStrokingColor(
                            (float) text.colour().red(), (float) text.colour().green(), (float)
                                    text.colour().blue());
                    content.setCharacterSpacing((float) text.tracking());
                    content.newLineAtOffset(
                            (float) text.x() * POINTS_PER_MM, height - (float) text.baseline() * POINTS_PER_MM);
                    content.showText(text.text());
                    content.endText();
                }
            }
        }
    }

    private PDType0Font font(FontFace face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known == null) {
            known = load(face);
            fonts.put(face, known);
        }
        return known;
    }

    private PDType0Font load(FontFace face) throws IOException {
        String path = "/assets/fonts/" + face.file() + ".ttf";
        try (InputStream in = PdfBoxProgram.class.getResourceAsStream(path)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(substitutes);
            return PDType0Font.load(document, font, true);
        }
    }
}
