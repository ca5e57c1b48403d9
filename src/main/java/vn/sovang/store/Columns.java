package vn.sovang.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one row and their values, as the entity's table names them one after the other. Named by one method for a
 * table: a lambda for each column would make a class for each while the register is opened.
 */
final class Columns {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Kind wanted;

    private Columns(Kind wanted) {
        this.wanted = wanted;
    }

    /** Which columns are taken. */
    private enum Kind {
        ALL,
        ENTERED
    }

    /** Takes everything the row holds. */
    static Columns all() {
        return new Columns(Kind.ALL);
    }

    /** Takes what was entered: what the journal keeps. */
    static Columns entered() {
        return new Columns(Kind.ENTERED);
    }

    /** A column that holds what was entered. */
    Columns column(String name, @Nullable Object value) {
        values.put(name, stored(name, value));
        return this;
    }

    /** A column computed for searching and sorting; it is not part of what was entered and so not of the journal. */
    Columns derived(String name, Supplier<? extends @Nullable Object> value) {
        return wanted == Kind.ALL ? column(name, value.get()) : this;
    }

    /** Name and value of each column, in their order. */
    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The value as SQLite takes it. */
    private static @Nullable Object stored(String name, @Nullable Object raw) {
        if (raw == null || raw instanceof String || raw instanceof Long || raw instanceof Integer) {
            return raw;
        }
        if (raw instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (raw instanceof Enum<?> constant) {
            return constant.name();
        }
        if (raw instanceof LocalDate || raw instanceof Instant) {
            return raw.toString();
        }
        throw new IllegalStateException("column " + name + " cannot hold a " + raw.getClass());
    }
}
