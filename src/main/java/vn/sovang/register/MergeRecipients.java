package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;

/** Makes one of two recipients who turn out to be the same. Every award goes to the one who is kept and stays as it was given. */
public final class MergeRecipients {
    private final Register register;

    public MergeRecipients(Register register) {
        this.register = register;
    }

    /**
     * Keeps one with what was chosen of both; the other goes to the bin. Lines in the bin go along, so that one that is taken out
     * again finds its recipient.
     *
     * @return how many awards changed hands
     */
    public int merge(long keepId, long goneId, RecipientDraft chosen) throws Refused {
        if (keepId == goneId) {
            throw new IllegalArgumentException("a recipient is not merged with himself");
        }
        return register.transact(Act.MERGE_RECIPIENTS, tx -> {
            Recipient keep = RecipientForm.known(tx.tables(), keepId);
            Recipient gone = RecipientForm.known(tx.tables(), goneId);
            if (keep.kind() != gone.kind()) {
                throw new Refused(new Problem.RecipientKindsDiffer(keep.name(), gone.name()));
            }
            Recipient after =
                    new RecipientForm(tx, register.today()).read(keep, chosen, RecipientForm.holders(keep, gone));
            List<Award> awards = tx.recipientLists().awards(goneId);
            for (Award award : awards) {
                tx.update(award, award.edit().recipientId(keepId).build());
            }
            tx.update(gone, gone.binned(register.now()));
            tx.update(keep, after);
            return awards.size();
        });
    }
}
