package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.KnownRecipient;
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
        return register.recipientLists()
                .known(recipient.id())
                .map(known -> new History(recipient, known.position(), unit(known, awards), awards))
                .orElseGet(() -> new History(recipient, recipient.position(), "", awards));
    }

    /** Where it is the newest award's unit, as that award writes it, which may say more ("Thôn 1, xã Lát"). */
    private String unit(KnownRecipient known, List<ListedAward> awards) {
        return awards.stream()
                .findFirst()
                .flatMap(newest -> register.tables().find(Award.class, newest.awardId()))
                .filter(newest -> unit(newest).equals(known.unit()))
                .map(newest -> newest.named().unit())
                .orElse(known.unit());
    }

    private String unit(Award award) {
        Long filed = award.unitId();
        return filed == null
                ? ""
                : register.tables().find(Unit.class, filed).map(Unit::name).orElse("");
    }
}
