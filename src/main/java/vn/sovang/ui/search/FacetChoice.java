package vn.sovang.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.Years;
import vn.sovang.domain.search.Query;

/** Which values of a facet a query has chosen. Years next to each other are one range. */
final class FacetChoice {
    private FacetChoice() {}

    static boolean isChosen(Query query, Condition value) {
        if (value instanceof Years year) {
            return query.of(Years.class).stream().anyMatch(range -> holds(range, year.from()));
        }
        return query.conditions().contains(value);
    }

    /** The query with a value chosen, or not any more; {@code years} are those there are. */
    static Query toggled(Query query, Condition value, Collection<Integer> years) {
        if (value instanceof Years year) {
            return ofYear(query, year.from(), years);
        }
        return query.conditions().contains(value) ? query.without(value) : query.and(value);
    }

    private static Query ofYear(Query query, int year, Collection<Integer> years) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (Years range : query.of(Years.class)) {
            years.stream().filter(each -> holds(range, each)).forEach(chosen::add);
        }
        if (!chosen.remove(year)) {
            chosen.add(year);
        }
        List<Condition> conditions = new ArrayList<>();
        boolean placed = false;
        for (Condition condition : query.conditions()) {
            if (!(condition instanceof Years)) {
                conditions.add(condition);
            } else if (!placed) {
                conditions.addAll(ranges(chosen));
                placed = true;
            }
        }
        if (!placed) {
            conditions.addAll(ranges(chosen));
        }
        return new Query(conditions);
    }

    private static boolean holds(Years range, int year) {
        return range.from() <= year && year <= range.to();
    }

    private static List<Years> ranges(SortedSet<Integer> years) {
        List<Years> ranges = new ArrayList<>();
        for (int year : years) {
            Years last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.to() == year - 1) {
                ranges.set(ranges.size() - 1, new Years(last.from(), year));
            } else {
                ranges.add(new Years(year, year));
            }
        }
        return ranges;
    }
}
