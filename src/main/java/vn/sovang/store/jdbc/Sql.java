package vn.sovang.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL with {@code :named} parameters over one connection and keeps its statements prepared. Every failure is a
 * {@link StoreFailure}. Confined to the connection's thread.
 */
public final class Sql implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile(":([a-z_][a-z0-9_]*)");
    private static final int KEPT = 64;

    private final Connection connection;
    private final Map<String, Prepared> prepared = new LinkedHashMap<>(KEPT, 0.75f, true);

    public Sql(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String sql, Params params, Function<Row, T> mapper) {
        List<T> all = new ArrayList<>();
        each(sql, params, row -> all.add(mapper.apply(row)));
        return all;
    }

    /** Takes one row after the other; for answers too long for a list. */
    public void each(String sql, Params params, Consumer<Row> taker) {
        Prepared statement = prepare(sql);
        try {
            statement.bind(params);
            try (ResultSet results = statement.statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    taker.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, Params params, Function<Row, T> mapper) {
        return list(sql, params, mapper).stream().findFirst();
    }

    /** The one number a query answers; a query without a row is a defect. */
    public long number(String sql, Params params) {
        return first(sql, params, row -> row.number("n"))
                .orElseThrow(() -> new IllegalStateException("no row: " + sql));
    }

    public int update(String sql, Params params) {
        Prepared statement = prepare(sql);
        try {
            statement.bind(params);
            return statement.statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    public long insert(String sql, Params params) {
        update(sql, params);
        return number("SELECT last_insert_rowid() AS n", Params.NONE);
    }

    /** Runs a whole script; {@code executeUpdate} runs every statement of it, {@code execute} only the first. */
    public void script(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** What a pragma or other one-value statement answers; absent when it answers nothing. */
    public Optional<String> value(String sql) {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return Optional.empty();
            }
            try (ResultSet results = statement.getResultSet()) {
                return results.next() ? Optional.ofNullable(results.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Prepared each : prepared.values()) {
                each.statement.close();
            }
            prepared.clear();
            connection.close();
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    private Prepared prepare(String sql) {
        Prepared known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        try {
            Prepared made = new Prepared(connection.prepareStatement(sql), names(sql));
            prepared.put(sql, made);
            if (prepared.size() > KEPT) {
                String oldest = prepared.keySet().iterator().next();
                Prepared dropped = prepared.remove(oldest);
                if (dropped != null) {
                    dropped.statement.close();
                }
            }
            return made;
        } catch (SQLException e) {
            throw new StoreFailure(e);
        }
    }

    /** SQLite numbers named parameters by their first appearance. */
    private static List<String> names(String sql) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(sql);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return List.copyOf(names);
    }

    private record Prepared(PreparedStatement statement, List<String> names) {
        void bind(Params params) throws SQLException {
            for (int i = 0; i < names.size(); i++) {
                bind(i + 1, params.value(names.get(i)));
            }
        }

        private void bind(int index, @Nullable Object value) throws SQLException {
            if (value == null) {
                statement.setObject(index, null);
            } else if (value instanceof Long number) {
                statement.setLong(index, number);
            } else if (value instanceof Integer number) {
                statement.setInt(index, number);
            } else if (value instanceof String text) {
                statement.setString(index, text);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(index, bytes);
            } else {
                throw new IllegalArgumentException("a parameter cannot be a " + value.getClass());
            }
        }
    }
}
