package vn.sovang.paper.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.Page;
import vn.sovang.paper.pdf.PdfInfo;
import vn.sovang.paper.pdf.PdfWriter;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Pages to measure: a black bar, 100 mm across and 2 mm high, its top left corner 20 mm from the left and 30 mm from the top. */
final class Drawings {
    static final double LEFT = 20;
    static final double TOP = 30;
    static final double LENGTH = 100;
    static final double THICK = 2;

    private Drawings() {}

    static byte[] lying() {
        return page(297, 210);
    }

    static byte[] page(double width, double height) {
        Mark bar = new RectangleMark(new Box(LEFT, TOP, LENGTH, THICK), null, 0, Colour.of("#000000"));
        Sheet sheet = new Sheet(width, height, List.of(), List.of(bar));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfWriter(new FontBook(), Art.builtIn())
                    .write(
                            List.of(new Page(sheet, "")),
                            new PdfInfo("Thước", "", "", LocalDate.of(2024, 12, 2)),
                            out,
                            Progress.NONE);
            return out.toByteArray();
        } catch (IOException | Cancelled e) {
            throw new IllegalStateException(e);
        }
    }
}
