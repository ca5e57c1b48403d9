package vn.sovang.exchange.xlsx;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.CellPlace;
import vn.sovang.exchange.reading.GridMaker;
import vn.sovang.exchange.reading.Look;
import vn.sovang.exchange.reading.ShownCells;
import vn.sovang.text.DateLine;
import vn.sovang.work.Cancelled;

/** Reads the cells of one sheet. Of a formula the value it had when the file was saved is taken, and nothing is computed. */
final class SheetCells {
    private final XmlPart xml;
    private final String sheet;
    private final Book book;
    private final GridMaker maker;
    private int row;
    private int column = -1;

    SheetCells(XmlPart xml, String sheet, Book book) {
        this.xml = xml;
        this.sheet = sheet;
        this.book = book;
        this.maker = new GridMaker(sheet, book.allowance);
    }

    /** What all sheets of a workbook share. */
    record Book(SharedTexts texts, Styles styles, ShownCells shown, Allowance allowance) {}

    GridMaker read() throws Refused, Cancelled {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                column = -1;
            } else if (xml.starts("c")) {
                cell();
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref"));
            }
        }
        return maker;
    }

    private void cell() throws Refused, Cancelled {
        place(xml.attribute("r"));
        Look look = book.styles.look(xml.number("s", 0));
        String type = xml.attribute("t");
        LongText value = new LongText();
        LongText formula = new LongText();
        RichText inline = new RichText("", 0, "");
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.inside("v", name -> false);
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            } else if (xml.starts("f")) {
                formula = xml.inside("f", name -> false);
            }
        }
        if (type.equals("inlineStr") || inline.length() > 0) {
            put(inline, look);
        } else if (value.length() > 0) {
            put(type, value, look);
        } else if (formula.length() > 0 && !type.equals("str")) {
            // Nobody has computed it yet: to leave it out would lose something that Excel shows.
            maker.cell(row, column, ShownCells.error("=" + formula, look));
        }
    }

    private void put(RichText text, Look look) throws Refused {
        if (text.length() > Allowance.MOST_LETTERS) {
            maker.tooLong(row, column, text.length());
        }
        maker.cell(row, column, ShownCells.text(text.text(), text.font().isEmpty() ? look : look.in(text.font())));
    }

    private void put(String type, LongText value, Look look) throws Refused {
        if (!value.isWhole()) {
            maker.tooLong(row, column, value.length());
        }
        GridCell cell = switch (type) {
            case "s" -> null;
            case "str" -> ShownCells.text(value.plain(), look);
            case "b" -> ShownCells.truth(value.toString().strip().equals("1"), look);
            case "e" -> ShownCells.error(value.toString(), look);
            case "d" -> day(value.toString(), look);
            default -> number(value.toString().strip(), look);
        };
        if (cell == null) {
            put(shared(value.toString().strip()), look);
        } else {
            maker.cell(row, column, cell);
        }
    }

    private RichText shared(String number) throws Refused {
        try {
            return book.texts.find(Integer.parseInt(number)).orElseThrow(this::damaged);
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    private GridCell number(String text, Look look) throws Refused {
        try {
            return book.shown.number(Double.parseDouble(text), look);
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }

    /** A day in ISO form, as strict workbooks may hold. */
    private static GridCell day(String text, Look look) {
        try {
            LocalDate day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return new GridCell(DateLine.shortForm(day), GridCell.Kind.DATE, day.toString(), look.font());
        } catch (DateTimeParseException e) {
            return ShownCells.text(text, look);
        }
    }

    private Refused damaged() {
        return book.allowance.damaged(new CellPlace(sheet, row, column).toString());
    }

    /** Where the cell says it stands; else behind the one before. */
    private void place(String reference) throws Refused {
        column = reference.isEmpty() ? column + 1 : CellName.column(reference);
        int named = reference.isEmpty() ? row : CellName.row(reference);
        row = named > 0 ? named : row;
        if (column < 0 || row < 1) {
            throw book.allowance.damaged(sheet + "!" + reference);
        }
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        int top = CellName.row(first);
        int left = CellName.column(first);
        int bottom = CellName.row(last);
        int right = CellName.column(last);
        if (top >= 1 && bottom >= top && left >= 0 && right >= left) {
            maker.merge(new GridArea(top, bottom, left, right));
        }
    }
}
