package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Refused;

/**
 * Finds recipients who may be one and the same, written twice: alike by name, with nothing in kind, unit or year of birth against it.
 */
public final class FindDuplicates {
    private final Register register;

    public FindDuplicates(Register register) {
        this.register = register;
    }

    /** Who may be the same as somebody, in the order of names. */
    public List<KnownRecipient> of(long recipientId) throws Refused {
        return register.read(() -> register.names().alike(recipientId));
    }

    /** How many recipients may be the same as another. */
    public int count() throws Refused {
        return register.read(() -> register.names().doubted().size());
    }

    /** Every pair, in the order of names, until there are {@code most} of them. */
    public List<Pair> pairs(int most) throws Refused {
        return register.read(() -> {
            KnownNames names = register.names();
            Set<KnownRecipient> everybody = new TreeSet<>(KnownNames.BY_NAME);
            names.all().stream()
                    .map(entry -> entry.known)
                    .filter(known -> names.doubted().containsKey(known.id()))
                    .forEach(everybody::add);
            List<Pair> pairs = new ArrayList<>();
            for (KnownRecipient one : everybody) {
                for (KnownRecipient other : names.alike(one.id())) {
                    if (KnownNames.BY_NAME.compare(one, other) < 0 && pairs.size() < most) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
            return pairs;
        });
    }

    /** Two who may be one. */
    public record Pair(KnownRecipient one, KnownRecipient other) {}
}
