package vn.sovang.register;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.IntConsumer;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.register.SearchOrder.Way;
import vn.sovang.text.Folding;

/** The keys of what was found in another order than that of the best: all of them are ordered, not only those one sees. */
final class OrderedAwards {
    /** So many are sorted at once; of more, all awards there are. */
    private static final int FEW = 20_000;

    private final Register register;
    private final Found found;

    OrderedAwards(Register register, Found found) {
        this.register = register;
        this.found = found;
    }

    /** What has no number or year stands last, whichever way the others are ordered. */
    List<Integer> first(SearchOrder order, int limit) {
        return switch (order.by()) {
            case FIT -> found.first(limit);
            case NAME -> byName(order.way(), limit);
            case YEAR -> by(this::year, order.way(), limit);
            case DECISION -> {
                Map<Integer, Integer> places = placesOfNumbers();
                yield by(award -> places.getOrDefault(found.decisionKey(award), 0), order.way(), limit);
            }
            case BOOK -> by(found::bookNumber, order.way(), limit);
        };
    }

    private List<Integer> byName(Way way, int limit) {
        if (found.count() <= FEW) {
            List<Integer> keys = new ArrayList<>();
            found.all().forEach((IntConsumer) keys::add);
            return way == Way.UP
                    ? register.lists().firstByName(keys, limit)
                    : register.lists().lastByName(keys, limit);
        }
        WholeOrder names =
                register.search().finder().byName(() -> register.lists().allByName());
        return way == Way.UP ? names.first(found.all(), limit) : names.last(found.all(), limit);
    }

    /** By a number from 1 on; awards of the same stay newest first, and those whose number is 0 come last. */
    private List<Integer> by(IntUnaryOperator number, Way way, int limit) {
        int[] awards = found.newestFirst();
        long[] keys = new long[awards.length];
        for (int at = 0; at < awards.length; at++) {
            int value = number.applyAsInt(awards[at]);
            int place = way == Way.UP ? value : Integer.MAX_VALUE - 1 - value;
            keys[at] = ((long) (value == 0 ? Integer.MAX_VALUE : place) << Integer.SIZE) | at;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .limit(limit)
                .mapToObj(key -> awards[(int) key])
                .toList();
    }

    private int year(int award) {
        DecisionFacts decision = found.decision(award);
        return decision == null ? 0 : decision.year();
    }

    /** By the key of a decision the place of its number among all, then of its year; none for one without a number. */
    private Map<Integer, Integer> placesOfNumbers() {
        Map<DecisionFacts, BigInteger> numbers = new HashMap<>();
        found.eachDecision(decision -> numbers.put(decision, number(decision)));
        List<DecisionFacts> ordered = numbers.keySet().stream()
                .filter(decision ->
                        numbers.getOrDefault(decision, BigInteger.ZERO).signum() > 0)
                .sorted(Comparator.<DecisionFacts, BigInteger>comparing(
                                decision -> numbers.getOrDefault(decision, BigInteger.ZERO))
                        .thenComparing(DecisionFacts::year))
                .toList();
        Map<Integer, Integer> places = new HashMap<>();
        for (DecisionFacts decision : ordered) {
            places.put(Math.toIntExact(decision.id()), places.size() + 1);
        }
        return places;
    }

    private static BigInteger number(DecisionFacts decision) {
        String figures = Folding.compact(decision.number().figures()).replaceAll("\\D.*", "");
        return figures.isEmpty() ? BigInteger.ZERO : new BigInteger(figures);
    }
}
