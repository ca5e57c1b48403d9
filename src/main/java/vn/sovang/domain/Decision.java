package vn.sovang.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that grants awards, or the draft of one. {@code title} is the whole trích yếu, {@code shortTitle} what
 * lists show; {@code achievement} is the text new lines start with. A draft may lack number, date and signer.
 */
public record Decision(
        long id,
        String uid,
        long authorityId,
        DecisionNumber number,
        String series,
        @Nullable LocalDate signedOn,
        String title,
        String shortTitle,
        @Nullable Long signerId,
        String place,
        @Nullable Long methodId,
        @Nullable Long fieldId,
        String achievement,
        @Nullable LocalDate dossierOn,
        String proposal,
        String fund,
        ProposedCounts proposed,
        String note,
        DecisionState state,
        boolean sample,
        @Nullable Instant binnedAt)
        implements Entity {

    /** A copy in progress: change what differs, then build. */
    public DecisionEdit edit() {
        return new DecisionEdit(this);
    }
}
