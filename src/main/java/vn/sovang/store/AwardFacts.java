package vn.sovang.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.RecipientKind;

/**
 * What an award is counted, filtered and sorted by, as numbers; absent ones are 0. Stored side by side, {@value #PER_ROW} awards
 * to a row of the register.
 */
public record AwardFacts(
        int decision, int recipient, int unit, int bookNumber, int ordinal, int form, long amount, RecipientKind kind) {
    /** How many awards share a row. */
    static final int PER_ROW = 512;

    private static final int BYTES = 36;
    /** Where the kind stands; an award that is not there has none. */
    private static final int KIND = 32;

    private static final RecipientKind[] KINDS = RecipientKind.values();

    /** Takes one award after the other. */
    public interface Taker {
        void take(int award, AwardFacts facts);
    }

    public static AwardFacts of(Award award) {
        return new AwardFacts(
                Math.toIntExact(award.decisionId()),
                Math.toIntExact(award.recipientId()),
                orZero(award.unitId()),
                award.bookNumber() == null ? 0 : award.bookNumber(),
                award.ordinal(),
                Math.toIntExact(award.formId()),
                award.reward().amount(),
                award.named().kind());
    }

    private static int orZero(@Nullable Long id) {
        return id == null ? 0 : Math.toIntExact(id);
    }

    /** The row an award stands in. */
    static int chunk(long award) {
        return Math.toIntExact(award / PER_ROW);
    }

    static byte[] empty() {
        return new byte[PER_ROW * BYTES];
    }

    /** Writes the facts of an award into its row; without facts it is gone. */
    static void write(byte[] row, long award, @Nullable AwardFacts facts) {
        ByteBuffer at =
                ByteBuffer.wrap(row, (int) (award % PER_ROW) * BYTES, BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (facts == null) {
            at.put(new byte[BYTES]);
            return;
        }
        at.putInt(facts.decision).putInt(facts.recipient).putInt(facts.unit).putInt(facts.bookNumber);
        at.putInt(facts.ordinal).putInt(facts.form).putLong(facts.amount);
        at.put(letter(facts.kind));
    }

    private static byte letter(RecipientKind kind) {
        return (byte) kind.name().charAt(0);
    }

    private static RecipientKind kind(byte letter) {
        for (RecipientKind kind : KINDS) {
            if (letter(kind) == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("facts of an unknown kind: " + letter);
    }

    /** Reads the awards of a row that are there. */
    static void read(int chunk, byte[] row, Taker taker) {
        ByteBuffer at = ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < PER_ROW; i++) {
            int offset = i * BYTES;
            if (row[offset + KIND] != 0) {
                taker.take(
                        chunk * PER_ROW + i,
                        new AwardFacts(
                                at.getInt(offset),
                                at.getInt(offset + 4),
                                at.getInt(offset + 8),
                                at.getInt(offset + 12),
                                at.getInt(offset + 16),
                                at.getInt(offset + 20),
                                at.getLong(offset + 24),
                                kind(row[offset + KIND])));
            }
        }
    }
}
