package vn.sovang.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as clerks type them: 2/12/24, 02.12.2024, 2-12-2024, 021224, 02122024, 2024-12-02, or a date line pasted from a
 * paper. Day before month always; the years run from 1900 to 2199; a day that does not exist is no date.
 */
public final class DateInput {
    /** The latest year a two-digit year means when no pivot year is given is ten years after this one. */
    private static final int USUAL_PIVOT = 2030;

    private static final int YEARS_AHEAD = 10;
    private static final Pattern PARTED =
            Pattern.compile("(?<d>\\d{1,2})(?<mark> ?[/.-] ?| )(?<m>\\d{1,2})\\k<mark>(?<y>\\d{4}|\\d{2})");
    private static final Pattern PACKED = Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4}|\\d{2})");
    private static final Pattern ISO =
            Pattern.compile("(?<y>\\d{4})(?<mark>[-/.])(?<m>\\d{1,2})\\k<mark>(?<d>\\d{1,2})");
    private static final Pattern LINE = Pattern.compile(
            "(?:[^,]*, ?)?(?:ngày )?(?<d>\\d{1,2}) tháng (?<m>\\d{1,2}) năm (?<y>\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateInput() {}

    /** Reads a date; two-digit years are 2000 to 2040 or 1941 to 1999. */
    public static Optional<LocalDate> parse(String text) {
        return parse(text, USUAL_PIVOT);
    }

    /** Reads a date; a two-digit year is 20yy unless that is more than ten years after the pivot year, else 19yy. */
    public static Optional<LocalDate> parse(String text, int pivotYear) {
        String clean = Cleaning.clean(text);
        for (Pattern pattern : new Pattern[] {PARTED, PACKED, ISO, LINE}) {
            Matcher matcher = pattern.matcher(clean);
            if (matcher.matches()) {
                return date(matcher, pivotYear);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher, int pivotYear) {
        int year = Integer.parseInt(matcher.group("y"));
        if (matcher.group("y").length() == 2) {
            year += 2000 + year <= pivotYear + YEARS_AHEAD ? 2000 : 1900;
        }
        if (year < 1900 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(matcher.group("m")), Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
