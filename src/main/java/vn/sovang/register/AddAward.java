package vn.sovang.register;

import vn.sovang.domain.Act;
import vn.sovang.domain.Award;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Adds a line to the end of a decision's list, to a known recipient where name, kind and unit agree, else to a new one. */
public final class AddAward {
    private final Register register;

    public AddAward(Register register) {
        this.register = register;
    }

    public Award add(long decisionId, AwardDraft draft) throws Refused {
        return register.transact(Act.ADD_AWARD, tx -> {
            ListWriting list = new ListWriting(register, tx);
            return new ListEnd(list, list.decision(decisionId)).add(draft);
        });
    }

    /** The same for a recipient who is known: name and kind are his, position and unit too where the draft has none. */
    public Award addKnown(long decisionId, long recipientId, AwardDraft draft) throws Refused {
        return register.transact(Act.ADD_AWARD, tx -> {
            ListWriting list = new ListWriting(register, tx);
            KnownRecipient known = register.recipientLists()
                    .known(recipientId)
                    .orElseThrow(() -> new Refused(new Problem.RecipientGone(recipientId)));
            return new ListEnd(list, list.decision(decisionId)).add(draft.about(known), recipientId);
        });
    }
}
