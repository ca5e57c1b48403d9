package vn.sovang.domain.search;

import java.util.List;

/**
 * How many of the awards found there are of each year, kind, form and so on, in the order in which they are shown. Each count is
 * of what would be found with this value alone of its sort; what is there in the register but not among the awards counts 0.
 */
public record Facets(
        List<Count> years,
        List<Count> kinds,
        List<Count> forms,
        List<Count> units,
        List<Count> fields,
        List<Count> methods,
        List<Count> signers) {
    public Facets {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
        forms = List.copyOf(forms);
        units = List.copyOf(units);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        signers = List.copyOf(signers);
    }

    /** A value one can choose, and how many awards it has. */
    public record Count(Condition condition, int awards) {}
}
