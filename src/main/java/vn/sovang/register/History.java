package vn.sovang.register;

import java.util.ArrayList;
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

    /** The awards that count: given by a decision with number and date, and not taken back. */
    public List<ListedAward> standing() {
        return awards.stream()
                .filter(a -> a.signedOn() != null && !a.decision().isEmpty())
                .filter(a -> a.standing() == ListedAward.Standing.STANDS)
                .toList();
    }

    /** The years with an award that counts, newest first. */
    private List<Integer> years() {
        return standing().stream().map(ListedAward::year).distinct().toList();
    }

    /** How many years without a gap, ending with the newest award's year. */
    public int consecutiveYears() {
        List<Integer> years = years();
        int run = 0;
        while (run < years.size() && years.get(run) == years.get(0) - run) {
            run++;
        }
        return run;
    }

    /** The years between the first and the newest award in which none was given, oldest first. */
    public List<Gap> gaps() {
        List<Integer> years = years();
        List<Gap> gaps = new ArrayList<>();
        for (int i = years.size() - 1; i > 0; i--) {
            if (years.get(i - 1) > years.get(i) + 1) {
                gaps.add(new Gap(years.get(i) + 1, years.get(i - 1) - 1));
            }
        }
        return gaps;
    }

    /** Years without an award, both included. */
    public record Gap(int from, int to) {}
}
