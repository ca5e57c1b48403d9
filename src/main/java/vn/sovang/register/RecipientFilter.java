package vn.sovang.register;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.RecipientKind;

/**
 * Which recipients to list, and in which order: those whose name, position or unit has the words, accents aside; of one kind or, with
 * null, of all.
 */
public record RecipientFilter(String words, @Nullable RecipientKind kind, Who who, Order order) {
    /** Everybody, in the order of names. */
    public static final RecipientFilter ALL = new RecipientFilter("", null, Who.EVERYBODY, Order.NAME);

    public RecipientFilter withWords(String value) {
        return new RecipientFilter(value, kind, who, order);
    }

    public RecipientFilter withKind(@Nullable RecipientKind value) {
        return new RecipientFilter(words, value, who, order);
    }

    public RecipientFilter withWho(Who value) {
        return new RecipientFilter(words, kind, value, order);
    }

    public RecipientFilter withOrder(Order value) {
        return new RecipientFilter(words, kind, who, value);
    }

    /** Everybody, or only those who may be the same as another. */
    public enum Who {
        EVERYBODY,
        DOUBTED
    }

    /** By name as a Vietnamese list has it, or most and newest awards first. */
    public enum Order {
        NAME,
        UNIT,
        AWARDS,
        LAST_AWARD
    }
}
