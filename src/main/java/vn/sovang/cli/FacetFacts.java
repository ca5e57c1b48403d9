package vn.sovang.cli;

import java.util.List;
import vn.sovang.domain.search.Facets;
import vn.sovang.i18n.ConditionNames;

/** How many awards there are of each year, kind and so on, as programs read it; the names of its fields are a promise to them. */
record FacetFacts(
        List<Value> years,
        List<Value> kinds,
        List<Value> forms,
        List<Value> units,
        List<Value> fields,
        List<Value> methods,
        List<Value> signers) {
    static FacetFacts of(Facets facets, ConditionNames names) {
        return new FacetFacts(
                values(facets.years(), names),
                values(facets.kinds(), names),
                values(facets.forms(), names),
                values(facets.units(), names),
                values(facets.fields(), names),
                values(facets.methods(), names),
                values(facets.signers(), names));
    }

    private static List<Value> values(List<Facets.Count> counts, ConditionNames names) {
        return counts.stream()
                .map(count -> new Value(names.value(count.condition()), count.awards()))
                .toList();
    }

    /** A year, a form's name and so on, and how many awards it would find alone of its sort. */
    record Value(String value, int awards) {}
}
