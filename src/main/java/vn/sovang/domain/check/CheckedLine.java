package vn.sovang.domain.check;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Money;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Unit;

/**
 * A line with what must be known to judge it: what its name shares with names alike ({@link vn.sovang.text.Likeness#key}), its form and the kinds of recipient that have money with it, its unit where that is
 * a known one, how its money comes about, what the recipient was given by other decisions, and the names of other recipients that
 * are alike.
 */
public record CheckedLine(
        int row,
        Award award,
        String nameKey,
        AwardForm form,
        List<RecipientKind> kindsOfForm,
        Optional<Unit> unit,
        Optional<Money.Formula> formula,
        List<OtherAward> others,
        List<String> alike) {
    public CheckedLine {
        kindsOfForm = List.copyOf(kindsOfForm);
        others = List.copyOf(others);
        alike = List.copyOf(alike);
    }

    /** An award of the same recipient in another decision: its words, the code and category of its form, and the decision by name and day. */
    public record OtherAward(String achievement, String form, String category, String decision, int year, String day) {}
}
