package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sovang.domain.check.LadderRung.Sequence;

/** Says where a recipient has climbed high enough to be considered for a higher form, and where a higher form comes early. */
final class LadderRules {
    private final CheckedDecision checked;
    private final int year;

    LadderRules(CheckedDecision checked) {
        this.checked = checked;
        LocalDate day = checked.decision().signedOn();
        this.year = day == null ? 0 : day.getYear();
    }

    /** What a rung says of a line; nothing while the decision has no date. */
    Optional<ListFinding> of(CheckedLine line, LadderRung rung) {
        String form = line.form().code();
        if (year == 0) {
            return Optional.empty();
        }
        NavigableMap<Integer, String> given = given(line, rung.lower());
        if (form.equals(rung.lower())) {
            given.put(year, "");
            return reached(line, rung, given);
        }
        return form.equals(rung.higher()) ? early(line, rung, given) : Optional.empty();
    }

    /** The years up to now in which a form was given, each with its decision. */
    private NavigableMap<Integer, String> given(CheckedLine line, String form) {
        NavigableMap<Integer, String> years = new TreeMap<>();
        line.others().stream()
                .filter(other -> other.form().equals(form) && other.year() > 0 && other.year() <= year)
                .forEach(other -> years.putIfAbsent(other.year(), other.decision()));
        return years;
    }

    /** The higher form was not given since the first of the awards that count. */
    private Optional<ListFinding> reached(CheckedLine line, LadderRung rung, NavigableMap<Integer, String> given) {
        List<Integer> newest =
                given.descendingKeySet().stream().limit(rung.count()).toList();
        boolean enough = rung.sequence() == Sequence.CONSECUTIVE
                ? run(given, year) >= rung.count()
                : newest.size() == rung.count();
        int first = newest.get(newest.size() - 1);
        boolean had =
                line.others().stream().anyMatch(other -> other.form().equals(rung.higher()) && other.year() >= first);
        if (!enough || had) {
            return Optional.empty();
        }
        String earlier = said(given.subMap(first, year));
        return Optional.of(finding(ListCheck.LADDER_REACHED, line, List.of(name(rung.higher()), earlier)));
    }

    private Optional<ListFinding> early(CheckedLine line, LadderRung rung, NavigableMap<Integer, String> given) {
        // The lower title of this very year may be decided later in it.
        int climbed = rung.sequence() == Sequence.CONSECUTIVE
                ? Math.max(run(given, year), run(given, year - 1))
                : given.size();
        return climbed >= rung.count()
                ? Optional.empty()
                : Optional.of(finding(
                        ListCheck.LADDER_EARLY,
                        line,
                        List.of(
                                name(rung.lower()),
                                Integer.toString(rung.count()),
                                said(given),
                                rung.sequence().name())));
    }

    /** How many years in a row end with one. */
    private static int run(NavigableMap<Integer, String> years, int last) {
        int count = 0;
        while (years.containsKey(last - count)) {
            count++;
        }
        return count;
    }

    private static String said(Map<Integer, String> years) {
        return years.entrySet().stream()
                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private String name(String form) {
        return checked.formNames().getOrDefault(form, form);
    }

    private static ListFinding finding(ListCheck check, CheckedLine line, List<String> details) {
        return new ListFinding(check, line.row(), line.award().id(), details);
    }
}
