package vn.sovang.ui.kit;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.domain.ListedAward;

/** Awards of one recipient in the order of a history card, newest first, with the years in which there was none. */
public record Timeline(List<Step> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }

    /** From awards newest first; an undated one stands on top without a year. */
    public static Timeline of(List<ListedAward> awards) {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (ListedAward award : awards) {
            boolean dated = award.signedOn() != null;
            if (dated && before > award.year() + 1) {
                steps.add(new Gap(award.year() + 1, before - 1));
            }
            steps.add(new Given(award, dated && before != award.year() ? YearShown.YES : YearShown.NO));
            before = dated ? award.year() : before;
        }
        return new Timeline(steps);
    }

    /** One row of the card. */
    public sealed interface Step {}

    /** An award; its year stands beside the first of that year only. */
    public record Given(ListedAward award, YearShown year) implements Step {}

    /** Years without an award, both included. */
    public record Gap(int from, int to) implements Step {}

    /** Whether the year stands beside the row. */
    public enum YearShown {
        YES,
        NO
    }
}
