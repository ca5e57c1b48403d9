package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import vn.sovang.domain.Authority;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.document.Abreast;
import vn.sovang.domain.document.Block;
import vn.sovang.domain.document.Letterhead;
import vn.sovang.domain.document.PageForm;
import vn.sovang.exchange.docx.DocxInfo;
import vn.sovang.exchange.docx.DocxWriter;
import vn.sovang.paper.document.Document;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.text.DateLine;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * A paper the office issues today: what all of them begin with, and how one becomes a file, whole or not at all. Its words are
 * Vietnamese, like everything the office puts on paper.
 */
final class OfficePaper {
    private final Register register;
    private final Authority authority;

    OfficePaper(Register register) throws Refused {
        this.register = register;
        this.authority = register.read(() -> register.references().authorityOn(register.today()));
    }

    /** Whoever issues it, the name of the state, place and date. */
    Abreast head() {
        String date = DateLine.of(register.today());
        String place = authority.place().isEmpty() ? date : authority.place() + ", " + date;
        return new Letterhead(authority.parent(), authority.name(), place).block();
    }

    /**
     * Writes the blocks as PDF or for a word processor, as the file's name ends; the file takes the place of another such if it
     * may, but of nothing else. Progress is asked after each page of a PDF, else after each block and row.
     *
     * @return how many pages it has, 0 where the word processor makes them
     */
    int write(PageForm form, Iterable<? extends Block> blocks, String title, Destination to, Progress progress)
            throws Refused, Cancelled {
        Path file = to.file();
        PaperFormat format =
                PaperFormat.of(file).orElseThrow(() -> new Refused(new Problem.PaperFileEnding(file.toString())));
        FileTrouble.checkFree(to);
        try {
            return switch (format) {
                case PDF -> writePdf(form, blocks, title, file, progress);
                case DOCX -> writeDocx(form, blocks, title, file, progress);
            };
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        } catch (Unread e) {
            throw e.refused;
        }
    }

    private int writeDocx(PageForm form, Iterable<? extends Block> blocks, String title, Path file, Progress progress)
            throws Refused, Cancelled, IOException {
        FileTrouble.checkReplacesWord(file);
        DocxWriter writer = new DocxWriter(new WordWidths(register.press().fonts()));
        DocxInfo info = new DocxInfo(title, authority.name(), register.today());
        CompleteFile.write(file, out -> writer.write(form, blocks, info, out, progress));
        return 0;
    }

    private int writePdf(PageForm form, Iterable<? extends Block> blocks, String title, Path file, Progress progress)
            throws Refused, Cancelled, IOException {
        FileTrouble.checkReplaces(file);
        Pages pages = new Pages(new Document(form, blocks, register.press().fonts()));
        PdfInfo info = new PdfInfo(title, authority.name(), title, register.today());
        CompleteFile.write(file, out -> register.press().writer().write(pages, info, out, progress));
        return pages.count;
    }

    /** The register could not be read on while a paper was being written. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refused refused;

        Unread(Refused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    /** The sheets as pages, counted. */
    private static final class Pages implements Iterable<Page> {
        private final Iterable<Sheet> sheets;
        private int count;

        Pages(Iterable<Sheet> sheets) {
            this.sheets = sheets;
        }

        @Override
        public Iterator<Page> iterator() {
            Iterator<Sheet> from = sheets.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return from.hasNext();
                }

                @Override
                public Page next() {
                    count++;
                    return new Page(from.next(), "");
                }
            };
        }
    }
}
