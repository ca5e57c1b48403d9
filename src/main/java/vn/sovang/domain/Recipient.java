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
        implements Entity {}
