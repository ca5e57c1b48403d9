package vn.sovang.store.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row a query stands on, read by column name; the wrong name or an unexpected NULL is a defect. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    /** Every column by name: text, whole numbers, bytes or nothing. */
    public Map<String, @Nullable Object> values() {
        try {
            ResultSetMetaData columns = results.getMetaData();
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                values.put(columns.getColumnName(column), results.getObject(column));
            }
            return values;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public String text(String column) {
        return present(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        try {
            return results.getString(column);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public long number(String column) {
        return present(column, numberOrNull(column));
    }

    public int integer(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public @Nullable Long numberOrNull(String column) {
        try {
            long value = results.getLong(column);
            return results.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public @Nullable Integer integerOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalDate.parse(value);
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : Instant.parse(value);
    }

    public Instant instant(String column) {
        return Instant.parse(text(column));
    }

    public byte[] bytes(String column) {
        try {
            return present(column, results.getBytes(column));
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }
}
