package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;

/** Says that a line is about a recipient who is known already. */
public final class LinkRecipient {
    private final Register register;

    public LinkRecipient(Register register) {
        this.register = register;
    }

    /**
     * The line takes his name and kind, and his position and unit where it has none of its own. A recipient who is left without
     * any award goes to the bin. {@code reason} is asked for where the line is on paper.
     */
    public Award link(long awardId, long recipientId, String reason) throws Refused {
        String why = Reasons.read(reason);
        return register.transact(Act.EDIT_AWARD, why, tx -> {
            ListWriting list = new ListWriting(register, tx);
            Award before = Lines.award(tx, awardId);
            Reasons.check(list, List.of(before), why);
            KnownRecipient known = register.recipientLists()
                    .known(recipientId)
                    .orElseThrow(() -> new Refused(new Problem.RecipientGone(recipientId)));
            AsNamed named = named(before.named(), known);
            Long unitId = before.named().unit().isEmpty()
                    ? Lines.unitId(list.references(), named.unit(), list.day(list.decision(before.decisionId())))
                    : before.unitId();
            Award after = tx.update(
                    before,
                    before.edit()
                            .named(named)
                            .recipientId(recipientId)
                            .unitId(unitId)
                            .build());
            dropIfAlone(list, before.recipientId(), recipientId);
            return after;
        });
    }

    static AsNamed named(AsNamed was, KnownRecipient known) {
        return new AsNamed(
                known.kind(),
                known.honorific().isEmpty() ? was.honorific() : known.honorific(),
                known.name(),
                was.position().isEmpty() ? known.position() : was.position(),
                was.unit().isEmpty() ? known.unit() : was.unit(),
                was.recipientClass());
    }

    private static void dropIfAlone(ListWriting list, long before, long now) {
        if (before != now && list.tx().lists().awardCount(before) == 0) {
            list.tx()
                    .tables()
                    .find(Recipient.class, before)
                    .ifPresent(stranger -> list.tx().update(stranger, stranger.binned(list.now())));
        }
    }
}
