package vn.sovang.register;

import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Puts a decision and its list into the bin; one with certificates on paper or issued numbers stays. */
public final class DeleteDecision {
    private final Register register;

    public DeleteDecision(Register register) {
        this.register = register;
    }

    public void delete(long decisionId) throws Refused {
        register.transact(Act.DELETE_DECISION, tx -> {
            Decision decision = Lines.decision(tx, decisionId);
            int issued = (int) tx.lists().awards(decisionId).stream()
                    .filter(award -> isIssued(tx, award))
                    .count();
            if (issued > 0) {
                throw new Refused(new Problem.DecisionHasNumbers(Naming.of(decision), issued));
            }
            ListWriting list = new ListWriting(register, tx);
            for (Award award : tx.lists().awards(decisionId)) {
                DeleteAwards.bin(list, award);
            }
            return tx.update(decision, decision.edit().binnedAt(list.now()).build());
        });
    }

    static boolean isIssued(Writing tx, Award award) {
        return award.printing().count() > 0
                || tx.ledger()
                        .of(award.id())
                        .filter(number -> number.state() != BookNumber.State.RESERVED)
                        .isPresent();
    }
}
