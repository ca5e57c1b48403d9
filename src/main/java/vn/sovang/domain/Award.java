package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a decision: one recipient, one form. {@code named} is the snapshot of that day, {@code ordinal} the place
 * in the list from 1, {@code bookNumber} the number in the golden book once it is given.
 */
public record Award(
        long id,
        String uid,
        long decisionId,
        long recipientId,
        long formId,
        int ordinal,
        AsNamed named,
        @Nullable Long unitId,
        String achievement,
        Period period,
        @Nullable Integer bookNumber,
        Reward reward,
        Occasion occasion,
        Printing printing,
        @Nullable Revocation revocation,
        String note,
        String source,
        @Nullable Instant binnedAt)
        implements Entity {

    public Award withNamed(AsNamed value) {
        return edit().named(value).build();
    }

    public Award withBookNumber(@Nullable Integer value) {
        return edit().bookNumber(value).build();
    }

    public Award withReward(Reward value) {
        return edit().reward(value).build();
    }

    public Award withPrinting(Printing value) {
        return edit().printing(value).build();
    }

    /** A copy in progress: change what differs, then build. */
    public AwardEdit edit() {
        return new AwardEdit(this);
    }
}
