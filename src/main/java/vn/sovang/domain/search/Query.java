package vn.sovang.domain.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked for. Words must all be there; of other conditions those of one sort are alternatives (2021 or 2022), and each
 * sort must hold. Nothing at all finds every award.
 */
public record Query(List<Condition> conditions) {
    /** Finds every award. */
    public static final Query ALL = new Query(List.of());

    public Query {
        conditions = List.copyOf(conditions);
    }

    /** Words alone. */
    public static Query words(String text) {
        return text.isBlank() ? ALL : new Query(List.of(new Condition.Words(text)));
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** The conditions of one sort. */
    public <C extends Condition> List<C> of(Class<C> sort) {
        return conditions.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** All words, one after the other. */
    public String text() {
        return String.join(
                " ",
                of(Condition.Words.class).stream().map(Condition.Words::text).toList());
    }

    /** The same and one condition more; the same query when it already has it. */
    public Query and(Condition more) {
        return conditions.contains(more)
                ? this
                : new Query(Stream.concat(conditions.stream(), Stream.of(more)).toList());
    }

    /** The same without a condition. */
    public Query without(Condition less) {
        return new Query(conditions.stream().filter(c -> !c.equals(less)).toList());
    }

    /** The same without any condition of a sort. */
    public Query without(Class<? extends Condition> sort) {
        return new Query(conditions.stream().filter(c -> !sort.isInstance(c)).toList());
    }
}
