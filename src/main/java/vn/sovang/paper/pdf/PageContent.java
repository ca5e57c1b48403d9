package vn.sovang.paper.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.LineMark;
import vn.sovang.paper.layout.Mark.PictureMark;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;

/** Spells marks as the drawing operators of a page, turning millimetres from the top into points from the bottom. */
final class PageContent {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Resources resources;
    private final double width;
    private final double height;
    private final Within within;
    private final StringBuilder out = new StringBuilder(1024);
    private boolean inText;
    /** Where the last text began, in hundredths of a point: a hundredth is four thousandths of a millimetre. */
    private long textX;

    private long textY;
    private String font = "";
    private String fill = "";
    private String tracking;

    private PageContent(Resources resources, double width, double height, Within within) {
        this.resources = resources;
        this.width = width;
        this.height = height;
        this.within = within;
        this.tracking = within == Within.PAGE ? "0" : "";
    }

    /** A form inherits what its page has set, so it says everything itself. */
    private enum Within {
        PAGE,
        FORM
    }

    static PageContent ofPage(Resources resources, Sheet sheet) {
        resources.startPage();
        return new PageContent(resources, sheet.width(), sheet.height(), Within.PAGE);
    }

    static PageContent ofForm(Resources resources, double width, double height) {
        return new PageContent(resources, width, height, Within.FORM);
    }

    static String points(double mm) {
        return Syntax.number(mm * POINTS_PER_MM);
    }

    /** Moves and stretches all that follows, about the top left corner of the page. */
    PageContent adjusted(Adjustment adjustment) {
        if (!adjustment.equals(Adjustment.NONE)) {
            var lower = height * (1 - adjustment.scaleY()) - adjustment.down();
            decimal(adjustment.scaleX()).append("0 0 ");
            decimal(adjustment.scaleY());
            out.append(points(adjustment.right()))
                    .append(' ')
                    .append(points(lower))
                    .append(" cm\n");
        }
        return this;
    }

    PageContent form(String name) {
        out.append(name).append(" Do\n");
        return this;
    }

    byte[] draw(List<Mark> marks) throws IOException {
        for (var mark : marks) {
            if (mark instanceof TextMark text) {
                own(text);
            } else {
                endText();
                drawing(mark);
            }
        }
        endText();
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void drawing(Mark mark) throws IOException {
        if (mark instanceof PictureMark picture) {
            picture(picture);
        } else if (mark instanceof LineMark line) {
            stroke(line.colour(), line.thickness());
            at(line.box().x(), line.box().y()).append("m ");
            at(line.box().right(), line.box().bottom()).append("l S\n");
        } else if (mark instanceof RectangleMark rectangle) {
            rectangle(rectangle);
        }
    }

    private void endText() {
        if (inText) {
            out.append("ET\n");
            inText = false;
        }
    }

    private void own(TextMark mark) throws IOException {
        var form = within == Within.FORM ? Optional.<String>empty() : resources.repeated(mark, width, height);
        if (form.isPresent()) {
            endText();
            form(form.get());
        } else {
            text(mark);
        }
    }

    private void text(TextMark mark) {
        if (!inText) {
            out.append("BT\n");
            inText = true;
            textX = 0;
            textY = 0;
        }
        var embedded = resources.font(mark.face());
        var wanted = embedded.resource() + " " + Syntax.number(mark.size()) + " Tf ";
        if (!wanted.equals(font)) {
            font = wanted;
            out.append(wanted);
        }
        fill(mark.colour());
        var spaced = Syntax.number(mark.tracking());
        if (!spaced.equals(tracking)) {
            tracking = spaced;
            out.append(spaced).append(" Tc ");
        }
        move(mark);
        mark.text().codePoints().map(embedded::code).forEach(code -> {
            Syntax.escaped(out, (char) (code >> 8));
            Syntax.escaped(out, (char) (code & 0xFF));
        });
        out.append(")Tj\n");
    }

    /** Places are told from the last one, which keeps the page small. */
    private void move(TextMark mark) {
        var x = Math.round(mark.x() * POINTS_PER_MM * 100);
        var y = Math.round((height - mark.baseline()) * POINTS_PER_MM * 100);
        Syntax.number(out, (x - textX) / 100.0);
        Syntax.number(out.append(' '), (y - textY) / 100.0);
        out.append(" Td(");
        textX = x;
        textY = y;
    }

    private void picture(PictureMark mark) throws IOException {
        var drawn = resources.picture(mark.source());
        var piece = drawn.piece();
        var box = mark.proportions() == Proportions.FILL ? mark.box() : kept(mark, piece);
        out.append("q ");
        if (mark.opacity() < 1) {
            out.append(resources.opacity(mark.opacity())).append(" gs ");
        }
        var wide = piece.isImage() ? 1 : piece.width();
        var high = piece.isImage() ? 1 : piece.height();
        decimal(box.width() / wide * POINTS_PER_MM).append("0 0 ");
        decimal(box.height() / high * POINTS_PER_MM);
        at(box.x(), box.bottom()).append("cm ").append(drawn.name()).append(" Do Q\n");
    }

    /** Scales keep six decimals: a border of 842 points must end where the page does. */
    private StringBuilder decimal(double scale) {
        var millionths = Math.round(scale * 1e6);
        return out.append(BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString())
                .append(' ');
    }

    private static Box kept(PictureMark mark, Piece piece) {
        var scale = Math.min(mark.box().width() / piece.width(), mark.box().height() / piece.height());
        return mark.anchor().place(mark.box(), piece.width() * scale, piece.height() * scale);
    }

    private void rectangle(RectangleMark mark) {
        var outline = mark.outline();
        var filling = mark.filling();
        if (filling != null) {
            fill(filling);
        }
        if (outline != null) {
            stroke(outline, mark.thickness());
        }
        at(mark.box().x(), mark.box().bottom());
        out.append(points(mark.box().width()))
                .append(' ')
                .append(points(mark.box().height()))
                .append(" re ");
        out.append(filling != null ? (outline != null ? "B\n" : "f\n") : (outline != null ? "S\n" : "n\n"));
    }

    private void fill(Colour colour) {
        var wanted = colour(colour) + "rg ";
        if (!wanted.equals(fill)) {
            fill = wanted;
            out.append(wanted);
        }
    }

    private void stroke(Colour colour, double thickness) {
        out.append(colour(colour)).append("RG ").append(points(thickness)).append(" w ");
    }

    private static String colour(Colour colour) {
        return Syntax.number(colour.red()) + " " + Syntax.number(colour.green()) + " " + Syntax.number(colour.blue())
                + " ";
    }

    private StringBuilder at(double x, double y) {
        return out.append(points(x)).append(' ').append(points(height - y)).append(' ');
    }
}
