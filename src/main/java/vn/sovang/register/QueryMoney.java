package vn.sovang.register;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.Amount;
import vn.sovang.text.MoneyInput;

/**
 * Money as clerks write it: >1tr; 500k..1tr; 710.000đ; tiền > 500 nghìn. Without the word tiền, an amount must show that it is
 * one: by its unit, by grouped figures, or by five figures after a sign of comparison.
 */
final class QueryMoney {
    /** Rewards are never smaller. */
    private static final long SMALLEST = 10_000;

    private static final String LABEL =
            "(?:(tiền thưởng|tien thuong|số tiền|so tien|mức thưởng|muc thuong|tiền|tien)( ?:)? ?)?";
    private static final String UNIT = "k|nghìn|ngàn|nghin|ngan|triệu|trieu|tr";
    private static final String AMOUNT =
            "(\\d[\\d.,]{0,24}(?:k| ?(?:nghìn|ngàn|nghin|ngan)| ?(?:triệu|trieu|tr)\\d{0,3})?"
                    + "(?: ?(?:đồng|dong|đ|vnđ|vnd|₫))?)";
    private static final String AT_LEAST = "(?:(?:>=|≥|=>) ?|(?:từ|tu|ít nhất|it nhat|tối thiểu|toi thieu) )";
    private static final String AT_MOST =
            "(?:(?:<=|≤|=<) ?|(?:đến|den|tới|toi|không quá|khong qua|tối đa|toi da|nhiều nhất|nhieu nhat) )";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,15}");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}(?:,\\d{1,2})?");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(" + UNIT + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LETTER = Pattern.compile("[\\p{L}₫]");

    private QueryMoney() {}

    static List<QueryRule> rules() {
        return List.of(
                QueryRule.whole(LABEL + "(?:(?:từ|tu) )?" + AMOUNT + QueryRule.TO + AMOUNT, QueryMoney::range),
                QueryRule.whole(LABEL + "(?:từ |tu )?" + AMOUNT + " (?:trở lên|tro len)", found -> atLeast(found, 0)),
                QueryRule.growing(LABEL + AT_LEAST + AMOUNT, found -> atLeast(found, 0)),
                QueryRule.whole(LABEL + "(?:> ?|(?:trên|tren|hơn|hon) )" + AMOUNT, found -> atLeast(found, 1)),
                QueryRule.whole(LABEL + AT_MOST + AMOUNT, found -> atMost(found, 0)),
                QueryRule.whole(LABEL + "(?:< ?|(?:dưới|duoi) )" + AMOUNT, found -> atMost(found, 1)),
                QueryRule.whole(LABEL + "=? ?" + AMOUNT, QueryMoney::exactly));
    }

    private static List<Condition> atLeast(MatchResult found, int more) {
        OptionalLong amount = compared(found);
        return amount.isEmpty() ? List.of() : List.of(new Amount(amount.getAsLong() + more, Amount.ANY_TO));
    }

    private static List<Condition> atMost(MatchResult found, int less) {
        OptionalLong amount = compared(found);
        return amount.isEmpty() ? List.of() : List.of(new Amount(0, Math.max(0, amount.getAsLong() - less)));
    }

    private static OptionalLong compared(MatchResult found) {
        String written = found.group(3);
        OptionalLong amount = amount(written);
        boolean clear = isLabelled(found)
                || isAmount(written)
                || (FIGURES.matcher(written).matches() && amount.orElse(0) >= SMALLEST && written.length() > 4);
        return clear ? amount : OptionalLong.empty();
    }

    private static List<Condition> exactly(MatchResult found) {
        String written = found.group(3);
        OptionalLong amount = amount(written);
        boolean labelled = isLabelled(found) && (found.group(2) != null || written.length() != 4);
        boolean clear = labelled || (isAmount(written) && amount.orElse(0) >= SMALLEST);
        return clear && amount.isPresent() ? List.of(new Amount(amount.getAsLong(), amount.getAsLong())) : List.of();
    }

    private static List<Condition> range(MatchResult found) {
        String second = found.group(4);
        String first = withUnitOf(second, found.group(3));
        OptionalLong one = amount(first);
        OptionalLong other = amount(second);
        boolean clear = isLabelled(found) || (isAmount(first) && isAmount(second));
        if (!clear || one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        long a = one.getAsLong();
        long b = other.getAsLong();
        return List.of(new Amount(Math.min(a, b), Math.max(a, b)));
    }

    /** "500 – 700 nghìn": the first amount has the unit of the second. */
    private static String withUnitOf(String second, String first) {
        Matcher unit = WITH_UNIT.matcher(second);
        return SMALL.matcher(first).matches() && unit.find() ? first + unit.group(1) : first;
    }

    /** "Tien" without its mark is a name, too: it makes money only of what shows that it is money. */
    private static boolean isLabelled(MatchResult found) {
        @Nullable String label = found.group(1);
        return label != null && (!label.equalsIgnoreCase("tien") || found.group(2) != null);
    }

    private static boolean isAmount(String written) {
        return LETTER.matcher(written).find() || GROUPED.matcher(written).matches();
    }

    private static OptionalLong amount(String written) {
        return MoneyInput.parse(written.replaceAll("(?iu)nghin", "nghìn")
                .replaceAll("(?iu)ngan", "ngàn")
                .replaceAll("(?iu)trieu", "triệu")
                .replaceAll("(?iu)dong", "đồng"));
    }
}
