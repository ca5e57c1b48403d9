package vn.sovang.paper.calibration;

import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.template.Anchor;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark.PictureMark;

/**
 * A cross near a corner of the sheet with two rulers that count millimetres from the two edges: laid against a real ruler
 * they show at once how far the print is off.
 */
enum Corner {
    A(Edge.NEAR, Edge.NEAR),
    B(Edge.FAR, Edge.NEAR),
    C(Edge.NEAR, Edge.FAR),
    D(Edge.FAR, Edge.FAR);

    /** What a corner takes up from either edge. */
    static final double ROOM = 40;
    /** The same without rulers. */
    static final double CROSS_ROOM = 33;

    private static final double RING = 5;
    private static final double ARM = 7;
    private static final double LETTER_AWAY = 4.6;
    private static final double LETTER_HEIGHT = 3.3;
    private static final double RULER = 34;
    private static final int RULER_FROM = 5;
    private static final int RULER_TO = 30;
    private static final double NUMBER_AWAY = 2.2;
    private static final double HAIRLINE = 0.15;
    private static final double LETTER_SIZE = 13;
    private static final double NUMBER_SIZE = 6;
    /** Half the height of figures, to have them stand centred on a line. */
    private static final double HALF_FIGURE = 0.75;

    private final Edge across;
    private final Edge down;

    Corner(Edge across, Edge down) {
        this.across = across;
        this.down = down;
    }

    /** Whether places are counted from the left or top edge, or from the right or bottom one. */
    private enum Edge {
        NEAR,
        FAR;

        double at(double fromEdge, double side) {
            return this == NEAR ? fromEdge : side - fromEdge;
        }

        /** Towards the middle of the sheet. */
        double inwards(double from, double by) {
            return this == NEAR ? from + by : from - by;
        }
    }

    void draw(Drawing drawing, MeasuringSheet sheet) {
        var x = across.at(MeasuringSheet.INSET, sheet.width());
        var y = down.at(MeasuringSheet.INSET, sheet.height());
        drawing.line(x - ARM, y, x + ARM, y, Drawing.INK, HAIRLINE);
        drawing.line(x, y - ARM, x, y + ARM, Drawing.INK, HAIRLINE);
        drawing.add(new PictureMark(
                "tam-do.svg", new Box(x - RING / 2, y - RING / 2, RING, RING), Proportions.FILL, Anchor.CENTRE, 1));
        var letterX = across.inwards(x, LETTER_AWAY);
        var letterY = down.inwards(y, LETTER_AWAY) + LETTER_HEIGHT / 2;
        drawing.words(name(), LETTER_SIZE, FontFace.SANS_BOLD, Drawing.LETTER, letterX, letterY);
    }

    boolean isAtTop() {
        return down == Edge.NEAR;
    }

    void rulers(Drawing drawing, MeasuringSheet sheet) {
        rulerAcross(drawing, sheet);
        rulerDown(drawing, sheet);
    }

    private void rulerAcross(Drawing drawing, MeasuringSheet sheet) {
        var y = down.at(RULER, sheet.height());
        drawing.line(
                across.at(RULER_FROM, sheet.width()), y, across.at(RULER_TO, sheet.width()), y, Drawing.INK, HAIRLINE);
        for (var mm = RULER_FROM; mm <= RULER_TO; mm++) {
            var x = across.at(mm, sheet.width());
            drawing.line(x, y, x, down.inwards(y, -tick(mm)), Drawing.INK, HAIRLINE);
            if (mm % 10 == 0) {
                number(drawing, mm, x, down.inwards(y, NUMBER_AWAY) + HALF_FIGURE);
            }
        }
    }

    private void rulerDown(Drawing drawing, MeasuringSheet sheet) {
        var x = across.at(RULER, sheet.width());
        drawing.line(
                x, down.at(RULER_FROM, sheet.height()), x, down.at(RULER_TO, sheet.height()), Drawing.INK, HAIRLINE);
        for (var mm = RULER_FROM; mm <= RULER_TO; mm++) {
            var y = down.at(mm, sheet.height());
            drawing.line(x, y, across.inwards(x, -tick(mm)), y, Drawing.INK, HAIRLINE);
            if (mm % 10 == 0) {
                number(drawing, mm, across.inwards(x, NUMBER_AWAY), y + HALF_FIGURE);
            }
        }
    }

    private static void number(Drawing drawing, int mm, double x, double baseline) {
        drawing.words(Integer.toString(mm), NUMBER_SIZE, FontFace.SANS, Drawing.INK, x, baseline);
    }

    private static double tick(int mm) {
        return mm % 10 == 0 ? 3 : mm % 5 == 0 ? 2.2 : 1.4;
    }
}
