package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as the list shows it. {@code year} is that of its date; a draft without one stands in the year of its dossier, else the current one. */
public record DecisionSummary(
        long id,
        DecisionNumber number,
        int year,
        @Nullable LocalDate signedOn,
        String title,
        String shortTitle,
        DecisionState state,
        int awards,
        int printed) {
    /** The same in another year of the list. */
    public DecisionSummary inYear(int value) {
        return new DecisionSummary(id, number, value, signedOn, title, shortTitle, state, awards, printed);
    }
}
