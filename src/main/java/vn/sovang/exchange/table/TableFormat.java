package vn.sovang.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** The kinds of files a list can be written into. */
public enum TableFormat {
    /** A workbook of Excel 2007 and later. */
    XLSX,
    /** Values apart by commas, RFC 4180, in UTF-8 with a byte order mark so that Excel sees the encoding. */
    CSV;

    /** The format a file's name asks for by its ending. */
    public static Optional<TableFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (TableFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes a list; {@code out} stays open. */
    public void write(Table table, OutputStream out, Progress progress) throws IOException, Cancelled {
        switch (this) {
            case XLSX -> XlsxWriter.write(List.of(table), out, progress);
            case CSV -> CsvWriter.write(table, out, progress);
        }
    }
}
