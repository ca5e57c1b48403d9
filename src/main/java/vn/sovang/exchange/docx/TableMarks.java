package vn.sovang.exchange.docx;

import java.util.List;
import vn.sovang.domain.document.Table.Column;
import vn.sovang.domain.document.Table.Grid;

/** The marks around the cells of a table. Lengths are in millimetres. */
final class TableMarks {
    private static final double SIDE = 1.2;
    private static final double PADDING = 0.7;

    private TableMarks() {}

    static double[] widths(List<Column> columns, double width) {
        double fixed = columns.stream().mapToDouble(Column::fixed).sum();
        double shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .mapToDouble(each -> each.fixed() + (each.share() == 0 ? 0 : each.share() / shares * (width - fixed)))
                .toArray();
    }

    /** The room between the sides of a cell. */
    static double inside(double width) {
        return width - 2 * SIDE;
    }

    static void begin(Xml xml, double[] columns, Grid grid) {
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + total(columns) + "\" w:type=\"dxa\"/>");
        if (grid == Grid.LINES) {
            xml.raw("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
            }
            xml.raw("</w:tblBorders>");
        }
        xml.raw("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>" + margin("top", 0) + margin("left", 0)
                + margin("bottom", 0) + margin("right", 0) + "</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (double column : columns) {
            xml.raw("<w:gridCol w:w=\"" + Twips.mm(column) + "\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    private static long total(double[] columns) {
        long total = 0;
        for (double column : columns) {
            total += Twips.mm(column);
        }
        return total;
    }

    /** A cell whose text reaches from side to side. */
    static void beginPlainCell(Xml xml, double width) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + Twips.mm(width) + "\" w:type=\"dxa\"/></w:tcPr>");
    }

    static void beginCell(Xml xml, double width, Grid grid) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + Twips.mm(width) + "\" w:type=\"dxa\"/><w:tcMar>"
                + margin("top", PADDING) + margin("left", SIDE) + margin("bottom", PADDING) + margin("right", SIDE)
                + "</w:tcMar>" + (grid == Grid.LINES ? "<w:vAlign w:val=\"center\"/>" : "") + "</w:tcPr>");
    }

    private static String margin(String side, double width) {
        return "<w:" + side + " w:w=\"" + Twips.mm(width) + "\" w:type=\"dxa\"/>";
    }
}
