package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.template.Medium;

/**
 * One run of printing on a printer: which decision, on what, in which order, and how far it is. {@code medium} is BLANK or
 * STOCK; {@code calibrationId} is the correction that every sheet of the job gets;
 * {@code template} is the id asked for, empty for the one chosen for each kind.
 */
public record PrintJob(
        long id,
        String uid,
        long decisionId,
        Medium medium,
        SheetOrder order,
        String printer,
        String tray,
        String paper,
        @Nullable Long calibrationId,
        String stock,
        String template,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt)
        implements Entity {

    public PrintJob withState(State value, @Nullable Instant ended) {
        return new PrintJob(
                id,
                uid,
                decisionId,
                medium,
                order,
                printer,
                tray,
                paper,
                calibrationId,
                stock,
                template,
                value,
                startedAt,
                ended);
    }

    /** From begun to over. */
    public enum State {
        RUNNING,
        PAUSED,
        /** Every sheet is good or dropped. */
        DONE,
        /** Given up by the clerk with sheets still waiting. */
        STOPPED;

        public boolean isOver() {
            return this == DONE || this == STOPPED;
        }
    }
}
