package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.Refused;
import vn.sovang.domain.Unit;

/** Reads the history card of a recipient. */
public final class RecipientHistory {
    private final Register register;

    public RecipientHistory(Register register) {
        this.register = register;
    }

    public Optional<History> of(long recipientId) throws Refused {
        return register.read(
                () -> register.tables().find(Recipient.class, recipientId).map(this::history));
    }

    private History history(Recipient recipient) {
        List<ListedAward> awards = register.lists().awardsOf(recipient.id());
        return new History(recipient, unit(recipient, awards), awards);
    }

    /** As the newest award writes it, which may say more ("Thôn 1, xã Lát"), unless the recipient was moved since. */
    private String unit(Recipient recipient, List<ListedAward> awards) {
        Long filed = recipient.unitId();
        Optional<Award> newest =
                awards.stream().findFirst().flatMap(award -> register.tables().find(Award.class, award.awardId()));
        boolean same = newest.filter(award -> filed == null || filed.equals(award.unitId()))
                .isPresent();
        if (same || filed == null) {
            return newest.map(award -> award.named().unit()).orElse("");
        }
        return register.tables().find(Unit.class, filed).map(Unit::name).orElse("");
    }
}
