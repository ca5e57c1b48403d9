package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a unit, signer or authority exists, both ends included; an absent end is open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Without beginning or end. */
    public static final Validity ALWAYS = new Validity(null, null);

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
