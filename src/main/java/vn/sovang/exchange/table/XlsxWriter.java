package vn.sovang.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Writes lists as a workbook, each on a sheet of its own: the head, the labels, which stay in sight and filter, then the rows. Texts are
 * written as texts, whatever they begin with; rows are let go every few hundred, so that memory does not grow with the list.
 */
public final class XlsxWriter {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final int HEAD_SIZE = 13;
    private static final String LABEL_FILL = "E8EDF2";
    private static final String EXAMPLE = "595959";
    private static final double LABEL_HEIGHT = 34;
    private static final double LINE_HEIGHT = 18;
    /** By how much a text grows as lines end with their words. */
    private static final double BROKEN = 1.06;
    /** A workbook knows no row higher than 409 points. */
    private static final int MOST_LINES = 22;

    private static final double TEXT_HEIGHT = 16;
    private static final double AIR = 3;
    private static final double MARGIN_INCHES = 0.5;
    /** Day 0 of a workbook; the days before March 1900 count one too few there, and no award is so old. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Table table;
    private final Worksheet sheet;
    private int row;
    private final List<Range> examples = new ArrayList<>();
    /** The first row whose cells have no looks yet. */
    private int bare;

    private XlsxWriter(Table table, Worksheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /** Writes a workbook with a sheet for each table; {@code out} stays open. */
    public static void write(List<Table> tables, OutputStream out, Progress progress) throws IOException, Cancelled {
        // Closing would finish a file that was given up.
        Workbook book = new Workbook(out, "So Vang", "01.0000");
        for (Table table : tables) {
            Worksheet sheet = book.newWorksheet(table.sheet());
            new XlsxWriter(table, sheet).write(progress);
            sheet.finish();
        }
        book.finish();
    }

    private void write(Progress progress) throws IOException, Cancelled {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, table.columns().get(i).width());
        }
        head();
        labels();
        int labels = row - 1;
        page(labels);
        bare = row;
        Counted counted = new Counted(table.count(), progress);
        table.rows().each(cells -> {
            row(cells);
            if (counted.next()) {
                looks();
                sheet.flush();
            }
        });
        looks();
        sheet.setAutoFilter(labels, 0, Math.max(row - 1, labels), last());
        offer(labels + 1);
    }

    /** Lets one choose instead of typing, and type all the same. */
    private void offer(int from) {
        for (int i = 0; i <= last(); i++) {
            List<String> choices = table.columns().get(i).choices();
            if (!choices.isEmpty() && from < row) {
                sheet.range(from, i, row - 1, i)
                        .validateWithListByFormula('"' + String.join(",", choices) + '"')
                        .allowBlank(true)
                        .showErrorMessage(false);
            }
        }
    }

    private void page(int labels) {
        sheet.freezePane(0, labels + 1);
        sheet.repeatRows(labels);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin((float) MARGIN_INCHES);
        sheet.rightMargin((float) MARGIN_INCHES);
    }

    private void head() {
        TableHead head = table.head();
        int middle = middle();
        int lines = Math.max(head.left().size(), head.right().size());
        for (int i = 0; i < lines; i++) {
            line(at(head.left(), i), 0, middle - 1).bold().set();
            line(at(head.right(), i), middle, last()).bold().set();
            row++;
        }
        if (!head.placed().isEmpty()) {
            line(head.placed(), middle, last()).italic().set();
            row++;
        }
        line(head.title(), 0, last()).bold().fontSize(HEAD_SIZE + 1).set();
        row++;
        for (String below : head.below()) {
            line(below, 0, last()).italic().set();
            row++;
        }
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    /** A text in the middle of some columns of the row; the caller says how it looks. */
    private StyleSetter line(String text, int from, int to) {
        if (!text.isEmpty()) {
            sheet.value(row, from, text);
        }
        sheet.rowHeight(row, LINE_HEIGHT);
        sheet.range(row, from, row, to).merge();
        return sheet.style(row, from).fontName(FONT).fontSize(HEAD_SIZE).horizontalAlignment("center");
    }

    /** The column the right half begins at, so that both halves are about as wide. */
    private int middle() {
        int whole = table.columns().stream().mapToInt(TableColumn::width).sum();
        int before = 0;
        for (int i = 0; i < last(); i++) {
            int width = table.columns().get(i).width();
            if (2 * before + width >= whole) {
                return Math.max(i, 1);
            }
            before += width;
        }
        return last();
    }

    private int last() {
        return table.columns().size() - 1;
    }

    private void labels() {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.value(row, i, table.columns().get(i).label());
            sheet.style(row, i)
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor(LABEL_FILL)
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.rowHeight(row, LABEL_HEIGHT);
        row++;
    }

    private void row(List<Value> cells) {
        int lines = 0;
        for (int i = 0; i < cells.size(); i++) {
            TableColumn column = table.columns().get(i);
            put(i, cells.get(i));
            lines = Math.max(lines, lines(text(cells.get(i)), column.width()));
        }
        if (lines > 0) {
            // Not every program makes rows as high as their texts when it opens a file.
            sheet.rowHeight(row, lines * TEXT_HEIGHT + AIR);
        }
        row++;
    }

    private static String text(Value value) {
        if (value instanceof Value.Example example) {
            return example.text();
        }
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** About how many lines a text takes in a column; rather one too many. */
    private static int lines(String text, int width) {
        int lines = 0;
        if (text.isEmpty()) {
            return lines;
        }
        for (String line : text.split("\n", -1)) {
            lines += 1 + (int) (line.length() * BROKEN / width);
        }
        return Math.min(lines, MOST_LINES);
    }

    private void put(int column, Value value) {
        if (value instanceof Value.Text text) {
            // Texts of one's own for each cell: a table of all of them would have to be held until the end.
            sheet.inlineString(row, column, text.text());
        } else if (value instanceof Value.Example example) {
            sheet.inlineString(row, column, example.text());
            examples.add(sheet.range(row, column, row, column));
        } else if (value instanceof Value.Whole whole) {
            sheet.value(row, column, whole.number());
        } else if (value instanceof Value.Day day) {
            sheet.value(row, column, ChronoUnit.DAYS.between(DAY_ZERO, day.date()));
        }
    }

    /** Gives the cells of many rows their looks at once: one by one it would take as long as all the rest. */
    private void looks() {
        if (bare < row) {
            for (int i = 0; i < table.columns().size(); i++) {
                look(
                        sheet.range(bare, i, row - 1, i).style(),
                        table.columns().get(i).type());
            }
            for (Range example : examples) {
                example.style()
                        .fontName(FONT)
                        .fontSize(SIZE)
                        .italic()
                        .fontColor(EXAMPLE)
                        .set();
            }
            examples.clear();
            bare = row;
        }
    }

    private static void look(StyleSetter style, TableColumn.Type type) {
        style.fontName(FONT).fontSize(SIZE).verticalAlignment("center").borderStyle(BorderStyle.THIN);
        switch (type) {
            case TEXT -> style.wrapText(true);
            case CODE -> style.format("@").wrapText(true);
            case WHOLE -> style.horizontalAlignment("center");
            case MONEY -> style.format("#,##0");
            case DATE -> style.format("dd/mm/yyyy").horizontalAlignment("center");
        }
        style.set();
    }
}
