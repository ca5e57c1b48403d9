package vn.sovang.register;

import java.util.List;
import java.util.regex.MatchResult;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.BookNumbered;
import vn.sovang.domain.search.Condition.DecisionNumbered;
import vn.sovang.domain.search.Condition.Words;

/**
 * Numbers of decisions (1254/QĐ-UBND; qđ 1254) and of the book (số sổ 270; sổ 120..140; #270). "Số 270" may be either: the figures
 * alone are looked for. "So" without its mark may be a name and stays, unless it is said twice.
 */
final class QueryNumbers {
    private static final String FIGURES = "(\\d{1,7}[a-z]?)";
    private static final String SYMBOL = "( ?/ ?\\p{L}{2}[\\p{L}\\d.\\-–/&]*)";
    private static final String DECISION = "(?:(?:số|so) )?(?:quyết định|quyet dinh|qđ|qd)(?: (?:số|so))? ?[:.]? ?";
    private static final String BOOK =
            "(?:(?:số vào sổ|so vao so|số sổ|so so|vào sổ(?: số)?|sổ(?: số)?)(?: ?[:.])? ?(?:(?:từ|tu) )?|# ?)";
    private static final String BOOK_NUMBER = "(\\d{1,9})";

    private QueryNumbers() {}

    static List<QueryRule> rules() {
        return List.of(
                QueryRule.whole("(?:(?:số|so) ?[:.]? ?)?" + FIGURES + SYMBOL, QueryNumbers::decision),
                QueryRule.whole(DECISION + FIGURES + SYMBOL + "?", QueryNumbers::decision),
                QueryRule.whole(BOOK + BOOK_NUMBER + QueryRule.TO + "#?" + BOOK_NUMBER, QueryNumbers::range),
                QueryRule.whole(BOOK + BOOK_NUMBER, QueryNumbers::book),
                QueryRule.whole("số ?[:.]? ?" + FIGURES, found -> List.of(new Words(found.group(1)))));
    }

    private static List<Condition> decision(MatchResult found) {
        String symbol = found.group(2) == null ? "" : found.group(2).replace(" ", "");
        return List.of(new DecisionNumbered(found.group(1) + symbol));
    }

    private static List<Condition> book(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        return List.of(new BookNumbered(number, number));
    }

    private static List<Condition> range(MatchResult found) {
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        return List.of(new BookNumbered(Math.min(one, other), Math.max(one, other)));
    }
}
