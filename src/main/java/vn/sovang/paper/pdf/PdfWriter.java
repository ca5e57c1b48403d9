package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes sheets into one PDF. Pages go to the stream as they come and are forgotten, so a batch may be of any length; the same
 * pages and information give the same bytes.
 */
public final class PdfWriter {
    private final FontBook fonts;
    private final Art art;

    public PdfWriter(FontBook fonts, Art art) {
        this.fonts = fonts;
        this.art = art;
    }

    /** Writes a document in the usual way. */
    public void write(Iterable<Page> pages, PdfInfo info, OutputStream out, Progress progress)
            throws IOException, Cancelled {
        write(pages, info, PdfOptions.USUAL, out, progress);
    }

    /**
     * Writes a document and leaves the stream open. Progress is told after each page, out of the collection's size or, of an
     * iterable without one, out of the pages so far.
     *
     * @throws Cancelled when the progress says so; what was written until then is no document
     */
    public void write(Iterable<Page> pages, PdfInfo info, PdfOptions options, OutputStream out, Progress progress)
            throws IOException, Cancelled {
        var size = pages instanceof Collection<Page> collection ? collection.size() : -1;
        var file = new ObjectFile(out);
        try {
            var document = new DocumentBody(file, fonts, art, options);
            var done = 0;
            for (var page : pages) {
                document.add(page);
                done++;
                progress.report(done, Math.max(done, size));
            }
            document.finish(info);
        } finally {
            file.close();
        }
    }
}
