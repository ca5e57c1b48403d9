package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as lists offer him: how he is called today, and his newest award, whose position and unit count where the record
 * itself has none. {@code birth} is a year or an ISO date, or empty.
 */
public record KnownRecipient(
        long id,
        RecipientKind kind,
        String honorific,
        String name,
        String sortKey,
        String birth,
        String position,
        String unit,
        int awards,
        @Nullable LocalDate lastOn,
        String lastForm) {}
