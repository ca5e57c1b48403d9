package vn.sovang.exchange.csv;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One record of a CSV file, read by column name; a value that is not what it should be is named with its line. */
public final class CsvLine {
    private final String file;
    private final NamedCsvRecord record;

    CsvLine(String file, NamedCsvRecord record) {
        this.file = file;
        this.record = record;
    }

    public String file() {
        return file;
    }

    public long number() {
        return record.getStartingLineNumber();
    }

    /** The text of a column; a column that is not there is bad. */
    public String text(String column) {
        return record.findField(column).orElseThrow(() -> bad(column, "column missing"));
    }

    public long whole(String column) {
        try {
            return Long.parseLong(text(column));
        } catch (NumberFormatException e) {
            throw bad(column, text(column));
        }
    }

    public int integer(String column) {
        return Math.toIntExact(whole(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return text(column).isEmpty() ? null : integer(column);
    }

    public LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException e) {
            throw bad(column, text(column));
        }
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return text(column).isEmpty() ? null : date(column);
    }

    /** The constant a column names; nothing stands for {@code otherwise}. */
    public <E extends Enum<E>> E constant(String column, E otherwise) {
        String name = text(column);
        if (name.isEmpty()) {
            return otherwise;
        }
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(column, name));
    }

    /** Says what is wrong in which column of this line. */
    public BadCsvValue bad(String column, String detail) {
        return new BadCsvValue(file, number(), column + ": " + detail);
    }
}
