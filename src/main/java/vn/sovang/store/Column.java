package vn.sovang.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and how its value comes out of the entity. A DERIVED one is computed for searching and sorting;
 * it is not part of what was entered and so not of the journal.
 */
record Column<E>(String name, Kind kind, Function<E, @Nullable Object> value) {
    enum Kind {
        ENTERED,
        DERIVED
    }

    /** The value as SQLite takes it. */
    @Nullable
    Object stored(E entity) {
        Object raw = value.apply(entity);
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
