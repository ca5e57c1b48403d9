package vn.sovang.register;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.RecipientKind;

/**
 * A new line as typed. An absent form takes the form of the line above, else Giấy khen; an empty achievement takes the
 * decision's; an empty honorific is split off the name.
 */
public record AwardDraft(
        RecipientKind kind,
        @Nullable Long formId,
        String honorific,
        String name,
        String position,
        String unit,
        String achievement,
        Occasion occasion) {
    public static AwardDraft named(RecipientKind kind, String name) {
        return new AwardDraft(kind, null, "", name, "", "", "", Occasion.GIVEN);
    }

    /** The same about a known recipient. */
    AwardDraft about(KnownRecipient known) {
        return new AwardDraft(
                known.kind(),
                formId,
                honorific.isEmpty() ? known.honorific() : honorific,
                known.name(),
                position.isEmpty() ? known.position() : position,
                unit.isEmpty() ? known.unit() : unit,
                achievement,
                occasion);
    }
}
