package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.CompleteFile;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Nothing but our page writer, given certificates that are laid out already: the limit for printing. */
public final class WriterProgram {
    static final PdfInfo INFO =
            new PdfInfo("Giấy khen", "Ủy ban nhân dân huyện", "Quyết định", LocalDate.of(2024, 12, 2));

    private WriterProgram() {}

    /** Takes the file of marks, and where the PDF goes. */
    public static void main(String[] arguments) throws IOException, Cancelled {
        PdfWriter writer = new PdfWriter(new FontBook(), Art.builtIn());
        CompleteFile.write(
                Path.of(arguments[1]),
                out -> writer.write(MarksFile.read(Path.of(arguments[0])), INFO, out, Progress.NONE));
    }
}
