package vn.sovang.register;

import java.util.Optional;
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
        String unit = Optional.ofNullable(recipient.unitId())
                .flatMap(id -> register.tables().find(Unit.class, id))
                .map(Unit::name)
                .orElse("");
        return new History(recipient, unit, register.lists().awardsOf(recipient.id()));
    }
}
