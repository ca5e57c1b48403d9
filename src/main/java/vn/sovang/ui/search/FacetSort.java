package vn.sovang.ui.search;

import java.util.List;
import java.util.function.Function;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Facets.Count;

/** The facets in the order of the pane: how many values each shows at first, and whether it is open at first. */
@SuppressWarnings("ImmutableEnumChecker") // a method reference has no state
public enum FacetSort {
    YEARS(Facets::years, 10, Begins.OPEN),
    KINDS(Facets::kinds, 3, Begins.OPEN),
    FORMS(Facets::forms, 5, Begins.OPEN),
    UNITS(Facets::units, 3, Begins.OPEN),
    FIELDS(Facets::fields, 5, Begins.CLOSED),
    METHODS(Facets::methods, 5, Begins.CLOSED),
    SIGNERS(Facets::signers, 5, Begins.CLOSED);

    private final Function<Facets, List<Count>> counts;
    private final int first;
    private final Begins begins;

    FacetSort(Function<Facets, List<Count>> counts, int first, Begins begins) {
        this.counts = counts;
        this.first = first;
        this.begins = begins;
    }

    List<Count> of(Facets facets) {
        return counts.apply(facets);
    }

    int first() {
        return first;
    }

    boolean beginsOpen() {
        return begins == Begins.OPEN;
    }

    private enum Begins {
        OPEN,
        CLOSED
    }
}
