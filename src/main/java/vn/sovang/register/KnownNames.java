package vn.sovang.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.Change;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Setting;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.text.Likeness;
import vn.sovang.text.TextQuery;

/**
 * All recipients by name, held in memory and kept in step with every act, so that typing a name, filtering a list or looking for
 * duplicates asks no question of the file.
 */
final class KnownNames {
    /** By name as a Vietnamese list has it, the given name of people first. */
    static final Comparator<KnownRecipient> BY_NAME =
            Comparator.comparing(KnownRecipient::sortKey).thenComparing(KnownRecipient::id);

    /** From here on reading everybody again is quicker than one by one. */
    private static final int MANY = 200;

    private final Register register;
    private final Map<Long, KnownName> byId = new HashMap<>();
    private final Map<String, Set<KnownName>> byKey = new HashMap<>();
    private final Map<String, Set<KnownName>> byEnds = new HashMap<>();
    private final Map<String, Set<KnownName>> shortened = new HashMap<>();
    private @Nullable Map<Long, KnownRecipient> doubted;
    private UnitKin kin;
    private Set<String> apart;

    KnownNames(Register register) {
        this.register = register;
        this.kin = new UnitKin(register.references());
        this.apart = KeepApart.pairs(register);
        readAll();
    }

    private void readAll() {
        byId.clear();
        byKey.clear();
        byEnds.clear();
        shortened.clear();
        doubted = null;
        register.recipientLists().known().forEach(this::add);
    }

    private KnownName add(KnownRecipient known) {
        KnownName entry = new KnownName(known);
        byId.put(known.id(), entry);
        group(byKey, entry.key).add(entry);
        group(byEnds, entry.ends).add(entry);
        if (entry.isShortened()) {
            group(shortened, entry.ends).add(entry);
        }
        return entry;
    }

    private Optional<KnownName> remove(long id) {
        KnownName entry = byId.remove(id);
        if (entry != null) {
            group(byKey, entry.key).remove(entry);
            group(byEnds, entry.ends).remove(entry);
            group(shortened, entry.ends).remove(entry);
        }
        return Optional.ofNullable(entry);
    }

    private static Set<KnownName> group(Map<String, Set<KnownName>> groups, String name) {
        return groups.computeIfAbsent(name, each -> new HashSet<>());
    }

    /** Reads again whoever an act touched; a unit's name is everybody's. */
    void heard(Changed changed) {
        if (changed.changes().stream().anyMatch(change -> isAboutUnits(change.subject()))) {
            kin = new UnitKin(register.references());
            readAll();
            return;
        }
        if (changed.changes().stream().anyMatch(KnownNames::movesAwards)) {
            readAll();
            return;
        }
        if (changed.changes().stream().anyMatch(change -> change.subject() instanceof Setting)) {
            apart = KeepApart.pairs(register);
            doubted = null;
        }
        Set<Long> touched = new HashSet<>();
        changed.changes().forEach(change -> {
            touch(change.before(), touched);
            touch(change.after(), touched);
        });
        if (touched.size() > MANY) {
            readAll();
            return;
        }
        Set<KnownName> shaken = new HashSet<>();
        for (long id : touched) {
            remove(id).ifPresent(entry -> shaken.addAll(near(entry)));
        }
        for (long id : touched) {
            register.recipientLists().known(id).map(this::add).ifPresent(shaken::add);
        }
        reckonAgain(touched, shaken);
    }

    /** Whoever was touched, and whoever was or is like him. */
    private void reckonAgain(Set<Long> touched, Set<KnownName> shaken) {
        Map<Long, KnownRecipient> found = doubted;
        if (found == null) {
            return;
        }
        touched.forEach(found::remove);
        Set<KnownName> all = new HashSet<>(shaken);
        shaken.forEach(entry -> all.addAll(near(entry)));
        all.stream().filter(entry -> byId.get(entry.known.id()) == entry).forEach(entry -> reckon(entry, found));
    }

