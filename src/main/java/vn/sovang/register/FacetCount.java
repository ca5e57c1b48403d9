package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.References;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Facets.Count;

/**
 * Counts awards for the facets in one pass: an award that passes everything counts in all of them, one that fails a single sort of
 * conditions in the facet of that sort, as choosing its value instead would bring it in.
 */
final class FacetCount {
    private final AwardColumns columns;
    private final KnownDecisions decisions;
    private final References references;
    private final UnitTree tree;

    private final int[] years;
    private final int[] fields;
    private final int[] methods;
    private final int[] signers;
    private final Map<RecipientKind, int[]> kinds = new EnumMap<>(RecipientKind.class);
    private final Tally forms = new Tally();
    private final Tally units = new Tally();
    private final InUse inUse;

    FacetCount(AwardColumns columns, KnownDecisions decisions, References references, UnitTree tree, InUse inUse) {
        this.columns = columns;
        this.decisions = decisions;
        this.references = references;
        this.tree = tree;
        years = new int[decisions.end()];
        fields = new int[decisions.end()];
        methods = new int[decisions.end()];
        signers = new int[decisions.end()];
        this.inUse = inUse;
    }

    /** What there is in the whole register, whatever is asked for. */
    static final class InUse {
        private final Tally forms = new Tally();
        private final Tally units = new Tally();

        InUse(AwardColumns columns) {
            columns.each(award -> {
                forms.add(columns.form(award));
                units.add(columns.unit(award));
            });
        }
    }

    /** {@code failed} is what {@link Sieve#failed} says of the award. */
    void add(int award, int failed) {
        int decision = columns.decision(award);
        if (decision >= years.length) {
            return;
        }
        if (counts(failed, Sieve.YEAR)) {
            years[decision]++;
        }
        if (counts(failed, Sieve.FIELD)) {
            fields[decision]++;
        }
        if (counts(failed, Sieve.METHOD)) {
            methods[decision]++;
        }
        if (counts(failed, Sieve.SIGNER)) {
            signers[decision]++;
        }
        if (counts(failed, Sieve.KIND)) {
            kinds.computeIfAbsent(columns.kind(award), kind -> new int[1])[0]++;
        }
        if (counts(failed, Sieve.FORM)) {
            forms.add(columns.form(award));
        }
        if (counts(failed, Sieve.UNIT)) {
            units.add(columns.unit(award));
        }
    }

    private static boolean counts(int failed, int sort) {
        return (failed & ~sort) == 0;
    }

    Facets facets() {
        return new Facets(
                years(),
                Arrays.stream(RecipientKind.values())
                        .map(kind -> new Count(new Condition.Kind(kind), kinds.getOrDefault(kind, new int[1])[0]))
                        .toList(),
                forms(),
                units(),
                named(references.fields(), f -> f.id(), fields, DecisionFacts::fieldId, Condition.InField::new),
                named(references.methods(), m -> m.id(), methods, DecisionFacts::methodId, Condition.ByMethod::new),
                named(references.signers(), s -> s.id(), signers, DecisionFacts::signerId, Condition.SignedBy::new));
    }

    /** The newest year first; the awards of drafts without a date have no year. */
    private List<Count> years() {
        Map<Integer, Integer> byYear = new TreeMap<>(Comparator.reverseOrder());
        decisions.each(each -> byYear.merge(each.year(), years[Math.toIntExact(each.id())], Integer::sum));
        byYear.remove(0);
        List<Count> counts = new ArrayList<>();
        byYear.forEach((year, awards) -> counts.add(new Count(new Condition.Years(year, year), awards)));
        return counts;
    }

    /** The forms that were ever given, the most given first. */
    private List<Count> forms() {
        return references.forms().stream()
                .filter(form -> inUse.forms.of(form.id()) > 0)
                .sorted(Comparator.comparing(form -> -inUse.forms.of(form.id())))
                .map(form -> new Count(new Condition.Form(form.id()), forms.of(form.id())))
                .toList();
    }

    /** The units that ever had an award, each with those of its kin, the most awarded first. */
    private List<Count> units() {
        ToIntFunction<Long> every = unit -> sum(inUse.units, unit);
        return references.units().stream()
                .map(unit -> unit.id())
                .filter(unit -> inUse.units.of(unit) > 0)
                .sorted(Comparator.comparingInt(every).reversed())
                .map(unit -> new Count(new Condition.InUnit(unit), sum(units, unit)))
                .toList();
    }

    private int sum(Tally tally, long unit) {
        return tree.kin(unit).stream().mapToInt(tally::of).sum();
    }

    /** The values that any decision has, in the order of the register. */
    private <T> List<Count> named(
            List<T> values,
            Function<T, Long> id,
            int[] byDecision,
            Function<DecisionFacts, @Nullable Long> of,
            Function<Long, Condition> condition) {
        Tally awards = new Tally();
        Tally ever = new Tally();
        decisions.each(each -> {
            Long value = of.apply(each);
            if (value != null) {
                awards.add(value, byDecision[Math.toIntExact(each.id())]);
                ever.add(value, 1);
            }
        });
        return values.stream()
                .map(id)
                .filter(value -> ever.of(value) > 0)
                .map(value -> new Count(condition.apply(value), awards.of(value)))
                .toList();
    }

    /** Counts by the key of a table that has few rows. */
    private static final class Tally {
        private int[] counts = new int[64];

        void add(long key) {
            add(key, 1);
        }

        void add(long key, int more) {
            int at = Math.toIntExact(key);
            if (at >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(at + 1, counts.length * 2));
            }
            counts[at] += more;
        }

        int of(long key) {
            return key < counts.length ? counts[Math.toIntExact(key)] : 0;
        }
    }
}
