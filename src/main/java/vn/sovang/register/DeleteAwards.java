package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Moves lines of a list to the bin and gives their reserved numbers back; a line that is on paper or whose number was issued stays. */
public final class DeleteAwards {
    private final Register register;

    public DeleteAwards(Register register) {
        this.register = register;
    }

    /** Answers how many. */
    public int delete(List<Long> awardIds) throws Refused {
        return register.transact(Act.DELETE_AWARDS, tx -> {
            ListWriting list = new ListWriting(register, tx);
            List<Problem> problems = new ArrayList<>();
            for (long id : awardIds) {
                try {
                    bin(list, Lines.award(tx, id));
                } catch (Refused e) {
                    problems.addAll(e.problems());
                }
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            return awardIds.size();
        });
    }

    static void bin(ListWriting list, Award award) throws Refused {
        if (award.printing().count() > 0) {
            throw new Refused(new Problem.CertificatePrinted(
                    list.row(award), award.named().full()));
        }
        Ledger.release(list, award);
        list.tx()
                .update(
                        award,
                        award.edit().bookNumber(null).binnedAt(list.now()).build());
    }
}
