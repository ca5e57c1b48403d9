package vn.sovang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Decision;
import vn.sovang.text.DateLine;

/** The header of a decision as typed: dates are text in any form the clerk may use, empty where nothing is known. */
public record DecisionDraft(
        String number,
        String signedOn,
        String title,
        String shortTitle,
        @Nullable Long signerId,
        String place,
        @Nullable Long methodId,
        @Nullable Long fieldId,
        String achievement,
        String dossierOn,
        String proposal,
        String fund,
        String note) {

    public static DecisionDraft of(Decision decision) {
        return new DecisionDraft(
                decision.number().toString(),
                written(decision.signedOn()),
                decision.title(),
                decision.shortTitle(),
                decision.signerId(),
                decision.place(),
                decision.methodId(),
                decision.fieldId(),
                decision.achievement(),
                written(decision.dossierOn()),
                decision.proposal(),
                decision.fund(),
                decision.note());
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : DateLine.shortForm(date);
    }
}
