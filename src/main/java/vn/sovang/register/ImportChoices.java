package vn.sovang.register;

import java.util.HashMap;
import java.util.Map;
import vn.sovang.domain.list.ReadingChoices;

/**
 * How a list is to be taken over.
 *
 * @param reading how it is read
 * @param recipients whom a row is about where somebody chose, by row; {@link #SOMEBODY_NEW} for nobody who is known
 * @param units what is done with units that are in no list
 * @param heads whether the columns are remembered for lists with the same head
 * @param reason why lines on paper are changed; empty where there is none
 */
public record ImportChoices(
        ReadingChoices reading, Map<Integer, Long> recipients, Units units, Heads heads, String reason) {
    /** Stands for a recipient who is not known yet. */
    public static final long SOMEBODY_NEW = 0;

    public ImportChoices {
        recipients = Map.copyOf(recipients);
    }

    /** What is done with units that are in no list. */
    public enum Units {
        ADDED,
        LEFT_AS_TEXT
    }

    /** What becomes of the columns that were chosen. */
    public enum Heads {
        REMEMBERED,
        FORGOTTEN
    }

    public ImportChoices with(ReadingChoices value) {
        return new ImportChoices(value, recipients, units, heads, reason);
    }

    public ImportChoices with(Units value) {
        return new ImportChoices(reading, recipients, value, heads, reason);
    }

    public ImportChoices with(Heads value) {
        return new ImportChoices(reading, recipients, units, value, reason);
    }

    public ImportChoices because(String value) {
        return new ImportChoices(reading, recipients, units, heads, value);
    }

    /** With a row about somebody who is known, or about {@link #SOMEBODY_NEW}. */
    public ImportChoices about(int row, long recipientId) {
        Map<Integer, Long> all = new HashMap<>(recipients);
        all.put(row, recipientId);
        return new ImportChoices(reading, all, units, heads, reason);
    }
}
