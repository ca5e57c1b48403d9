package vn.sovang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * All awards in an order. The first few of very many are found faster along it than by looking at each of the many; of few they
 * are not.
 */
final class WholeOrder {
    private final int[] awards;

    private WholeOrder(int[] awards) {
        this.awards = awards;
    }

    static WholeOrder of(List<Integer> awards) {
        return new WholeOrder(awards.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The newest decision first, and each one's awards as its list has them. */
    static WholeOrder newestFirst(AwardColumns columns, KnownDecisions decisions) {
        int ranks = decisions.newestFirst().size() + 1;
        int[] next = new int[ranks + 1];
        columns.each(award -> next[decisions.rank(columns.decision(award)) + 1]++);
        for (int rank = 0; rank < ranks; rank++) {
            next[rank + 1] += next[rank];
        }
        int[] starts = Arrays.copyOf(next, next.length);
        long[] keys = new long[next[ranks]];
        columns.each(award -> keys[next[decisions.rank(columns.decision(award))]++] =
                ((long) columns.ordinal(award) << Integer.SIZE) | award);
        for (int rank = 0; rank < ranks; rank++) {
            Arrays.sort(keys, starts[rank], starts[rank + 1]);
        }
        return new WholeOrder(Arrays.stream(keys).mapToInt(key -> (int) key).toArray());
    }

    /** Whether the first {@code limit} of {@code count} awards, spread evenly, are met before as many have been passed. */
    static boolean pays(int limit, int count, int all) {
        return 2L * limit * all < (long) count * count;
    }

    /** Some awards in this order. */
    int[] of(RoaringBitmap some) {
        return Arrays.stream(awards).filter(some::contains).toArray();
    }

    /** The first of some awards. */
    List<Integer> first(RoaringBitmap among, int limit) {
        List<Integer> first = new ArrayList<>();
        int wanted = Math.min(limit, among.getCardinality());
        for (int at = 0; first.size() < wanted && at < awards.length; at++) {
            add(awards[at], among, first);
        }
        return first;
    }

    /** The last of some awards, the very last first. */
    List<Integer> last(RoaringBitmap among, int limit) {
        List<Integer> last = new ArrayList<>();
        int wanted = Math.min(limit, among.getCardinality());
        for (int at = awards.length - 1; last.size() < wanted && at >= 0; at--) {
            add(awards[at], among, last);
        }
        return last;
    }

    private static void add(int award, RoaringBitmap among, List<Integer> to) {
        if (among.contains(award)) {
            to.add(award);
        }
    }
}
