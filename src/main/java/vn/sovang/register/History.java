package vn.sovang.register;

import java.util.List;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Recipient;

/** Everything one recipient has been given, newest first. {@code position} and {@code unit} are today's, empty when unknown. */
public record History(Recipient recipient, String position, String unit, List<ListedAward> awards) {
    public History {
        awards = List.copyOf(awards);
    }

    public int certificates() {
        return (int) awards.stream()
                .filter(a -> a.paper() == ListedAward.Paper.CERTIFICATE)
                .count();
    }

    /** How many years without a gap, ending with the newest award's year. */
    public int consecutiveYears() {
        List<Integer> years = awards.stream().map(ListedAward::year).distinct().toList();
        int run = 0;
        while (run < years.size() && years.get(run) == years.get(0) - run) {
            run++;
        }
        return run;
    }
}
