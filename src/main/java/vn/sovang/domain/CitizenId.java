package vn.sovang.domain;

/** A citizen's number (CCCD): twelve figures, or the nine of the older card. It is nobody's business in a list. */
public final class CitizenId {
    private static final int FIGURES = 12;
    private static final int FIGURES_BEFORE = 9;
    private static final int LAST_SHOWN = 2;

    private CitizenId() {}

    /** Whether it has the right length and nothing but figures. */
    public static boolean isWellFormed(String text) {
        return (text.length() == FIGURES || text.length() == FIGURES_BEFORE)
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "0*********12": the first figure and the last two; nothing for nothing. */
    public static String masked(String number) {
        if (number.length() <= LAST_SHOWN + 1) {
            return "*".repeat(number.length());
        }
        int hidden = number.length() - LAST_SHOWN - 1;
        return number.charAt(0) + "*".repeat(hidden) + number.substring(number.length() - LAST_SHOWN);
    }
}
