package vn.sovang.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.PersonName;

/**
 * Someone who has been or will be commended, as known today; what stood on a certificate is kept by its {@link Award}.
 * {@code birth} is a year or an ISO date, or empty. {@code parts} are the three parts of an individual's name and all
 * empty otherwise. A {@code binnedAt} that is present means the recipient lies in the bin.
 */
public record Recipient(
        long id,
        String uid,
        RecipientKind kind,
        String honorific,
        String name,
        PersonName parts,
        Sex sex,
        String birth,
        String citizenId,
        String position,
        @Nullable Long unitId,
        RecipientClass recipientClass,
        String note,
        boolean sample,
        @Nullable Instant binnedAt)
        implements Entity {
    /** The same recipient under another name; {@code nameParts} are the three parts of it. */
    public Recipient renamed(String value, PersonName nameParts) {
        return edit().name(value, nameParts).build();
    }

    /** Put into the bin, or taken out again with null. */
    public Recipient binned(@Nullable Instant at) {
        return edit().binnedAt(at).build();
    }

    /** A copy in progress: change what differs, then build. */
    public RecipientEdit edit() {
        return new RecipientEdit(this);
    }
}
