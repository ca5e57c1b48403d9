package vn.sovang.paper.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Margins;
import vn.sovang.domain.template.Paper;
import vn.sovang.domain.template.Template;
import vn.sovang.domain.template.TextBlock.Side;
import vn.sovang.domain.template.TextStyle.Trait;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.layout.Layout;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Sheet;

/**
 * Sheets 1 and 2: crosses and rulers at the four corners, what to measure between them, and a bar of 100 mm. The readings
 * are numbered as the boxes are that they are typed into.
 */
public final class MeasuringPage {
    private static final double HAIRLINE = 0.15;
    private static final double FREE = 10;
    private static final double BAR_ROOM = 9;
    private static final double LONG_BAR = 100;
    private static final double SHORT_BAR = 50;
    private static final double NUMBER_SIZE = 11;
    private static final double LABEL_SIZE = 8;
    /** Beside the corners there is room for words where the middle is at least this wide. */
    private static final double WIDE = 95;

    private static final double HIGH = 130;

    private final FontBook fonts;
    private final Layout layout;

    public MeasuringPage(FontBook fonts, Layout layout) {
        this.fonts = fonts;
        this.layout = layout;
    }

    /** What a sheet says: a title, whose it is, how to go about it, a line for each reading, and a last remark. */
    record Words(String title, String subject, String how, List<String> readings, String remark) {
        Words {
            readings = List.copyOf(readings);
        }
    }

    /** Sheet 1: the printer as it is. */
    public LaidOut measure(PrintTarget target, MeasuringSheet sheet) {
        return lay(sheet, SheetWords.measure(target, sheet));
    }

    /** Sheet 2, to be printed with a correction: what it shows must lie where it belongs. */
    public LaidOut confirm(PrintTarget target, MeasuringSheet sheet, Adjustment correction) {
        return lay(sheet, SheetWords.confirm(target, sheet, correction));
    }

    private LaidOut lay(MeasuringSheet sheet, Words words) {
        var written = layout.lay(notes(sheet, words), Map.of());
        var drawing = new Drawing(fonts);
        for (var corner : Corner.values()) {
            corner.draw(drawing, sheet);
            if (corner.isAtTop() || hasAllRulers(sheet)) {
                corner.rulers(drawing, sheet);
            }
        }
        stretches(drawing, sheet);
        bar(drawing, sheet);
        var marks = new ArrayList<Mark>(written.sheet().background());
        marks.addAll(written.sheet().own());
        marks.addAll(drawing.marks());
        return new LaidOut(new Sheet(sheet.width(), sheet.height(), List.of(), marks), written.fits());
    }

    private static Box middle(MeasuringSheet sheet) {
        var beside = sheet.width() - 2 * (Corner.ROOM + 4);
        var left = beside >= WIDE ? Corner.ROOM + 4 : FREE;
        var below = hasAllRulers(sheet) ? Corner.ROOM : Corner.CROSS_ROOM;
        return new Box(left, Corner.ROOM, sheet.width() - 2 * left, sheet.height() - Corner.ROOM - below);
    }

    /** On a low sheet the words need the room of the lower rulers. */
    private static boolean hasAllRulers(MeasuringSheet sheet) {
        return sheet.height() >= HIGH;
    }

    private static Template notes(MeasuringSheet sheet, Words words) {
        var middle = middle(sheet);
        var area = new Box(middle.x(), middle.y(), middle.width(), middle.height() - BAR_ROOM);
        var notes = new Notes(area, Side.LEFT)
                .add(words.title(), 24, 0, Trait.BOLD)
                .add(words.subject(), 12, 1)
                .add(words.how(), 14, 5);
        for (var i = 0; i < words.readings().size(); i++) {
            notes.add(words.readings().get(i), 14, i == 0 ? 5 : 3);
        }
        notes.add(words.remark(), 12, 5);
        var paper = new Paper(sheet.width(), sheet.height(), Margins.NONE);
        return new Template("measuring", words.title(), 1, paper, notes.elements());
    }

    /** What is measured: 1 from the left edge, 2 from the top edge, 3 from A to B, 4 from A to C. */
    private static void stretches(Drawing drawing, MeasuringSheet sheet) {
        var inset = MeasuringSheet.INSET;
        drawing.line(0, inset, inset, inset, Drawing.HINT, HAIRLINE);
        number(drawing, "1", 12, inset - 1.2);
        drawing.line(inset, 0, inset, inset, Drawing.HINT, HAIRLINE);
        number(drawing, "2", inset - 2.4, 13);
        var away = Corner.ROOM;
        drawing.line(away, inset, sheet.width() - away, inset, Drawing.HINT, HAIRLINE);
        number(drawing, "3", sheet.width() / 2, inset - 1.2);
        if (middle(sheet).x() > away) {
            drawing.line(inset, away, inset, sheet.height() - away, Drawing.HINT, HAIRLINE);
            number(drawing, "4", inset + 2.4, sheet.height() / 2);
        }
    }

    private static void number(Drawing drawing, String number, double x, double baseline) {
        drawing.words(number, NUMBER_SIZE, FontFace.SANS_BOLD, Drawing.HINT, x, baseline);
    }

    private static void bar(Drawing drawing, MeasuringSheet sheet) {
        var middle = middle(sheet);
        var length = barLength(sheet);
        var left = middle.x();
        var bottom = middle.bottom() - 4;
        drawing.line(left, bottom, left + length, bottom, Drawing.INK, 0.3);
        for (var mm = 0; mm <= length; mm += 10) {
            var high = mm % 50 == 0 ? 3.5 : 2;
            drawing.line(left + mm, bottom - high, left + mm, bottom, Drawing.INK, HAIRLINE);
        }
        for (var mm = 0; mm <= length; mm += 50) {
            drawing.words(Integer.toString(mm), LABEL_SIZE, FontFace.SANS, Drawing.INK, left + mm, bottom + 3.4);
        }
    }

    /** How long the bar is: 100 mm, or 50 where the sheet is too small for that. */
    static double barLength(MeasuringSheet sheet) {
        return middle(sheet).width() >= LONG_BAR ? LONG_BAR : SHORT_BAR;
    }
}
