package vn.sovang.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Printing;
import vn.sovang.domain.References;
import vn.sovang.domain.Refused;

/** Writes down that certificates are on paper: the count and day of each line, and that its book number is issued. */
final class RecordPrinting {
    private final Register register;

    RecordPrinting(Register register) {
        this.register = register;
    }

    void record(List<Long> awardIds) throws Refused {
        register.transact(Act.PRINT, tx -> {
            Set<Long> decisions = new LinkedHashSet<>();
            for (long id : awardIds) {
                Award award = Lines.award(tx, id);
                Printing printing = new Printing(award.printing().count() + 1, register.today());
                tx.update(award, award.withPrinting(printing));
                Ledger.issue(tx, award);
                decisions.add(award.decisionId());
            }
            for (long id : decisions) {
                moveOn(tx, Lines.decision(tx, id));
            }
            return awardIds.size();
        });
    }

    /** A decision whose every certificate is printed is done; one that has begun is being printed. */
    private static void moveOn(Writing tx, Decision decision) {
        References references = tx.references();
        boolean waiting = tx.lists().awards(decision.id()).stream()
                .anyMatch(award -> award.printing().count() == 0
                        && award.revocation() == null
                        && references
                                .form(award.formId())
                                .filter(AwardForm::printsCertificate)
                                .isPresent());
        DecisionState state = waiting ? DecisionState.PRINTING : DecisionState.DONE;
        tx.update(decision, decision.edit().state(state).build());
    }
}
