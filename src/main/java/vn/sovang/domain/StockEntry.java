package vn.sovang.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A movement of pre-printed paper: {@code sheets} of the phôi called {@code stock} came in, were used or were spoiled. What is
 * left is what was received less what was used and spoiled; a negative count takes an entry back.
 */
public record StockEntry(
        long id,
        String uid,
        String stock,
        Kind kind,
        int sheets,
        LocalDate on,
        String note,
        @Nullable Long jobId) implements Entity {

    public StockEntry withSheets(int value) {
        return new StockEntry(id, uid, stock, kind, value, on, note, jobId);
    }

    /** What happened to the sheets. */
    public enum Kind {
        RECEIVED,
        USED,
        SPOILED
    }
}
