package vn.sovang.domain;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the number ledger: a number of the golden book of an authority, year and book name. A reserved one can
 * be given back; an issued one can only become void, and void stays void.
 */
public record BookNumber(
        long id,
        long authorityId,
        String book,
        int year,
        int number,
        State state,
        @Nullable Long awardId) implements Entity {
    /** What has become of the number. */
    public enum State {
        RESERVED,
        ISSUED,
        VOID
    }
}
