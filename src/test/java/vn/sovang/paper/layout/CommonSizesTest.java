package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.paper.Certificates.LONG_ACHIEVEMENT;
import static vn.sovang.paper.Certificates.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.paper.Certificates;

/** One size for all certificates of a decision. */
class CommonSizesTest {
    private static final String LONG_NAME = "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên";

    private final Layout layout = new Layout(new FontBook());
    private final Template template = Certificates.individual();

    private static final List<Map<Placeholder, String>> MIXED = List.of(
            values(Map.of(Placeholder.NAME, "K'Tô")),
            values(Map.of(Placeholder.NAME, LONG_NAME)),
            values(Map.of(Placeholder.ACHIEVEMENT, LONG_ACHIEVEMENT)),
            values(Map.of(Placeholder.ON_BEHALF, "KT. Chủ tịch", Placeholder.ACHIEVEMENT, LONG_ACHIEVEMENT)));

    private Map<String, Double> used(Map<Placeholder, String> values, CommonSizes sizes) {
        return layout.lay(template, values, Medium.BLANK, sizes).fits().stream()
                .collect(Collectors.toMap(Fit::element, Fit::used));
    }

    @Test
    void everyTextHasOneSizeOnAllCertificates() {
        var sizes = layout.common(template, MIXED, Medium.BLANK);

        assertThat(MIXED).allSatisfy(values -> {
            assertThat(layout.lay(template, values, Medium.BLANK, sizes).hasFault())
                    .isFalse();
            assertThat(used(values, sizes))
                    .containsAllEntriesOf(sizes.points())
                    .containsEntry("ten", used(MIXED.get(0), sizes).get("ten"));
        });
        assertThat(sizes.points().get("ten")).isLessThan(26);
    }

    @Test
    void theCommonSizeIsNoSmallerThanTheHardestCertificateNeeds() {
        var long1 = List.of(values(Map.of(Placeholder.NAME, LONG_NAME)));

        assertThat(used(MIXED.get(1), layout.common(template, long1, Medium.BLANK)))
                .isEqualTo(used(MIXED.get(1), CommonSizes.NONE));
    }

    @Test
    void whereEveryTextFitsAsWantedNothingIsMadeSmaller() {
        var easy = List.of(
                values(Map.of(Placeholder.NAME, "Nguyễn Văn An")), values(Map.of(Placeholder.NAME, "Trần Thị Bình")));
        var sizes = layout.common(template, easy, Medium.BLANK);

        assertThat(sizes.points()).containsEntry("ten", 26.0).containsEntry("thanh-tich", 15.0);
    }

    @Test
    void oneTextThatFitsNowhereDoesNotMakeTheOthersTiny() {
        var some = new ArrayList<>(MIXED.subList(0, 2));
        var without = layout.common(template, some, Medium.BLANK);
        some.add(values(Map.of(Placeholder.ACHIEVEMENT, (LONG_ACHIEVEMENT + ", ").repeat(5))));
        var with = layout.common(template, some, Medium.BLANK);

        assertThat(with).isEqualTo(without);
    }

    @Test
    void onPhoiTheSameSizesAreUsedAsOnEmptyPaper() {
        assertThat(layout.common(template, MIXED, Medium.STOCK))
                .isEqualTo(layout.common(template, MIXED, Medium.BLANK));
    }
}
