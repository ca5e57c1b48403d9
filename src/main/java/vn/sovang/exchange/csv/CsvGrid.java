package vn.sovang.exchange.csv;

import java.util.List;
import java.util.function.Function;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.reading.GridMaker;
import vn.sovang.exchange.table.Formula;
import vn.sovang.text.TableText;
import vn.sovang.work.Cancelled;

/**
 * Reads a table that is plain text: cells apart by commas, semicolons, tabs or bars, whatever is found, with or without quotes
 * around them. Rows may differ in length; a quote that nothing closes is a letter like any other.
 */
public final class CsvGrid {
    /** Of a thousand characters of text so many may be control characters; more make it no text. */
    private static final int MOST_STRANGE = 5;

    private CsvGrid() {}

    public static Grid read(byte[] bytes, Allowance allowance) throws Refused, Cancelled {
        String text = Encoding.decode(bytes);
        if (!isText(text)) {
            throw new Refused(new Problem.ImportFileForeign(allowance.file()));
        }
        String clean = text.replace("\0", "");
        Separator separator = Separator.of(clean);
        TableText rows = TableText.of(separator.rest(clean), separator.sign());
        return grid(rows, separator.firstRow(), Formula::plain, allowance);
    }

    /** What a spreadsheet put on the clipboard. */
    public static Grid pasted(String text, Allowance allowance) throws Refused, Cancelled {
        return grid(TableText.of(text.replace("\0", ""), '\t'), 1, Function.identity(), allowance);
    }

    private static Grid grid(TableText rows, int first, Function<String, String> meant, Allowance allowance)
            throws Refused, Cancelled {
        GridMaker maker = new GridMaker("", allowance);
        for (int number = first; rows.hasNext(); number++) {
            List<String> cells = rows.next();
            allowance.step();
            for (int column = 0; column < cells.size(); column++) {
                maker.cell(number, column, GridCell.text(meant.apply(cells.get(column))));
            }
        }
        return maker.grid();
    }

    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')
                .count();
        return strange * 1000 <= (long) text.length() * MOST_STRANGE;
    }
}
