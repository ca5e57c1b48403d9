package vn.sovang.text;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as clerks type them, in whole đồng. Rewards are never below 10,000 đồng, so plain digits below 10,000 are
 * thousands: 710 is 710.000. Digits from 10,000 on, grouped digits (710.000; 1 410 000) and amounts with đ, đồng or VNĐ
 * are taken as they stand; k, nghìn and ngàn are thousands, tr and triệu millions (1,41tr; 1tr410).
 */
public final class MoneyInput {
    private static final long SHORT_FORM_LIMIT = 10_000;
    private static final Pattern CURRENCY = Pattern.compile(" ?(?:đồng|đ|vnđ|vnd|₫)\\.?$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., ])\\d{3}(?:\\1\\d{3}){0,3}");
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2}) ?(?:k|nghìn|ngàn)");
    private static final Pattern MILLIONS =
            Pattern.compile("(\\d{1,6})(?:,(\\d{1,6})|\\.(\\d{1,2}))? ?(?:tr|triệu)(?: ?(\\d{1,3}))?");

    private MoneyInput() {}

    /** Reads an amount from 0 to 999,999,999,999,999 đồng; empty when the text is none. */
    public static OptionalLong parse(String text) {
        String amount = Cleaning.lower(Cleaning.clean(text));
        String bare = CURRENCY.matcher(amount).replaceFirst("");
        if (PLAIN.matcher(bare).matches()) {
            long number = Long.parseLong(bare);
            boolean thousands = number < SHORT_FORM_LIMIT && bare.equals(amount);
            return OptionalLong.of(thousands ? number * 1000 : number);
        }
        if (GROUPED.matcher(bare).matches()) {
            return OptionalLong.of(digits(bare));
        }
        Matcher thousands = THOUSANDS.matcher(bare);
        if (thousands.matches()) {
            return OptionalLong.of(digits(thousands.group(1)) * 1000);
        }
        Matcher millions = MILLIONS.matcher(bare);
        return millions.matches() ? millions(millions) : OptionalLong.empty();
    }

    /** "1,41tr" and "1tr41" are both 1.410.000; a number with a fraction before and after is none. */
    private static OptionalLong millions(Matcher matcher) {
        String fraction = "";
        int fractions = 0;
        for (int group = 2; group <= 4; group++) {
            String found = matcher.group(group);
            if (found != null) {
                fraction = found;
                fractions++;
            }
        }
        if (fractions > 1) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(matcher.group(1) + (fraction + "000000").substring(0, 6)));
    }

    private static long digits(String grouped) {
        return Long.parseLong(grouped.replaceAll("\\D", ""));
    }
}
