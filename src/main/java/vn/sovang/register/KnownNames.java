package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Entity;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;
import vn.sovang.text.Matchable;
import vn.sovang.text.TextQuery;

/**
 * All recipients by name, held in memory and kept in step with every act, so that typing a name or checking a list asks no
 * question of the file.
 */
final class KnownNames {
    private final Register register;
    private final Map<Long, Entry> byId = new HashMap<>();
    private final Map<String, Set<Long>> byKey = new HashMap<>();

    KnownNames(Register register) {
        this.register = register;
        register.lists().knownRecipients().forEach(this::add);
    }

    private void add(KnownRecipient known) {
        Entry entry = new Entry(known, Likeness.key(known.name()), Matchable.of(known.name()));
        byId.put(known.id(), entry);
        byKey.computeIfAbsent(entry.key, key -> new HashSet<>()).add(known.id());
    }

    private void remove(long id) {
        Entry entry = byId.remove(id);
        if (entry != null) {
            byKey.getOrDefault(entry.key, new HashSet<>()).remove(id);
        }
    }

    /** Reads again whoever an act touched. */
    void heard(Changed changed) {
        Set<Long> touched = new HashSet<>();
        changed.changes().forEach(change -> {
            touch(change.before(), touched);
            touch(change.after(), touched);
        });
        for (long id : touched) {
            remove(id);
            register.lists().knownRecipient(id).ifPresent(this::add);
        }
    }

    private static void touch(@Nullable Entity entity, Set<Long> touched) {
        if (entity instanceof Recipient recipient) {
            touched.add(recipient.id());
        } else if (entity instanceof Award award) {
            touched.add(award.recipientId());
        }
    }

    /** Everybody, in the order of names. */
    List<KnownRecipient> all() {
        return byId.values().stream()
                .map(Entry::known)
                .sorted(Comparator.comparing(KnownRecipient::sortKey).thenComparing(KnownRecipient::id))
                .toList();
    }

    /** Who may be meant by what is typed, most awarded first. */
    List<KnownRecipient> matching(String typed, RecipientKind kind, int limit) {
        TextQuery query = TextQuery.of(typed);
        return byId.values().stream()
                .filter(entry -> entry.known.kind() == kind && query.matches(entry.text))
                .map(Entry::known)
                .sorted(Comparator.comparingInt(KnownRecipient::awards)
                        .reversed()
                        .thenComparing(KnownRecipient::sortKey)
                        .thenComparing(KnownRecipient::id))
                .limit(limit)
                .toList();
    }

    /** Other recipients whose name is like this one and whose unit says nothing against it, in the order of names. */
    List<KnownRecipient> alike(long id, AsNamed named) {
        List<KnownRecipient> alike = new ArrayList<>();
        for (long other : byKey.getOrDefault(Likeness.key(named.name()), Set.of())) {
            Entry entry = byId.get(other);
            if (entry != null && other != id && entry.known.kind() == named.kind() && isAlike(entry.known, named)) {
                alike.add(entry.known);
            }
        }
        alike.sort(Comparator.comparing(KnownRecipient::sortKey).thenComparing(KnownRecipient::id));
        return alike;
    }

    /** Namesakes of other units are others; a unit that is not known says nothing. */
    private static boolean isAlike(KnownRecipient known, AsNamed named) {
        boolean sameUnit = known.unit().isEmpty()
                || named.unit().isEmpty()
                || Folding.compact(known.unit()).equals(Folding.compact(named.unit()));
        return sameUnit && Likeness.of(known.name(), named.name()) != Likeness.NONE;
    }

    private record Entry(KnownRecipient known, String key, Matchable text) {}
}
