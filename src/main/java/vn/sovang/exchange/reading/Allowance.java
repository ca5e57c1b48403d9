package vn.sovang.exchange.reading;

import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * How much one file may hold and how long it may take, counted while it is read. What goes beyond is refused, so that no file
 * takes the program down.
 */
public final class Allowance {
    public static final int MOST_MEGABYTES = 20;
    public static final int MOST_ENTRIES = 500;
    public static final long MOST_INFLATED = 200L << 20;
    public static final int MOST_RATIO = 100;
    /** Below so many bytes a file may be packed as tightly as it likes. */
    public static final long FREE_INFLATED = 1L << 20;

    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 200;
    public static final int MOST_LETTERS = 2_000;
    /** Of all sheets together: a list of 50,000 lines and 40 columns. */
    static final int MOST_CELLS = 2_000_000;
    /** Of all sheets together, in UTF-16 units. */
    static final long MOST_TEXT = 30_000_000;

    private static final long MOST_NANOS = 25_000_000_000L;
    private static final int STEP = 4096;

    private final String file;
    private final Progress progress;
    private final long start = System.nanoTime();
    private int steps;
    private int rows;
    private int cells;
    private long letters;
    private long inflated;

    /** {@code file} is what messages call it; {@code progress} hears how many rows were read, of an unknown number. */
    public Allowance(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    public String file() {
        return file;
    }

    /** A refusal that says the file is damaged and where. */
    public Refused damaged(String detail) {
        return new Refused(new Problem.ImportFileDamaged(file, detail));
    }

    /** A small step, of which there may be millions: looks at the time now and then. */
    public void step() throws Refused, Cancelled {
        if (++steps % STEP == 0) {
            progress.report(rows, 0);
            if (System.nanoTime() - start > MOST_NANOS) {
                throw new Refused(new Problem.ImportTooSlow(file));
            }
        }
    }

    /** A row of a sheet that has {@code held} rows already. */
    public void row(String sheet, int held) throws Refused {
        rows++;
        if (held >= MOST_ROWS) {
            throw new Refused(new Problem.ImportTooManyRows(file, sheet, MOST_ROWS));
        }
    }

    /** A cell with something in it, named as in "Sheet1!C12"; {@code length} is that of its text. */
    public void cell(CellPlace place, int length) throws Refused {
        if (place.column() >= MOST_COLUMNS) {
            throw new Refused(new Problem.ImportTooManyColumns(file, place.toString(), MOST_COLUMNS));
        }
        if (length > MOST_LETTERS) {
            throw new Refused(new Problem.ImportCellTooLong(file, place.toString(), length, MOST_LETTERS));
        }
        letters += length;
        cells++;
        if (cells > MOST_CELLS || letters > MOST_TEXT) {
            throw new Refused(new Problem.ImportTooMuch(file));
        }
    }

    /** So many bytes more came out of a packed part of which {@code packed} bytes are in the file and {@code part} came out. */
    void inflated(int more, long part, long packed) throws Refused {
        inflated += more;
        if (inflated > MOST_INFLATED || (part > FREE_INFLATED && part / MOST_RATIO > packed)) {
            throw new Refused(new Problem.ImportFileSwollen(file));
        }
    }
}
