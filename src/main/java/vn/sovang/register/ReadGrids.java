package vn.sovang.register;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.exchange.csv.CsvGrid;
import vn.sovang.exchange.grid.GridFile;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Reads tables of others, from files and from the clipboard; nothing goes into a register by that, and none is needed. */
public final class ReadGrids {
    private ReadGrids() {}

    /**
     * The sheets of a spreadsheet (.xlsx, .xls) that can be seen, or the one table of a text file (.csv, .tsv, .txt), told apart by
     * content.
     *
     * @param progress hears how many rows were read; how many there will be is not known and said to be 0
     * @throws Refused where it cannot be read, is damaged or locked, or holds more than 50,000 rows, 200 columns or 2,000 characters a
     *     cell
     */
    public static List<Grid> of(Path file, Progress progress) throws Refused, Cancelled {
        return GridFile.read(file, progress);
    }

    /** What a spreadsheet put on the clipboard as text. */
    public static Grid pasted(String text) throws Refused {
        try {
            return CsvGrid.pasted(text, new Allowance("Clipboard", Progress.NONE));
        } catch (Cancelled e) {
            throw new IllegalStateException("cancelled by nobody", e);
        }
    }
}
