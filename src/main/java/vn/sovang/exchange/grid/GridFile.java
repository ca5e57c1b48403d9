package vn.sovang.exchange.grid;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.exchange.csv.CsvGrid;
import vn.sovang.exchange.reading.Allowance;
import vn.sovang.exchange.xls.XlsReader;
import vn.sovang.exchange.xlsx.XlsxReader;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Reads whatever file with a table in it: .xlsx, .xls, .csv, .tsv, .txt, told apart by what is in them and not by their names. Any
 * file at all ends in its grids or in a refusal that says what to do.
 */
public final class GridFile {
    private static final int HEAD = 512;

    private GridFile() {}

    /**
     * The sheets that can be seen, in their order; a text file has one without a name.
     *
     * @param progress hears how many rows were read, of an unknown number
     */
    public static List<Grid> read(Path file, Progress progress) throws Refused, Cancelled {
        Allowance allowance = new Allowance(file.toString(), progress);
        try {
            checkSize(file);
            return read(file, allowance);
        } catch (IOException e) {
            throw unreadable(e, file);
        } catch (OutOfMemoryError e) {
            // One file asked for more than there is; what it held is free again here.
            throw new Refused(new Problem.ImportTooMuch(file.toString()));
        }
    }

    private static void checkSize(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Problem.ImportFileMissing(file.toString()));
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new Refused(new Problem.ImportFileEmpty(file.toString()));
        }
        if (size > (long) Allowance.MOST_MEGABYTES << 20) {
            throw new Refused(new Problem.ImportFileTooBig(file.toString(), Allowance.MOST_MEGABYTES));
        }
    }

    private static List<Grid> read(Path file, Allowance allowance) throws IOException, Refused, Cancelled {
        Content content = Content.of(head(file));
        return switch (content) {
            case ZIP -> XlsxReader.read(file, allowance);
            case OLE -> XlsReader.read(Files.readAllBytes(file), allowance);
            case TEXT -> List.of(CsvGrid.read(Files.readAllBytes(file), allowance));
            case OTHER -> throw new Refused(new Problem.ImportFileForeign(file.toString()));
            default -> throw new Refused(new Problem.ImportKindUnknown(file.toString(), content.called()));
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Refused unreadable(IOException failure, Path file) {
        String detail = String.valueOf(failure.getMessage());
        String reason = detail.toLowerCase(Locale.ROOT);
        if (reason.contains("another process") || reason.contains("locked a portion")) {
            return new Refused(new Problem.FileInUse(file.toString()));
        }
        return new Refused(new Problem.FileUnreadable(
                file.toString(), failure instanceof AccessDeniedException ? "access denied" : detail));
    }
}
