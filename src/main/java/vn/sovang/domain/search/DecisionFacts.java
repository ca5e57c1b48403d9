package vn.sovang.domain.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.DecisionNumber;

/** What a decision adds to its awards when they are looked for. */
public record DecisionFacts(
        long id,
        DecisionNumber number,
        @Nullable LocalDate signedOn,
        String title,
        @Nullable Long signerId,
        @Nullable Long methodId,
        @Nullable Long fieldId) {
    /** The year it counts for; 0 while it has no date. */
    public int year() {
        return signedOn == null ? 0 : signedOn.getYear();
    }
}
