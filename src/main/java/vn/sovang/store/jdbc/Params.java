package vn.sovang.store.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the named parameters of a statement: text, whole numbers, or nothing. */
public final class Params {
    /** For a statement without parameters. */
    public static final Params NONE = new Params(Map.of());

    private final Map<String, @Nullable Object> values;

    private Params(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    public static Params of(String name, @Nullable Object value) {
        return NONE.and(name, value);
    }

    public static Params of(Map<String, ? extends @Nullable Object> values) {
        return new Params(new LinkedHashMap<>(values));
    }

    public Params and(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Params(more);
    }

    @Nullable
    Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no value for :" + name);
        }
        return values.get(name);
    }
}
