package vn.sovang.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchHabitsTest {
    @Test
    void whatIsWrittenIsReadAgainWhateverTheNames() {
        SearchHabits habits = SearchHabits.NONE
                .withClosed(Set.of(FacetSort.YEARS))
                .withHidden(Set.of(ResultColumn.BOOK))
                .with(new SearchHabits.Saved("Đạ Nhim; = 100 %, \"quý\" +1", "hà Năm: 2021 – 2024"))
                .withRecent("số 12, 13")
                .withRecent("cil múp");
        assertThat(SearchHabits.of(habits.written())).isEqualTo(habits);
        assertThat(SearchHabits.of(SearchHabits.NONE.written())).isEqualTo(SearchHabits.NONE);
    }

    @Test
    void whatCannotBeReadIsAsIfNothingHadBeenChanged() {
        for (String text : List.of("", ";;;;;;", "YEARS;X;;", ";;%zz=1;", "nonsense")) {
            assertThat(SearchHabits.of(text)).isEqualTo(SearchHabits.NONE);
        }
    }

    @Test
    void theLastTenAreKeptNewestFirstAndEachOnce() {
        SearchHabits habits = SearchHabits.NONE;
        for (int i = 0; i < 12; i++) {
            habits = habits.withRecent("số " + i);
        }
        habits = habits.withRecent("số 5").withRecent(" ");
        assertThat(habits.recent()).hasSize(10).startsWith("số 5", "số 11").doesNotHaveDuplicates();
    }

    @Test
    void aSearchSavedUnderANameThatIsTakenTakesItsPlace() {
        SearchHabits habits = SearchHabits.NONE
                .with(new SearchHabits.Saved("Xã Lát", "xã lát"))
                .with(new SearchHabits.Saved("Xã Lát", "xã lát 2024"));
        assertThat(habits.saved()).containsExactly(new SearchHabits.Saved("Xã Lát", "xã lát 2024"));
        assertThat(habits.without("Xã Lát").saved()).isEmpty();
    }
}
