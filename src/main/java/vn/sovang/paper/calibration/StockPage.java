package vn.sovang.paper.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Colour;
import vn.sovang.domain.template.Element;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextElement;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.RectangleMark;
import vn.sovang.paper.layout.Sheet;

/**
 * Sheet 3: what a template prints on phôi, with the place of each part framed and named. Held against the light over one
 * phôi it shows whether all will stand where the phôi is free.
 */
public final class StockPage {
    private static final Colour FRAME = Colour.of("#4C8FD6");
    private static final double HAIRLINE = 0.15;
    private static final double NAME_SIZE = 5;
    /** From the bottom edge, out of the strip most printers cannot reach. */
    private static final double FOOT = 9;

    private static final double FOOT_HEIGHT = 3.6;
    private static final double FREE = 12;

    private final FontBook fonts;
    private final Layout layout;

    public StockPage(FontBook fonts, Layout layout) {
        this.fonts = fonts;
        this.layout = layout;
    }

    /** The page: {@code printed} is what goes to the phôi. */
    public Sheet lay(Template template, Sheet printed) {
        var drawing = new Drawing(fonts);
        for (var place : places(template)) {
            var box = place.box;
            drawing.add(new RectangleMark(box, FRAME, HAIRLINE, null));
            drawing.beside(place.name, NAME_SIZE, FontFace.SANS, FRAME, box.x() + 0.6, box.y() + 2);
        }
        var marks = new ArrayList<Mark>(drawing.marks());
        marks.addAll(printed.background());
        marks.addAll(printed.own());
        marks.addAll(foot(template));
        return new Sheet(printed.width(), printed.height(), List.of(), marks);
    }

    private record Place(Box box, String name) {
        Place with(Element element) {
            var more = element.box();
            var left = Math.min(box.x(), more.x());
            var top = Math.min(box.y(), more.y());
            return new Place(
                    new Box(
                            left,
                            top,
                            Math.max(box.right(), more.right()) - left,
                            Math.max(box.bottom(), more.bottom()) - top),
                    name + " · " + element.frame().name());
        }
    }

    /** Texts that follow one another share one place: each begins where the one above it happens to end. */
    private static List<Place> places(Template template) {
        var places = new LinkedHashMap<String, Place>();
        for (var element : template.elements()) {
            if (element.frame().isOn(Medium.STOCK)) {
                var follows = element instanceof TextElement text ? text.block().follows() : "";
                var above = places.remove(follows);
                var frame = element.frame();
                places.put(element.id(), above == null ? new Place(frame.box(), frame.name()) : above.with(element));
            }
        }
        return List.copyOf(places.values());
    }

    private List<Mark> foot(Template template) {
        var paper = new Paper(template.paper().width(), template.paper().height(), Margins.NONE);
        var area = new Box(FREE, paper.height() - FOOT, paper.width() - 2 * FREE, FOOT_HEIGHT);
        var notes = new Notes(area, Side.CENTRE).add(words(template), 7, 0);
        var laid = layout.lay(new Template("foot", template.name(), 1, paper, notes.elements()), Map.of());
        var marks = new ArrayList<Mark>(laid.sheet().background());
        marks.addAll(laid.sheet().own());
        return marks;
    }

    private static String words(Template template) {
        return "Tờ soi phôi – " + template.name()
                + ". Đặt chồng lên một tờ phôi rồi soi ra ánh sáng: chữ phải nằm đúng chỗ trống của phôi.";
    }
}
