package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award as lists, search results and history cards show it: everything as it was on that day. {@code year} is the decision's. */
public record ListedAward(
        long awardId,
        long decisionId,
        long recipientId,
        RecipientKind kind,
        String honorific,
        String name,
        String position,
        String unit,
        int year,
        String decision,
        @Nullable LocalDate signedOn,
        @Nullable Integer bookNumber,
        String form,
        Paper paper,
        String method,
        String field,
        String achievement,
        long amount,
        Standing standing) {
    /** Whether the form prints a certificate (gold marks) or is only recorded. */
    public enum Paper {
        CERTIFICATE,
        NONE
    }

    /** Whether the award stands or has been revoked. */
    public enum Standing {
        STANDS,
        REVOKED
    }
}
