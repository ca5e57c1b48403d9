package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A copy of an award in progress; whose it is never changes. */
public final class AwardEdit {
    private final Award start;
    private long decisionId;
    private long recipientId;
    private long formId;
    private int ordinal;
    private AsNamed named;
    private @Nullable Long unitId;
    private String achievement;
    private Period period;
    private @Nullable Integer bookNumber;
    private Reward reward;
    private Occasion occasion;
    private Printing printing;
    private @Nullable Revocation revocation;
    private String note;
    private String source;
    private @Nullable Instant binnedAt;

    AwardEdit(Award start) {
        this.start = start;
        this.decisionId = start.decisionId();
        this.recipientId = start.recipientId();
        this.formId = start.formId();
        this.ordinal = start.ordinal();
        this.named = start.named();
        this.unitId = start.unitId();
        this.achievement = start.achievement();
        this.period = start.period();
        this.bookNumber = start.bookNumber();
        this.reward = start.reward();
        this.occasion = start.occasion();
        this.printing = start.printing();
        this.revocation = start.revocation();
        this.note = start.note();
        this.source = start.source();
        this.binnedAt = start.binnedAt();
    }

    public AwardEdit decisionId(long value) {
        decisionId = value;
        return this;
    }

    public AwardEdit recipientId(long value) {
        recipientId = value;
        return this;
    }

    public AwardEdit formId(long value) {
        formId = value;
        return this;
    }

    public AwardEdit ordinal(int value) {
        ordinal = value;
        return this;
    }

    public AwardEdit named(AsNamed value) {
        named = value;
        return this;
    }

    public AwardEdit unitId(@Nullable Long value) {
        unitId = value;
        return this;
    }

    public AwardEdit achievement(String value) {
        achievement = value;
        return this;
    }

    public AwardEdit period(Period value) {
        period = value;
        return this;
    }

    public AwardEdit bookNumber(@Nullable Integer value) {
        bookNumber = value;
        return this;
    }

    public AwardEdit reward(Reward value) {
        reward = value;
        return this;
    }

    public AwardEdit occasion(Occasion value) {
        occasion = value;
        return this;
    }

    public AwardEdit printing(Printing value) {
        printing = value;
        return this;
    }

    public AwardEdit revocation(@Nullable Revocation value) {
        revocation = value;
        return this;
    }

    public AwardEdit note(String value) {
        note = value;
        return this;
    }

    /** Where it came from, as {@link AwardSource} writes it. */
    public AwardEdit source(String value) {
        source = value;
        return this;
    }

    public AwardEdit binnedAt(@Nullable Instant value) {
        binnedAt = value;
        return this;
    }

    public Award build() {
        return new Award(
                start.id(),
                start.uid(),
                decisionId,
                recipientId,
                formId,
                ordinal,
                named,
                unitId,
                achievement,
                period,
                bookNumber,
                reward,
                occasion,
                printing,
                revocation,
                note,
                source,
                binnedAt);
    }
}
