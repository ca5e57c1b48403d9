package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitField;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.domain.Validity;
import vn.sovang.text.Folding;
import vn.sovang.text.SortKey;

/**
 * The offices and places recipients belong to, over the years: when each began and ended, and who took over. What stands on awards
 * keeps the name of its day.
 */
public final class Units {
    private static final LocalDate BEGINNING = LocalDate.MIN;

    private final Register register;

    public Units(Register register) {
        this.register = register;
    }

    /** All units in the order of names, each with those that took over from it. */
    public List<Entry> list() throws Refused {
        return register.read(() -> {
            References references = register.references();
            return references.units().stream()
                    .sorted(Comparator.comparing((Unit unit) -> SortKey.of(unit.name()))
                            .thenComparing(Unit::id))
                    .map(unit -> new Entry(unit, successors(references, unit.id())))
                    .toList();
        });
    }

    private static List<Unit> successors(References references, long id) {
        return references.successions().stream()
                .filter(succession -> succession.unitId() == id)
                .flatMap(succession -> references.unit(succession.successorId()).stream())
                .toList();
    }

    /** Adds a unit. */
    public Unit add(UnitDraft draft) throws Refused {
        return register.transact(Act.ADD_UNIT, tx -> {
            Form form = read(tx.references(), 0, draft);
            Unit added = tx.insert(new Unit(0, tx.uid(), form.name, form.shortName, form.validity));
            succeed(tx, added.id(), form.successors);
            return added;
        });
    }

    /** Corrects a unit. */
    public Unit edit(long id, UnitDraft draft) throws Refused {
        return register.transact(Act.EDIT_UNIT, tx -> {
            References references = tx.references();
            Unit before = references.unit(id).orElseThrow(() -> new Refused(new Problem.UnitUnknown(draft.name())));
            Form form = read(references, id, draft);
            Unit after = tx.update(before, new Unit(id, before.uid(), form.name, form.shortName, form.validity));
            succeed(tx, id, form.successors);
            return after;
        });
    }

    private static void succeed(Writing tx, long id, Set<Long> wanted) {
        Set<Long> missing = new HashSet<>(wanted);
        for (UnitSuccession succession : tx.references().successions()) {
            if (succession.unitId() == id && !missing.remove(succession.successorId())) {
                tx.remove(succession);
            }
        }
        missing.stream().sorted().forEach(successor -> tx.insert(new UnitSuccession(0, id, successor)));
    }

    private static Form read(References references, long id, UnitDraft draft) throws Refused {
        Typed typed = new Typed(0);
        String name = typed.line(UnitField.NAME, draft.name());
        LocalDate from = typed.date(UnitField.VALID_FROM, draft.from()).orElse(null);
        LocalDate to = typed.date(UnitField.VALID_TO, draft.to()).orElse(null);
        Validity validity = new Validity(from, to);
        if (name.isEmpty()) {
            typed.problem(new Problem.UnitNameMissing());
        }
        if (from != null && to != null && to.isBefore(from)) {
            typed.problem(new Problem.UnitEndsBeforeItBegins(name));
        }
        references.units().stream()
                .filter(other -> other.id() != id && isNamesake(other, name) && overlap(other.validity(), validity))
                .findFirst()
                .ifPresent(other -> typed.problem(new Problem.UnitNameTaken(name)));
        Set<Long> successors = new HashSet<>();
        for (String successor : draft.successors()) {
            Long found = Lines.unitId(references, successor, to == null ? BEGINNING : to.plusDays(1));
            if (found == null) {
                typed.problem(new Problem.UnitUnknown(successor));
            } else if (leadsTo(references, found, id)) {
                typed.problem(new Problem.UnitFollowsItself(name));
            } else {
                successors.add(found);
            }
        }
        String shortName = typed.line(UnitField.SHORT_NAME, draft.shortName());
        typed.check();
        return new Form(name, shortName, validity, successors);
    }

    private static boolean isNamesake(Unit other, String name) {
        return Folding.fold(other.name()).equals(Folding.fold(name));
    }

    private static boolean overlap(Validity one, Validity other) {
        return begins(one, other.to()) && begins(other, one.to());
    }

    /** Whether it begins before the other has ended. */
    private static boolean begins(Validity one, @Nullable LocalDate end) {
        return one.from() == null || end == null || !one.from().isAfter(end);
    }

    /** Whether a unit, or one that took over from it, is the other. */
    private static boolean leadsTo(References references, long from, long id) {
        Deque<Long> next = new ArrayDeque<>(List.of(from));
        Set<Long> seen = new HashSet<>();
        while (!next.isEmpty()) {
            long unit = next.remove();
            if (unit == id) {
                return true;
            }
            if (seen.add(unit)) {
                successors(references, unit).forEach(successor -> next.add(successor.id()));
            }
        }
        return false;
    }

    /** A unit and those that took over from it. */
    public record Entry(Unit unit, List<Unit> successors) {
        public Entry {
            successors = List.copyOf(successors);
        }

        /** The unit as it can be changed and handed to {@link Units#edit}; dates in ISO form. */
        public UnitDraft draft() {
            LocalDate from = unit.validity().from();
            LocalDate to = unit.validity().to();
            List<String> names = new ArrayList<>();
            successors.forEach(successor -> names.add(successor.name()));
            return new UnitDraft(
                    unit.name(),
                    unit.shortName(),
                    from == null ? "" : from.toString(),
                    to == null ? "" : to.toString(),
                    names);
        }
    }

    private record Form(String name, String shortName, Validity validity, Set<Long> successors) {}
}
