package vn.sovang.paper.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Layout;
import vn.sovang.text.NumberWords;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** A program of its own that writes a document of many certificates, no two alike. */
public final class PagesProgram {
    static final PdfInfo INFO = new PdfInfo(
            "Giấy khen", "Ủy ban nhân dân xã Lạc Dương", "Quyết định số 125/QĐ-UBND", LocalDate.of(2026, 3, 5));

    private PagesProgram() {}

    /** Takes how many pages, and the file. */
    public static void main(String[] arguments) throws IOException, Cancelled {
        var fonts = new FontBook();
        var writer = new PdfWriter(fonts, Art.builtIn());
        var pages = pages(Integer.parseInt(arguments[0]), new Layout(fonts));
        CompleteFile.write(Path.of(arguments[1]), out -> writer.write(pages, INFO, out, Progress.NONE));
    }

    /** Laid out one at a time, as the writer asks for them. */
    static Collection<Page> pages(int count, Layout layout) {
        return Page.each(IntStream.rangeClosed(1, count).boxed().toList(), number -> {
            var words = NumberWords.words(number);
            var values = Certificates.values(Map.of(
                    Placeholder.NAME, "K'Brửu " + words,
                    Placeholder.BOOK_NUMBER, number.toString(),
                    Placeholder.ACHIEVEMENT, "Đã có thành tích xuất sắc trong phong trào thi đua lần thứ " + words));
            return new Page(layout.lay(Certificates.individual(), values).sheet(), number + ". K'Brửu " + words);
        });
    }
}