    /** Another date makes another award the newest. */
    private static boolean movesAwards(Change change) {
        return change.before() instanceof Decision before
                && change.after() instanceof Decision after
                && !Objects.equals(before.signedOn(), after.signedOn());
    }

    private static boolean isAboutUnits(Entity entity) {
        return entity instanceof Unit || entity instanceof UnitSuccession;
    }

    private static void touch(@Nullable Entity entity, Set<Long> touched) {
        if (entity instanceof Recipient recipient) {
            touched.add(recipient.id());
        } else if (entity instanceof Award award) {
            touched.add(award.recipientId());
        }
    }

    Collection<KnownName> all() {
        return byId.values();
    }

    /** Who may be meant by what is typed, most awarded first. */
    List<KnownRecipient> matching(String typed, RecipientKind kind, int limit) {
        TextQuery query = TextQuery.of(typed);
        return byId.values().stream()
                .filter(entry -> entry.known.kind() == kind && query.matches(entry.text))
                .map(entry -> entry.known)
                .sorted(Comparator.comparingInt(KnownRecipient::awards)
                        .reversed()
                        .thenComparing(BY_NAME))
                .limit(limit)
                .toList();
    }

    /** Other recipients whose name is like this one and whose unit says nothing against it, in the order of names. */
    List<KnownRecipient> alike(long id, AsNamed named) {
        return byKey.getOrDefault(key(id, named.name()), Set.of()).stream()
                .filter(entry -> entry.known.id() != id && entry.isAlike(named) && !areApart(entry.known.id(), id))
                .map(entry -> entry.known)
                .sorted(BY_NAME)
                .toList();
    }

    /** {@link Likeness#key}, taken from what is known of the recipient where he is still called so. */
    String key(long id, String name) {
        KnownName own = byId.get(id);
        return own != null && own.known.name().equals(name) ? own.key : Likeness.key(name);
    }

    /** Who may be the same as somebody, in the order of names. */
    List<KnownRecipient> alike(long id) {
        KnownName entry = byId.get(id);
        if (entry == null) {
            return List.of();
        }
        return near(entry).stream()
                .filter(other -> likeness(entry, other) != Likeness.NONE)
                .map(other -> other.known)
                .sorted(BY_NAME)
                .toList();
    }

    private Likeness likeness(KnownName one, KnownName other) {
        Likeness likeness = one.likeness(other, kin);
        return likeness != Likeness.NONE && areApart(one.known.id(), other.known.id()) ? Likeness.NONE : likeness;
    }

    private boolean areApart(long one, long other) {
        return !apart.isEmpty() && apart.contains(KeepApart.name(one, other));
    }

    /** The others whose name is worth comparing. */
    private Set<KnownName> near(KnownName entry) {
        Set<KnownName> near = new HashSet<>(byKey.getOrDefault(entry.key, Set.of()));
        near.addAll((entry.isShortened() ? byEnds : shortened).getOrDefault(entry.ends, Set.of()));
        near.remove(entry);
        return near;
    }

    /**
     * Everybody who may be the same as somebody else, each with the first of those in the order of names, who may be himself: alike
     * ones stand together when sorted by him. Reckoned once, then kept in step.
     */
    Map<Long, KnownRecipient> doubted() {
        Map<Long, KnownRecipient> found = doubted;
        if (found == null) {
            Map<Long, KnownRecipient> all = new HashMap<>();
            byId.values().forEach(entry -> reckon(entry, all));
            doubted = all;
            return all;
        }
        return found;
    }

    private void reckon(KnownName entry, Map<Long, KnownRecipient> found) {
        KnownRecipient first = entry.known;
        boolean alone = true;
        for (KnownName other : near(entry)) {
            if (likeness(entry, other) != Likeness.NONE) {
                alone = false;
                first = BY_NAME.compare(other.known, first) < 0 ? other.known : first;
            }
        }
        if (alone) {
            found.remove(entry.known.id());
        } else {
            found.put(entry.known.id(), first);
        }
    }
}
