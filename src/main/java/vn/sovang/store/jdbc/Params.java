package vn.sovang.store.jdbc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the named parameters of a statement: text, whole numbers, or nothing. */
public final class Params {
    /** For a statement without parameters. */
    public static final Params NONE = new Params(Map.of(), null, "", null);

    private final Map<String, ? extends @Nullable Object> many;
    private final @Nullable Params before;
    private final String name;
    private final @Nullable Object value;

    private Params(
            Map<String, ? extends @Nullable Object> many,
            @Nullable Params before,
            String name,
            @Nullable Object value) {
        this.many = many;
        this.before = before;
        this.name = name;
        this.value = value;
    }

    public static Params of(String name, @Nullable Object value) {
        return NONE.and(name, value);
    }

    /** The values of a map, which from then on belongs to the parameters. */
    public static Params of(Map<String, ? extends @Nullable Object> values) {
        return new Params(values, null, "", null);
    }

    /** These and one more; nothing is copied, as an act of a thousand rows comes by many times. */
    public Params and(String more, @Nullable Object its) {
        return new Params(many, this, more, its);
    }

    @Nullable
    Object value(String wanted) {
        Params last = this;
        while (last.before != null) {
            if (last.name.equals(wanted)) {
                return last.value;
            }
            last = last.before;
        }
        if (!many.containsKey(wanted)) {
            throw new IllegalArgumentException("no value for :" + wanted);
        }
        return many.get(wanted);
    }
}
