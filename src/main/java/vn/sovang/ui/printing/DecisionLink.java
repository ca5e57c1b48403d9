package vn.sovang.ui.printing;

import java.util.OptionalLong;
import java.util.function.Supplier;
import vn.sovang.domain.PrintCheck;

/**
 * The tie to the list the sheets come from: which decision is open there, the one line of it that is to be printed where that
 * was asked for (said once), and the way to what has to be put right in it.
 */
public record DecisionLink(Supplier<OptionalLong> decision, Supplier<OptionalLong> line, Opening opening) {
    /** Brings the list to the front. */
    @FunctionalInterface
    public interface Opening {
        /** Shows a decision at one of its lines; award 0 is the decision itself. */
        void open(long decisionId, long awardId, PrintCheck.Place place);
    }

    OptionalLong wanted() {
        return decision.get();
    }

    OptionalLong only() {
        return line.get();
    }

    void open(long decisionId, long awardId, PrintCheck.Place place) {
        opening.open(decisionId, awardId, place);
    }
}
