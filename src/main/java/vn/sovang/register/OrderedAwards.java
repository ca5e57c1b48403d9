package vn.sovang.register;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.roaringbitmap.IntConsumer;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.register.SearchOrder.Way;
import vn.sovang.text.Folding;

/** The keys of what was found in another order than that of the best: all of them are ordered, not only those one sees. */
final class OrderedAwards {
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
            case YEAR -> inMemory(order, limit, Comparator.comparingInt(this::year), award -> year(award) == 0);
            case DECISION ->
                inMemory(
                        order,
                        limit,
                        Comparator.comparing(this::number).thenComparing(this::year),
                        award -> number(award).signum() == 0);
            case BOOK ->
                inMemory(
                        order,
                        limit,
                        Comparator.comparingInt(found::bookNumber),
                        award -> found.bookNumber(award) == 0);
        };
    }

    private List<Integer> byName(Way way, int limit) {
        List<Integer> keys = new ArrayList<>();
        found.all().forEach((IntConsumer) keys::add);
        return way == Way.UP
                ? register.lists().firstByName(keys, limit)
                : register.lists().lastByName(keys, limit);
    }

    private List<Integer> inMemory(SearchOrder order, int limit, Comparator<Integer> by, Predicate<Integer> without) {
        List<Integer> keys = new ArrayList<>();
        found.all().forEach((IntConsumer) keys::add);
        Comparator<Integer> way = order.way() == Way.UP ? by : by.reversed();
        keys.sort(Comparator.comparing(without::test).thenComparing(way).thenComparing(found::key));
        return List.copyOf(keys.subList(0, Math.min(limit, keys.size())));
    }

    private int year(int award) {
        DecisionFacts decision = found.decision(award);
        return decision == null ? 0 : decision.year();
    }

    private BigInteger number(int award) {
        DecisionFacts decision = found.decision(award);
        String figures = decision == null
                ? ""
                : Folding.compact(decision.number().figures()).replaceAll("\\D.*", "");
        return figures.isEmpty() ? BigInteger.ZERO : new BigInteger(figures);
    }
}
