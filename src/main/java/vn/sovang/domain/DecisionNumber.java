package vn.sovang.domain;

import java.util.Locale;

/**
 * The number of a decision as it is written: figures and the free symbol after them ("1254" and "/QĐ-UBND"). Both are
 * empty while a draft has no number. It is unique for an authority, year and series and starts again at 01 every year.
 */
public record DecisionNumber(String figures, String symbol) {
    public static final DecisionNumber NONE = new DecisionNumber("", "");

    /** Splits "1254/QĐ-UBND" at its first slash; what has no slash is all figures. */
    public static DecisionNumber parse(String written) {
        String text = written.strip();
        int slash = text.indexOf('/');
        return slash < 0
                ? new DecisionNumber(text, "")
                : new DecisionNumber(
                        text.substring(0, slash).strip(), text.substring(slash).strip());
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /** What two writings of one number share: "05" and "5" are the same number. */
    public String key() {
        return figures.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }

    @Override
    public String toString() {
        return figures + symbol;
    }
}
