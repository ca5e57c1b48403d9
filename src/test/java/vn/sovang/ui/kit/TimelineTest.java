package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.RecipientKind;

class TimelineTest {
    @Test
    void yearsWithoutAnAwardAreShownBetweenTheOthers() {
        List<Timeline.Step> steps =
                Timeline.of(List.of(in(2024), in(2023), in(2021), in(2017))).steps();
        assertThat(steps).hasSize(6).element(2).isEqualTo(new Timeline.Gap(2022, 2022));
        assertThat(steps.get(4)).isEqualTo(new Timeline.Gap(2018, 2020));
    }

    @Test
    void aYearStandsBesideItsFirstAwardOnly() {
        assertThat(Timeline.of(List.of(in(2024), in(2024), in(2023))).steps())
                .containsExactly(
                        new Timeline.Given(in(2024), Timeline.YearShown.YES),
                        new Timeline.Given(in(2024), Timeline.YearShown.NO),
                        new Timeline.Given(in(2023), Timeline.YearShown.YES));
    }

    @Test
    void anUndatedDraftHasNoYearAndMakesNoGap() {
        ListedAward draft = award(0, null);
        assertThat(Timeline.of(List.of(draft, in(2023), draft, in(2022))).steps())
                .containsExactly(
                        new Timeline.Given(draft, Timeline.YearShown.NO),
                        new Timeline.Given(in(2023), Timeline.YearShown.YES),
                        new Timeline.Given(draft, Timeline.YearShown.NO),
                        new Timeline.Given(in(2022), Timeline.YearShown.YES));
    }

    private static ListedAward in(int year) {
        return award(year, LocalDate.of(year, 12, 2));
    }

    private static ListedAward award(int year, @Nullable LocalDate signedOn) {
        return new ListedAward(
                year,
                year,
                1,
                RecipientKind.INDIVIDUAL,
                "Bà",
                "Trần Thị Thu Hà",
                "",
                "",
                year,
                "12/QĐ-UBND",
                signedOn,
                null,
                "Giấy khen",
                ListedAward.Paper.CERTIFICATE,
                "",
                "",
                "",
                0,
                ListedAward.Standing.STANDS);
    }
}
