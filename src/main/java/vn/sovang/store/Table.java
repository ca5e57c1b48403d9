package vn.sovang.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Entity;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;

/**
 * One table and the entity its rows hold. Its four statements are put together once from the columns named in code,
 * never from anything a user typed.
 */
public final class Table<E extends Entity> {
    private final Sql sql;
    private final String name;
    private final List<Column<E>> columns;
    private final Function<Row, E> mapper;
    private final String insert;
    private final String update;

    private Table(Sql sql, Definition<E> definition) {
        this.sql = sql;
        this.name = definition.name;
        this.columns = List.copyOf(definition.columns);
        this.mapper = definition.mapper;
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream().map(c -> ":" + c.name()).collect(Collectors.joining(", "));
        String sets = columns.stream().map(c -> c.name() + " = :" + c.name()).collect(Collectors.joining(", "));
        this.insert = "INSERT INTO " + name + " (id, " + names + ") VALUES (:id, " + values + ")";
        this.update = "UPDATE " + name + " SET " + sets + ", revision = revision + 1 WHERE id = :id";
    }

    /** Stores a new row, under its own key when it brings one, and answers it as it now stands. */
    public E insert(E entity) {
        long id = sql.insert(insert, params(entity, entity.id() == 0 ? null : entity.id()));
        return find(id).orElseThrow(() -> new IllegalStateException("row " + id + " of " + name + " did not stay"));
    }

    public void update(E entity) {
        int changed = sql.update(update, params(entity, entity.id()));
        if (changed != 1) {
            throw new IllegalStateException("no row " + entity.id() + " in " + name);
        }
    }

    public void delete(long id) {
        sql.update("DELETE FROM " + name + " WHERE id = :id", Params.of("id", id));
    }

    public Optional<E> find(long id) {
        return sql.first("SELECT * FROM " + name + " WHERE id = :id", Params.of("id", id), mapper);
    }

    /** Every row in the order of the keys. */
    public List<E> all() {
        return sql.list("SELECT * FROM " + name + " ORDER BY id", Params.NONE, mapper);
    }

    /** The rows a query of this table's columns finds. */
    List<E> list(String query, Params params) {
        return sql.list(query, params, mapper);
    }

    String name() {
        return name;
    }

    /** What was entered into the row, column by column, for the journal. */
    Map<String, @Nullable Object> image(E entity) {
        Map<String, @Nullable Object> image = new LinkedHashMap<>();
        image.put("id", entity.id());
        for (Column<E> column : columns) {
            if (column.kind() == Column.Kind.ENTERED) {
                image.put(column.name(), column.stored(entity));
            }
        }
        return image;
    }

    private Params params(E entity, @Nullable Long id) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", id);
        columns.forEach(column -> values.put(column.name(), column.stored(entity)));
        return Params.of(values);
    }

    static <E extends Entity> Definition<E> named(String name) {
        return new Definition<>(name);
    }

    /** A table being described: its columns, then how a row becomes an entity. */
    static final class Definition<E extends Entity> {
        private final String name;
        private final List<Column<E>> columns = new ArrayList<>();
        private Function<Row, E> mapper = row -> {
            throw new IllegalStateException("no mapper");
        };

        private Definition(String name) {
            this.name = name;
        }

        Definition<E> column(String column, Function<E, @Nullable Object> value) {
            columns.add(new Column<>(column, Column.Kind.ENTERED, value));
            return this;
        }

        Definition<E> derived(String column, Function<E, @Nullable Object> value) {
            columns.add(new Column<>(column, Column.Kind.DERIVED, value));
            return this;
        }

        Table<E> read(Sql sql, Function<Row, E> rowMapper) {
            mapper = rowMapper;
            return new Table<>(sql, this);
        }
    }
}
