package vn.sovang.register;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.RecipientKind;

/**
 * Recipients a filter lets through. {@code counts} and {@code doubted} say how many there are of each kind, and how many who may be the
 * same as another, with the same words; {@code all} counts everybody in the register.
 */
public record RecipientList(List<KnownRecipient> rows, Map<RecipientKind, Integer> counts, int doubted, int all) {
    public RecipientList {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public int count(RecipientKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many there are of all kinds with the same words. */
    public int matching() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
