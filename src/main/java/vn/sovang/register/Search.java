package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;

/** Finds awards of all years by name, position, unit, achievement, form, decision number or book number, accents optional. */
public final class Search {
    private final Register register;

    public Search(Register register) {
        this.register = register;
    }

    /** The first {@code limit} awards that have the words. */
    public SearchResult find(String words, int limit) throws Refused {
        return find(Query.words(words), limit);
    }

    /**
     * The first {@code limit} awards that a query finds: what stands in the name before what stands in position and unit, and that
     * before the rest, each with the very accents that were typed before others, and whole words of a name before longer ones; then the newest first. An empty query finds all.
     */
    public SearchResult find(Query query, int limit) throws Refused {
        return find(query, SearchOrder.BEST, limit);
    }

    /** The first {@code limit} of all that a query finds, in another order. */
    public SearchResult find(Query query, SearchOrder order, int limit) throws Refused {
        return register.read(() -> {
            Found found = register.search().finder().find(query);
            List<Integer> first = new OrderedAwards(register, found).first(order, limit);
            return new SearchResult(
                    found.count(), found.recipients(), register.lists().listedAwards(first));
        });
    }

    /** The first {@code limit} recipients of what a query finds, each where the best of the awards would stand. */
    public FoundRecipients recipients(Query query, int limit) throws Refused {
        return register.read(
                () -> new ByRecipient(register, register.search().finder().find(query)).first(limit));
    }

    /** How many awards there are of each year, kind, form and so on among those that a query finds. */
    public Facets facets(Query query) throws Refused {
        return register.read(() -> register.search().finder().count(query).facets());
    }
}
