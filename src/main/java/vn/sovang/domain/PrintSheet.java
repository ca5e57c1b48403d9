package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a print job, {@code ordinal} from 1 in the order of printing. {@code reason} says why a sheet was spoiled or
 * dropped, or, of a waiting or good one, why this award is printed again. A sheet that is printed anew after it was spoiled is
 * a further row with the same ordinal.
 */
public record PrintSheet(
        long id,
        long jobId,
        int ordinal,
        long awardId,
        State state,
        String reason,
        @Nullable Instant at) implements Entity {

    public PrintSheet with(State value, String why, @Nullable Instant when) {
        return new PrintSheet(id, jobId, ordinal, awardId, value, why, when);
    }

    /** What is known of a sheet. */
    public enum State {
        WAITING,
        /** Handed to the printer; after a crash nobody knows whether it came out. */
        SENDING,
        GOOD,
        JAMMED,
        SPOILED,
        DROPPED
    }
}
