package vn.sovang.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.References;
import vn.sovang.domain.UnitSuccession;

/** Which units a unit came from and which took over from it, however far. */
final class UnitTree {
    private final Map<Long, Set<Long>> heirs = new HashMap<>();
    private final Map<Long, Set<Long>> forebears = new HashMap<>();

    UnitTree(References references) {
        for (UnitSuccession each : references.successions()) {
            heirs.computeIfAbsent(each.unitId(), id -> new HashSet<>()).add(each.successorId());
            forebears.computeIfAbsent(each.successorId(), id -> new HashSet<>()).add(each.unitId());
        }
    }

    /** The unit itself, all that took over from it, and all it took over from; not those that share an heir with it. */
    Set<Long> kin(long unit) {
        Set<Long> kin = new LinkedHashSet<>();
        kin.add(unit);
        follow(unit, heirs, kin);
        follow(unit, forebears, kin);
        return kin;
    }

    private static void follow(long unit, Map<Long, Set<Long>> next, Set<Long> kin) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> waiting = new ArrayDeque<>(next.getOrDefault(unit, Set.of()));
        while (!waiting.isEmpty()) {
            long each = waiting.remove();
            if (seen.add(each)) {
                kin.add(each);
                waiting.addAll(next.getOrDefault(each, Set.of()));
            }
        }
    }
}
