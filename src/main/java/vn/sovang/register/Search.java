package vn.sovang.register;

import java.util.Comparator;
import java.util.List;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.text.TextQuery;

/** Finds awards of all years by name, position, unit, achievement, form, decision number or book number, accents optional. */
public final class Search {
    private final Register register;

    public Search(Register register) {
        this.register = register;
    }

    /** The first {@code limit} awards that match, exact accents first, then newest first. An empty query finds all. */
    public SearchResult find(String query, int limit) throws Refused {
        TextQuery parsed = TextQuery.of(query);
        List<ListedAward> candidates =
                register.read(() -> register.lists().candidates(parsed.foldedAlternatives(), parsed.compactGlob()));
        List<ListedAward> found = candidates.stream()
                .map(award -> new Ranked(award, rank(parsed, award)))
                .filter(ranked -> ranked.rank < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::award)
                .toList();
        int recipients =
                (int) found.stream().map(ListedAward::recipientId).distinct().count();
        return new SearchResult(found.size(), recipients, found.subList(0, Math.min(limit, found.size())));
    }

    private static final int NO_MATCH = Integer.MAX_VALUE;

    /** A name found with its accents comes first, then a name, then the rest of the line. */
    private static int rank(TextQuery query, ListedAward award) {
        if (query.isEmpty()) {
            return 0;
        }
        String name = award.honorific() + " " + award.name();
        if (query.matches(name)) {
            return query.matchesExactly(name) ? 0 : 1;
        }
        return query.matches(everything(award)) ? 2 : NO_MATCH;
    }

    private static String everything(ListedAward award) {
        return String.join(
                " ",
                award.honorific(),
                award.name(),
                award.position(),
                award.unit(),
                award.form(),
                award.achievement(),
                award.decision(),
                award.year() == 0 ? "" : Integer.toString(award.year()),
                award.bookNumber() == null ? "" : award.bookNumber().toString());
    }

    private record Ranked(ListedAward award, int rank) {}
}
