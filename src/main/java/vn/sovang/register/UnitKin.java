package vn.sovang.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sovang.domain.References;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.text.Likeness;

/** Which units took over from which, by name: whoever belonged to one may belong to the other today. */
final class UnitKin {
    /** By what alike names share: the same of all that took over, however far down. */
    private final Map<String, Set<String>> heirs = new HashMap<>();

    UnitKin(References references) {
        Map<Long, String> names = new HashMap<>();
        references.units().forEach(unit -> names.put(unit.id(), Likeness.key(unit.name())));
        Map<Long, Set<Long>> next = new HashMap<>();
        for (UnitSuccession succession : references.successions()) {
            next.computeIfAbsent(succession.unitId(), id -> new HashSet<>()).add(succession.successorId());
        }
        for (Unit unit : references.units()) {
            Set<Long> seen = new HashSet<>();
            Deque<Long> waiting = new ArrayDeque<>(next.getOrDefault(unit.id(), Set.of()));
            while (!waiting.isEmpty()) {
                long heir = waiting.remove();
                if (seen.add(heir)) {
                    waiting.addAll(next.getOrDefault(heir, Set.of()));
                }
            }
            Set<String> keys = heirs.computeIfAbsent(names.getOrDefault(unit.id(), ""), key -> new HashSet<>());
            seen.forEach(heir -> keys.add(names.getOrDefault(heir, "")));
        }
    }

    /** Whether the one took over from the other, either way round. */
    boolean areKin(String one, String other) {
        return heirs.getOrDefault(one, Set.of()).contains(other)
                || heirs.getOrDefault(other, Set.of()).contains(one);
    }
}
