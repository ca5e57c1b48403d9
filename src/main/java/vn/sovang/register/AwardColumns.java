package vn.sovang.register;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;
import vn.sovang.domain.RecipientKind;
import vn.sovang.store.AwardFacts;

/** The facts of all awards in memory, column by column, found by the award's key: 37 bytes an award, a look a few nanoseconds. */
final class AwardColumns {
    private static final int LEAST = 1024;

    private int end = 1;
    private int highestRecipient;
    private int[] decision = new int[LEAST];
    private int[] recipient = new int[LEAST];
    private int[] unit = new int[LEAST];
    private int[] bookNumber = new int[LEAST];
    private int[] ordinal = new int[LEAST];
    private int[] form = new int[LEAST];
    private long[] amount = new long[LEAST];
    /** Nothing where there is no award. */
    private @Nullable RecipientKind[] kind = new RecipientKind[LEAST];

    void put(int award, AwardFacts facts) {
        if (award >= kind.length) {
            grow(Math.max(award + 1, kind.length * 2));
        }
        end = Math.max(end, award + 1);
        decision[award] = facts.decision();
        recipient[award] = facts.recipient();
        highestRecipient = Math.max(highestRecipient, facts.recipient());
        unit[award] = facts.unit();
        bookNumber[award] = facts.bookNumber();
        ordinal[award] = facts.ordinal();
        form[award] = facts.form();
        amount[award] = facts.amount();
        kind[award] = facts.kind();
    }

    void remove(int award) {
        if (award < end) {
            kind[award] = null;
        }
    }

    private void grow(int length) {
        decision = Arrays.copyOf(decision, length);
        recipient = Arrays.copyOf(recipient, length);
        unit = Arrays.copyOf(unit, length);
        bookNumber = Arrays.copyOf(bookNumber, length);
        ordinal = Arrays.copyOf(ordinal, length);
        form = Arrays.copyOf(form, length);
        amount = Arrays.copyOf(amount, length);
        kind = Arrays.copyOf(kind, length);
    }

    /** The highest key that an award ever had here, and one more. */
    int end() {
        return end;
    }

    boolean has(int award) {
        return award < end && kind[award] != null;
    }

    int decision(int award) {
        return decision[award];
    }

    int recipient(int award) {
        return recipient[award];
    }

    int unit(int award) {
        return unit[award];
    }

    int bookNumber(int award) {
        return bookNumber[award];
    }

    int ordinal(int award) {
        return ordinal[award];
    }

    int form(int award) {
        return form[award];
    }

    long amount(int award) {
        return amount[award];
    }

    RecipientKind kind(int award) {
        return Objects.requireNonNull(kind[award], "an award that is there");
    }

    /** Takes every award, by key. */
    void each(IntConsumer taker) {
        for (int award = 0; award < end; award++) {
            if (kind[award] != null) {
                taker.accept(award);
            }
        }
    }

    /** The awards for which something holds. */
    RoaringBitmap where(IntPredicate holds) {
        RoaringBitmapWriter<RoaringBitmap> found = RoaringBitmapWriter.writer().get();
        each(award -> {
            if (holds.test(award)) {
                found.add(award);
            }
        });
        return found.get();
    }

    /** The highest key that a recipient ever had here, and one more. */
    int recipients() {
        return highestRecipient + 1;
    }
}
