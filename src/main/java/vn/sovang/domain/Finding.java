package vn.sovang.domain;

import java.util.List;

/**
 * One thing the check before printing found: about the line at {@code row} (from 1) with this award, or, with row 0 and award 0,
 * about the whole decision. {@code element} is the template's name of the text concerned, empty when it is about none; {@code
 * details} are what the message names, in the order of its places: sizes in points and lengths in millimetres with a decimal
 * point, days as lists write them; one that cannot be told is empty.
 */
public record Finding(PrintCheck check, int row, long awardId, String element, List<String> details) {
    public Finding {
        details = List.copyOf(details);
    }

    public Severity severity() {
        return check.severity();
    }

    /** What a finding means for its line. */
    public enum Severity {
        /** The line cannot be printed. */
        ERROR,
        WARNING,
        NOTE
    }
}
