package vn.sovang.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Condition.Years;
import vn.sovang.domain.search.Query;

class FacetChoiceTest {
    private static final List<Integer> YEARS = List.of(2024, 2023, 2022, 2021, 2019);

    @Test
    void yearsNextToEachOtherAreOneRange() {
        Query query = FacetChoice.toggled(Query.ALL, year(2021), YEARS);
        query = FacetChoice.toggled(query, year(2023), YEARS);
        assertThat(query.conditions()).containsExactly(year(2021), year(2023));
        query = FacetChoice.toggled(query, year(2022), YEARS);
        assertThat(query.conditions()).containsExactly(new Years(2021, 2023));
    }

    @Test
    void aYearTakenOutOfARangeLeavesTheOthers() {
        Query query = Query.words("hà").and(new Years(2021, 2024)).and(new Condition.Form(1));
        assertThat(FacetChoice.toggled(query, year(2022), YEARS).conditions())
                .containsExactly(new Condition.Words("hà"), year(2021), new Years(2023, 2024), new Condition.Form(1));
    }

    @Test
    void anOpenRangeChoosesTheYearsThereAre() {
        Query query = new Query(List.of(new Years(2022, Years.ANY_TO)));
        assertThat(FacetChoice.isChosen(query, year(2024))).isTrue();
        assertThat(FacetChoice.isChosen(query, year(2021))).isFalse();
        assertThat(FacetChoice.toggled(query, year(2019), YEARS).conditions())
                .containsExactly(year(2019), new Years(2022, 2024));
    }

    @Test
    void valuesOfOneSortStandBesideEachOther() {
        Condition people = new Condition.Kind(RecipientKind.INDIVIDUAL);
        Condition houses = new Condition.Kind(RecipientKind.HOUSEHOLD);
        Query query = FacetChoice.toggled(FacetChoice.toggled(Query.ALL, people, YEARS), houses, YEARS);
        assertThat(query.conditions()).containsExactly(people, houses);
        assertThat(FacetChoice.toggled(query, people, YEARS).conditions()).containsExactly(houses);
    }

    private static Years year(int year) {
        return new Years(year, year);
    }
}
