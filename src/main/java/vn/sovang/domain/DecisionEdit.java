package vn.sovang.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A copy of a decision in progress; its key and authority stay. */
public final class DecisionEdit {
    private final Decision start;
    private DecisionNumber number;
    private String series;
    private @Nullable LocalDate signedOn;
    private String title;
    private String shortTitle;
    private @Nullable Long signerId;
    private String place;
    private @Nullable Long methodId;
    private @Nullable Long fieldId;
    private String achievement;
    private @Nullable LocalDate dossierOn;
    private String proposal;
    private String fund;
    private ProposedCounts proposed;
    private String note;
    private DecisionState state;
    private @Nullable Instant binnedAt;

    DecisionEdit(Decision start) {
        this.start = start;
        this.number = start.number();
        this.series = start.series();
        this.signedOn = start.signedOn();
        this.title = start.title();
        this.shortTitle = start.shortTitle();
        this.signerId = start.signerId();
        this.place = start.place();
        this.methodId = start.methodId();
        this.fieldId = start.fieldId();
        this.achievement = start.achievement();
        this.dossierOn = start.dossierOn();
        this.proposal = start.proposal();
        this.fund = start.fund();
        this.proposed = start.proposed();
        this.note = start.note();
        this.state = start.state();
        this.binnedAt = start.binnedAt();
    }

    public DecisionEdit number(DecisionNumber value) {
        number = value;
        return this;
    }

    public DecisionEdit series(String value) {
        series = value;
        return this;
    }

    public DecisionEdit signedOn(@Nullable LocalDate value) {
        signedOn = value;
        return this;
    }

    public DecisionEdit title(String value) {
        title = value;
        return this;
    }

    public DecisionEdit shortTitle(String value) {
        shortTitle = value;
        return this;
    }

    public DecisionEdit signerId(@Nullable Long value) {
        signerId = value;
        return this;
    }

    public DecisionEdit place(String value) {
        place = value;
        return this;
    }

    public DecisionEdit methodId(@Nullable Long value) {
        methodId = value;
        return this;
    }

    public DecisionEdit fieldId(@Nullable Long value) {
        fieldId = value;
        return this;
    }

    public DecisionEdit achievement(String value) {
        achievement = value;
        return this;
    }

    public DecisionEdit dossierOn(@Nullable LocalDate value) {
        dossierOn = value;
        return this;
    }

    public DecisionEdit proposal(String value) {
        proposal = value;
        return this;
    }

    public DecisionEdit fund(String value) {
        fund = value;
        return this;
    }

    public DecisionEdit proposed(ProposedCounts value) {
        proposed = value;
        return this;
    }

    public DecisionEdit note(String value) {
        note = value;
        return this;
    }

    public DecisionEdit state(DecisionState value) {
        state = value;
        return this;
    }

    public DecisionEdit binnedAt(@Nullable Instant value) {
        binnedAt = value;
        return this;
    }

    public Decision build() {
        return new Decision(
                start.id(),
                start.uid(),
                start.authorityId(),
                number,
                series,
                signedOn,
                title,
                shortTitle,
                signerId,
                place,
                methodId,
                fieldId,
                achievement,
                dossierOn,
                proposal,
                fund,
                proposed,
                note,
                state,
                start.sample(),
                binnedAt);
    }
}
