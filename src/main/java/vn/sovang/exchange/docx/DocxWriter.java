package vn.sovang.exchange.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.ToDoubleFunction;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.PageForm;
import vn.sovang.domain.document.Serif;
import vn.sovang.domain.document.Words;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes a paper as .docx that can be gone on with in a word processor: named styles, tables whose heads repeat, the page number
 * in the upper margin from page 2. Blocks and rows are asked for while they are written; the same paper gives the same bytes.
 */
public final class DocxWriter {
    /** The top of the page's number, over the text. */
    private static final double NUMBER_ABOVE = 9;

    private static final double NUMBER_SIZE = 13;

    private final ToDoubleFunction<Words> widths;

    /** {@code widths} says how wide a text is in one line, in millimetres. */
    public DocxWriter(ToDoubleFunction<Words> widths) {
        this.widths = widths;
    }

    /** Writes a paper; {@code out} stays open. Progress is in blocks and rows. */
    public void write(
            PageForm form, Iterable<? extends Block> blocks, DocxInfo info, OutputStream out, Progress progress)
            throws IOException, Cancelled {
        StyleSheet styles = new StyleSheet();
        try (DocxFile file = new DocxFile(out)) {
            file.frame(info);
            file.part("word/document.xml", xml -> document(xml, form, blocks, styles, progress));
            file.part("word/styles.xml", styles::write);
            file.part("word/header1.xml", DocxWriter::number);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void document(
            Xml xml, PageForm form, Iterable<? extends Block> blocks, StyleSheet styles, Progress progress)
            throws Cancelled {
        xml.raw("<w:document xmlns:w=\"" + DocxFile.MAIN + "\" xmlns:r=\"" + DocxFile.OFFICE + "\"><w:body>");
        Body body = new Body(xml, styles, widths, form.body().width(), progress);
        for (Block block : blocks) {
            body.add(block);
        }
        body.end();
        section(xml, form);
        xml.raw("</w:body></w:document>");
    }

    private static void section(Xml xml, PageForm form) {
        long right = Twips.mm(form.width() - form.body().right());
        long bottom = Twips.mm(form.height() - form.body().bottom());
        long top = Twips.mm(form.body().y());
        String lying = form.width() > form.height() ? " w:orient=\"landscape\"" : "";
        xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"" + Twips.mm(form.width())
                + "\" w:h=\"" + Twips.mm(form.height()) + "\"" + lying + "/><w:pgMar w:top=\"" + top + "\" w:right=\""
                + right + "\" w:bottom=\"" + bottom + "\" w:left=\""
                + Twips.mm(form.body().x()) + "\" w:header=\"" + (top - Twips.mm(NUMBER_ABOVE))
                + "\" w:footer=\"" + bottom / 2 + "\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/>"
                + "</w:sectPr>");
    }

    private static void number(Xml xml) {
        String letters = "<w:rPr>" + Look.letters(Serif.of(NUMBER_SIZE)) + "</w:rPr>";
        xml.raw("<w:hdr xmlns:w=\"" + DocxFile.MAIN + "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r>" + letters + "<w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>");
    }
}
