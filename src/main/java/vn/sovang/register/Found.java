package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.search.DecisionFacts;

/** The awards a query found: all of them, and in steps from the best to the least. Within a step the newest decision comes first. */
final class Found {
    /** An order key holds the place of the decision, the place in its list and the award's key. */
    private static final int KEY_BITS = 30;

    private static final int PLACE_BITS = 12;
    private static final long MOST_PLACES = (1L << PLACE_BITS) - 1;

    private final RoaringBitmap all;
    private final List<RoaringBitmap> steps;
    private final AwardColumns columns;
    private final KnownDecisions decisions;
    private final Supplier<WholeOrder> newestFirst;

    Found(
            RoaringBitmap all,
            List<RoaringBitmap> steps,
            AwardColumns columns,
            KnownDecisions decisions,
            Supplier<WholeOrder> newestFirst) {
        this.all = all;
        this.steps = List.copyOf(steps);
        this.columns = columns;
        this.decisions = decisions;
        this.newestFirst = newestFirst;
    }

    RoaringBitmap all() {
        return all;
    }

    /** From the best to the least, apart from each other. */
    List<RoaringBitmap> steps() {
        return steps;
    }

    /** The highest key that a recipient of any award has, and one more. */
    int endOfRecipients() {
        return columns.recipients();
    }

    int recipient(int award) {
        return columns.recipient(award);
    }

    RecipientKind kind(int award) {
        return columns.kind(award);
    }

    int bookNumber(int award) {
        return columns.bookNumber(award);
    }

    @Nullable
    DecisionFacts decision(int award) {
        return decisions.find(columns.decision(award));
    }

    int decisionKey(int award) {
        return columns.decision(award);
    }

    void eachDecision(Consumer<DecisionFacts> taker) {
        decisions.each(taker);
    }

    int count() {
        return all.getCardinality();
    }

    /** How many different recipients they have. */
    int recipients() {
        boolean[] seen = new boolean[columns.recipients()];
        int[] count = {0};
        all.forEach((IntConsumer) award -> {
            int recipient = columns.recipient(award);
            if (!seen[recipient]) {
                seen[recipient] = true;
                count[0]++;
            }
        });
        return count[0];
    }

    /** The keys of the first awards in their order. */
    List<Integer> first(int limit) {
        List<Integer> first = new ArrayList<>();
        for (RoaringBitmap step : steps) {
            int room = limit - first.size();
            if (room <= 0) {
                break;
            }
            boolean along = WholeOrder.pays(room, step.getCardinality(), columns.end());
            first.addAll(along ? newestFirst.get().first(step, room) : smallest(step, room));
        }
        return first;
    }

    private List<Integer> smallest(RoaringBitmap step, int limit) {
        Smallest smallest = new Smallest(Math.min(limit, step.getCardinality()));
        step.forEach((IntConsumer) award -> smallest.offer(key(award)));
        return Arrays.stream(smallest.inOrder()).mapToObj(Found::award).toList();
    }

    /** All of them, the newest decision first. */
    int[] newestFirst() {
        return newestFirst.get().of(all);
    }

    /** The award of an order key. */
    static int award(long key) {
        return (int) (key & ((1 << KEY_BITS) - 1));
    }

    /** What orders the awards of a step, the smallest first. */
    long key(int award) {
        long place = Math.min(columns.ordinal(award), MOST_PLACES);
        return ((long) decisions.rank(columns.decision(award)) << (KEY_BITS + PLACE_BITS))
                | (place << KEY_BITS)
                | award;
    }

    /** The smallest of many numbers, without sorting all of them. */
    private static final class Smallest {
        private final int wanted;
        private final long[] held;
        private int count;
        private long limit = Long.MAX_VALUE;

        Smallest(int wanted) {
            this.wanted = wanted;
            this.held = new long[wanted * 2 + 1];
        }

        void offer(long value) {
            if (value >= limit) {
                return;
            }
            held[count++] = value;
            if (count == held.length) {
                Arrays.sort(held);
                count = wanted;
                limit = wanted == 0 ? Long.MIN_VALUE : held[wanted - 1];
            }
        }

        long[] inOrder() {
            Arrays.sort(held, 0, count);
            return Arrays.copyOf(held, Math.min(count, wanted));
        }
    }
}
