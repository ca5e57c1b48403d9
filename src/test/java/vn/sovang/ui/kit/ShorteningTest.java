package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.Shortening.Look;
import vn.sovang.ui.kit.Shortening.Place;
import vn.sovang.ui.kit.Shortening.Run;

/** Every letter is one wide here, a marked one two, and each change of look costs one. */
class ShorteningTest {
    private static final String UNION = "Hội Liên hiệp Phụ nữ xã Đạ Nhim";

    @Test
    void whatHasRoomIsShownWhole() {
        assertThat(shown("Cil Ha Niêm", "ha", Place.END, 20)).isEqualTo("Cil [Ha] Niêm");
        assertThat(shown("", "ha", Place.END, 0)).isEmpty();
    }

    @Test
    void theMiddleOfANameGivesWayBeforeItsEnds() {
        assertThat(shown(UNION, "", Place.MIDDLE, 24)).isEqualTo("Hội Liên … xã Đạ Nhim");
        assertThat(shown(UNION, "", Place.MIDDLE, 20)).isEqualTo("Hội Liên … Đạ Nhim");
    }

    @Test
    void theEndOfASentenceGivesWay() {
        assertThat(shown("Hoàn thành xuất sắc nhiệm vụ", "", Place.END, 22)).isEqualTo("Hoàn thành xuất sắc…");
    }

    @Test
    void whatIsMarkedIsKeptAndSeparatedAsItWas() {
        assertThat(shown(UNION, "da nhim", Place.MIDDLE, 30)).isEqualTo("Hội Liên … [Đạ] [Nhim]");
        assertThat(shown("Hoàn thành xuất sắc nhiệm vụ quân sự năm 2022", "quan su", Place.END, 36))
                .isEqualTo("Hoàn thành … [quân] [sự]…");
    }

    @Test
    void aPartOfAWordIsMarkedInItsPlace() {
        assertThat(shown("Trung đội dân quân xã Đạ Nhim", "nhi", Place.MIDDLE, 22))
                .isEqualTo("Trung … Đạ [Nhi]m");
    }

    @Test
    void whereNotEvenTheMarkedWordsHaveRoomTheFirstAreKept() {
        assertThat(shown("Nguyễn Thị Nguyệt Nga", "nguyễn nguyệt", Place.END, 16))
                .isEqualTo("[Nguyễn]…");
        assertThat(shown(UNION, "", Place.MIDDLE, 0)).isEqualTo("Hội…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đội\u00a0dân  quân", "  hai  ", "một\ttab"})
    void whiteSpaceOfALineThatHasRoomStaysAsItIs(String text) {
        assertThat(shown(text, "", Place.MIDDLE, 100)).isEqualTo(text);
    }

    private static String shown(String text, String query, Place place, double room) {
        List<Run> runs = Shortening.of(
                text,
                TextQuery.of(query).spans(text),
                place,
                room,
                run -> run.text().length() * (run.look() == Look.MARKED ? 2.0 : 1.0));
        return runs.stream()
                .map(run -> run.look() == Look.MARKED ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
