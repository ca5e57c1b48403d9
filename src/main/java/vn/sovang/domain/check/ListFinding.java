package vn.sovang.domain.check;

import java.util.List;
import vn.sovang.domain.Finding.Severity;

/**
 * One thing the check of a list found: about the line at {@code row} (from 1) with this award, or, with row 0 and award 0, about
 * the whole decision. {@code details} are what the message names, in the order of its places.
 */
public record ListFinding(ListCheck check, int row, long awardId, List<String> details) {
    public ListFinding {
        details = List.copyOf(details);
    }

    public Severity severity() {
        return check.severity();
    }
}
