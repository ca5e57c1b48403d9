package vn.sovang.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.Years;

/**
 * Years as clerks write them: 2024; 2021..2024; từ 2021 đến 2024; sau 2020. A year lies between {@value #FIRST} and the year
 * after this one; other figures are none. "Nam" without its mark is a name and stays.
 */
final class QueryYears {
    private static final int FIRST = 1945;

    private static final String HEAD = "(?:(?:trong )?năm ?:? ?|nam ?: ?)?";
    private static final String NAM = "(?:(?:năm|nam) )?";
    private static final String YEAR = "(\\d{4})";
    private static final String DOTS = "(?:\\.{2,}|…)";
    private static final String SCHOOL_YEAR =
            "(?:năm học|nam hoc|niên khóa|niên khoá|nien khoa|giai đoạn|giai doan|nhiệm kỳ|nhiệm kì|nhiem ky|khóa|khoá)";

    private final int last;

    QueryYears(LocalDate today) {
        this.last = today.getYear() + 1;
    }

    List<QueryRule> rules() {
        return List.of(
                QueryRule.plain(SCHOOL_YEAR + " \\d{4}(?: ?[-–—/] ?\\d{4})?"),
                QueryRule.whole(HEAD + "(?:(?:từ|tu) " + NAM + ")?" + YEAR + QueryRule.TO + NAM + YEAR, this::range),
                QueryRule.whole(
                        HEAD + "từ " + NAM + YEAR + " (?:(?:đến|tới) nay|trở (?:đi|lại đây|về sau)|về sau)",
                        one(QueryYears::from)),
                QueryRule.whole(HEAD + "tu " + NAM + YEAR + " (?:den|toi) nay", one(QueryYears::from)),
                QueryRule.growing(HEAD + "từ " + NAM + YEAR, one(QueryYears::from)),
                QueryRule.whole(HEAD + "(?:đến|tới)(?: hết)? " + NAM + YEAR, one(QueryYears::to)),
                QueryRule.whole(HEAD + "sau " + NAM + YEAR, one(year -> from(year + 1))),
                QueryRule.whole(HEAD + "(?:trước|truoc) " + NAM + YEAR, one(year -> to(year - 1))),
                QueryRule.whole(HEAD + "(?:>=|≥|=>) ?" + YEAR, one(QueryYears::from)),
                QueryRule.whole(HEAD + "> ?" + YEAR, one(year -> from(year + 1))),
                QueryRule.whole(HEAD + "(?:<=|≤|=<) ?" + YEAR, one(QueryYears::to)),
                QueryRule.whole(HEAD + "< ?" + YEAR, one(year -> to(year - 1))),
                QueryRule.growing(HEAD + YEAR + DOTS + "\\d{0,3}", one(QueryYears::from)),
                QueryRule.whole(HEAD + DOTS + YEAR, one(QueryYears::to)),
                QueryRule.whole(HEAD + "=? ?(\\d{4}(?:,\\d{4})*)[-–—]?", this::each));
    }

    /** This year, and the one before: what they are called. */
    static Years back(LocalDate today, int years) {
        return new Years(today.getYear() - years, today.getYear() - years);
    }

    private static Years from(int year) {
        return new Years(year, Years.ANY_TO);
    }

    private static Years to(int year) {
        return new Years(Years.ANY_FROM, year);
    }

    private boolean isYear(int year) {
        return year >= FIRST && year <= last;
    }

    private QueryMeaning one(IntFunction<Years> meaning) {
        return found -> {
            int year = Integer.parseInt(found.group(1));
            return isYear(year) ? List.of(meaning.apply(year)) : List.of();
        };
    }

    private List<Condition> range(MatchResult found) {
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        return isYear(one) && isYear(other)
                ? List.of(new Years(Math.min(one, other), Math.max(one, other)))
                : List.of();
    }

    private List<Condition> each(MatchResult found) {
        List<Condition> years = new ArrayList<>();
        for (String figures : found.group(1).split(",", -1)) {
            int year = Integer.parseInt(figures);
            if (!isYear(year)) {
                return List.of();
            }
            years.add(new Years(year, year));
        }
        return years;
    }
}
