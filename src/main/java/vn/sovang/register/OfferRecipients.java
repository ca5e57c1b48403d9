package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.text.Honorific;

/** Offers known recipients while a name is typed, most commended first. */
public final class OfferRecipients {
    private final Register register;

    public OfferRecipients(Register register) {
        this.register = register;
    }

    /** Who of a kind may be meant, accents and an honorific before the name aside; nobody for nothing typed. */
    public List<KnownRecipient> offer(RecipientKind kind, String typed, int limit) throws Refused {
        String name = kind == RecipientKind.COLLECTIVE
                ? typed.strip()
                : Honorific.split(typed).name();
        return name.isEmpty() ? List.of() : register.read(() -> register.names().matching(name, kind, limit));
    }
}
