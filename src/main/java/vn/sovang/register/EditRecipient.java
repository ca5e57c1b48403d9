package vn.sovang.register;

import vn.sovang.domain.Act;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;

/** Corrects what is known of a recipient today. What stands on certificates and in the book stays as it was on its day. */
public final class EditRecipient {
    private final Register register;

    public EditRecipient(Register register) {
        this.register = register;
    }

    /** What is known today, to be changed and handed to {@link #edit}. */
    public RecipientDraft draft(long recipientId) throws Refused {
        return register.read(() -> {
            Recipient recipient = RecipientForm.known(register.tables(), recipientId);
            Long unitId = recipient.unitId();
            String unit = unitId == null
                    ? ""
                    : register.tables().find(Unit.class, unitId).map(Unit::name).orElse("");
            return RecipientDraft.of(recipient, unit);
        });
    }

    /**
     * Puts in what was typed.
     *
     * @throws Refused with everything that is wrong with any field
     */
    public Recipient edit(long recipientId, RecipientDraft draft) throws Refused {
        return register.transact(Act.EDIT_RECIPIENT, tx -> {
            Recipient before = RecipientForm.known(tx.tables(), recipientId);
            Recipient after =
                    new RecipientForm(tx, register.today()).read(before, draft, RecipientForm.holders(before));
            return tx.update(before, after);
        });
    }
}
