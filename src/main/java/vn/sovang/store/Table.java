package vn.sovang.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Entity;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;

/**
 * One table and the entity its rows hold. Its statements are put together once from the columns named in code, never from
 * anything a user typed.
 */
public final class Table<E extends Entity> {
    private final Sql sql;
    private final String name;
    private final BiConsumer<E, Columns> writing;
    private final Function<Row, E> reading;
    private @Nullable String insert;
    private @Nullable String update;

    /** {@code writing} names the columns of an entity one after the other, {@code reading} makes the entity of a row. */
    Table(Sql sql, String name, BiConsumer<E, Columns> writing, Function<Row, E> reading) {
        this.sql = sql;
        this.name = name;
        this.writing = writing;
        this.reading = reading;
    }

    /** Stores a new row, under its own key when it brings one, and answers it as it now stands. */
    public E insert(E entity) {
        Map<String, @Nullable Object> row = row(entity, entity.id() == 0 ? null : entity.id());
        if (insert == null) {
            insert = inserting(row.keySet());
        }
        return sql.first(insert, Params.of(row), reading)
                .orElseThrow(() -> new IllegalStateException("a new row of " + name + " did not stay"));
    }

    public void update(E entity) {
        Map<String, @Nullable Object> row = row(entity, entity.id());
        if (update == null) {
            update = updating(row.keySet());
        }
        int changed = sql.update(update, Params.of(row));
        if (changed != 1) {
            throw new IllegalStateException("no row " + entity.id() + " in " + name);
        }
    }

    private String inserting(Set<String> columns) {
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (:" + String.join(", :", columns)
                + ") RETURNING *";
    }

    private String updating(Set<String> columns) {
        StringBuilder statement = new StringBuilder("UPDATE ").append(name).append(" SET ");
        for (String column : columns) {
            if (!column.equals("id")) {
                statement.append(column).append(" = :").append(column).append(", ");
            }
        }
        return statement.append("revision = revision + 1 WHERE id = :id").toString();
    }

    public void delete(long id) {
        sql.update("DELETE FROM " + name + " WHERE id = :id", Params.of("id", id));
    }

    public Optional<E> find(long id) {
        return sql.first("SELECT * FROM " + name + " WHERE id = :id", Params.of("id", id), reading);
    }

    /** Every row in the order of the keys. */
    public List<E> all() {
        return sql.list("SELECT * FROM " + name + " ORDER BY id", Params.NONE, reading);
    }

    /** The rows a query of this table's columns finds. */
    List<E> list(String query, Params params) {
        return sql.list(query, params, reading);
    }

    /** What the program would write for the row that a query of this table stands on; a row that cannot be read is a failure. */
    Map<String, @Nullable Object> asWritten(Row row) {
        E entity = reading.apply(row);
        return row(entity, entity.id());
    }

    String name() {
        return name;
    }

    /** What was entered into the row, column by column, for the journal. */
    Map<String, @Nullable Object> image(E entity) {
        return columns(entity, entity.id(), Columns.entered());
    }

    private Map<String, @Nullable Object> row(E entity, @Nullable Long id) {
        return columns(entity, id, Columns.all());
    }

    private Map<String, @Nullable Object> columns(E entity, @Nullable Long id, Columns columns) {
        columns.column("id", id);
        writing.accept(entity, columns);
        return columns.values();
    }
}
