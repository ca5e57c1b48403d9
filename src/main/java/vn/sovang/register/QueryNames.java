package vn.sovang.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.sovang.domain.search.Condition;
import vn.sovang.text.Folding;
import vn.sovang.text.Likeness;
import vn.sovang.text.TextQuery;

/** The names a query is searched for: found whole at a piece of it, the longest first, accents optional. */
final class QueryNames {
    /** More pieces than any name has. */
    private static final int LONGEST = 24;

    /** More things than these are not offered as alternatives: the words are looked for instead. */
    private static final int MOST = 3;

    private final List<QueryName> all;
    private final NavigableMap<String, List<QueryName>> byFold = new TreeMap<>();
    /** Units by what is left when abbreviations are written out. */
    private final NavigableMap<String, List<QueryName>> byLikeness = new TreeMap<>();

    QueryNames(List<QueryName> names) {
        all = List.copyOf(names);
        for (QueryName name : names) {
            if (!name.fold().isEmpty()) {
                byFold.computeIfAbsent(name.fold(), key -> new ArrayList<>()).add(name);
            }
            if (name.sort() == QueryName.Sort.UNIT) {
                byLikeness
                        .computeIfAbsent(Likeness.key(name.name()), key -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /** The longest name that begins at a piece. */
    Optional<QueryMatch> at(QueryText text, int piece) {
        QueryMatch longest = null;
        int misses = 0;
        for (int end = piece + 1; end <= limit(text, piece) && misses < 2; end++) {
            String words = text.run(piece, end);
            List<QueryName> found = text.piece(end - 1).isBlank() ? List.of() : standingAlone(words);
            if (!found.isEmpty()) {
                longest = match(end, words, found);
            }
            misses = begins(words) ? 0 : misses + 1;
        }
        return Optional.ofNullable(longest);
    }

    /** What is named behind a label: a whole name, else the only few things that have these words in theirs. */
    Optional<QueryMatch> labelled(QueryName.Sort sort, QueryText text, int piece) {
        for (int end = limit(text, piece); end > piece; end--) {
            String words = text.run(piece, end);
            List<QueryName> named = named(words);
            named.removeIf(name -> name.sort() != sort);
            List<Condition> found = conditions(named);
            if (!found.isEmpty()) {
                return Optional.of(QueryMatch.growing(end, found));
            }
        }
        for (int end = limit(text, piece); end > piece; end--) {
            String words = text.run(piece, end);
            List<Condition> found = having(sort, words);
            if (!found.isEmpty()) {
                return Optional.of(
                        QueryMatch.growing(end, found.size() <= MOST ? found : List.of(new Condition.Words(words))));
            }
        }
        return Optional.empty();
    }

    private static int limit(QueryText text, int piece) {
        int end = piece;
        while (end < text.size() && end - piece < LONGEST && !text.piece(end).quoted()) {
            end++;
        }
        return end;
    }

    private List<QueryName> standingAlone(String words) {
        List<QueryName> found = named(words);
        boolean several = Folding.fold(words).indexOf(' ') > 0;
        found.removeIf(name -> name.standing() == QueryName.Standing.LABELLED
                || (name.sort() == QueryName.Sort.UNIT && !several)
                || (name.standing() == QueryName.Standing.ONLY
                        && having(name.sort(), words).size() > 1));
        found.sort(Comparator.comparing(QueryName::sort));
        found.removeIf(name -> name.sort() != found.get(0).sort());
        return found;
    }

    /** Whatever has these words as its whole name; a unit also when they are its name abbreviated. */
    private List<QueryName> named(String words) {
        List<QueryName> found = new ArrayList<>(byFold.getOrDefault(Folding.fold(words), List.of()));
        found.removeIf(name -> !name.is(words));
        if (found.isEmpty()) {
            found.addAll(byLikeness.getOrDefault(Likeness.key(words), List.of()));
            found.removeIf(name -> !name.is(words));
        }
        return found;
    }

    private QueryMatch match(int end, String words, List<QueryName> found) {
        if (found.get(0).sort() == QueryName.Sort.PLAIN) {
            return QueryMatch.plain(end);
        }
        String longer = Folding.fold(words) + " ";
        String next = byFold.ceilingKey(longer);
        boolean grows = next != null && next.startsWith(longer);
        List<Condition> conditions = conditions(found);
        return grows ? QueryMatch.growing(end, conditions) : QueryMatch.whole(end, conditions);
    }

    private boolean begins(String words) {
        return begins(byFold, Folding.fold(words)) || begins(byLikeness, Likeness.key(words));
    }

    private static boolean begins(NavigableMap<String, ?> names, String key) {
        String next = names.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    private List<Condition> having(QueryName.Sort sort, String words) {
        TextQuery query = TextQuery.of(words);
        return query.isEmpty()
                ? List.of()
                : conditions(all.stream()
                        .filter(n -> n.sort() == sort && n.has(query))
                        .toList());
    }

    private static List<Condition> conditions(List<QueryName> names) {
        return names.stream()
                .flatMap(name -> name.conditions().stream())
                .distinct()
                .toList();
    }
}
