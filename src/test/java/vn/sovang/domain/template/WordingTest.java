package vn.sovang.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.template.Wording.Fault;

class WordingTest {
    private static final Map<Placeholder, String> PERSON = Map.of(
            Placeholder.HONORIFIC, "Bà",
            Placeholder.NAME, "Bon Tô Sa Nga",
            Placeholder.POSITION, "",
            Placeholder.UNIT, "xã Đạ Nhim");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {danh xưng} {tên}                   | Bà Bon Tô Sa Nga
                    {chức vụ}, {đơn vị}                 | xã Đạ Nhim
                    {đơn vị}, {chức vụ}                 | xã Đạ Nhim
                    {tên}, {chức vụ}, {đơn vị}          | Bon Tô Sa Nga, xã Đạ Nhim
                    {tên} ({chức vụ}) - {đơn vị}        | Bon Tô Sa Nga - xã Đạ Nhim
                    {tên} ({chức vụ})                   | Bon Tô Sa Nga
                    {chức vụ} – {tên}                   | Bon Tô Sa Nga
                    {chức vụ, đơn vị}                   | xã Đạ Nhim
                    Tặng: {tên}; {chức vụ}; {địa danh}  | Tặng: Bon Tô Sa Nga
                    {{{tên}}}                           | {Bon Tô Sa Nga}
                    """)
    void anEmptyPlaceholderTakesItsSeparatorAlong(String wording, String filled) {
        assertThat(Wording.of(wording).fill(PERSON)).containsExactly(filled);
    }

    @Test
    void aLineLeftWithoutAnyValueDisappearsWithItsLabel() {
        var wording = Wording.of("Quyết định số: {số quyết định}\nVào sổ khen thưởng số: {số vào sổ}\nhết");

        assertThat(wording.fill(Map.of(Placeholder.DECISION_NUMBER, "125/QĐ-UBND")))
                .containsExactly("Quyết định số: 125/QĐ-UBND", "hết");
    }

    @Test
    void aTextOfEmptyPlaceholdersOnlyHasNoLines() {
        assertThat(Wording.of("{đại diện ký}\n{chức danh ký}").fill(Map.of())).isEmpty();
    }

    @Test
    void positionAndUnitAreJoinedWhenTheyAreNotGivenAsOne() {
        var wording = Wording.of("{chức vụ, đơn vị}");

        assertThat(wording.fill(Map.of(Placeholder.POSITION, "Thôn trưởng", Placeholder.UNIT, "thôn 3")))
                .containsExactly("Thôn trưởng, thôn 3");
        assertThat(wording.fill(Map.of(Placeholder.POSITION_AND_UNIT, "Trưởng thôn 3")))
                .containsExactly("Trưởng thôn 3");
    }

    @Test
    void everyFaultIsFoundWithItsPlace() {
        assertThat(Wording.faults("{tên}, {tuổi} và {quê"))
                .containsExactly(
                        new Fault(Fault.Kind.UNKNOWN_PLACEHOLDER, "tuổi", 7),
                        new Fault(Fault.Kind.OPEN_BRACE, "{quê", 17));
        assertThatIllegalArgumentException().isThrownBy(() -> Wording.of("{tuổi}"));
    }

    @Test
    void itKnowsThePlaceholdersItUses() {
        assertThat(Wording.of("{địa danh}, {ngày ký}").placeholders())
                .containsExactly(Placeholder.PLACE, Placeholder.SIGNING_DATE);
    }
}
