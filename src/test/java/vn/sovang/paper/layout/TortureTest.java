package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.paper.Certificates.values;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.exchange.template.InvalidTemplate;
import vn.sovang.exchange.template.TemplateJson;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.Mark.TextMark;

/** The longest, shortest and oddest words that offices put on certificates. */
class TortureTest {
    /** 118 letters, of a kind that is really called so. */
    private static final String COLLECTIVE =
            "Ban Chỉ đạo tuyển chọn, gọi công dân nhập ngũ và xây dựng lực lượng dân quân"
                    + " tự vệ thị trấn Lạc Dương, huyện Lạc Dương";

    /** 900 letters with everything in them that must not be parted. */
    private static final String ENDLESS =
            "Đã có thành tích xuất sắc trong công tác tuyển chọn và gọi công dân nhập ngũ năm 2024, huấn luyện 25 chiến sĩ"
                    + " dân quân cơ động của 6 xã, thị trấn; tham mưu cho Đảng ủy, Ủy ban nhân dân xã Đưng K'Nớ ban hành"
                    + " Nghị quyết số 12-NQ/ĐU ngày 05 tháng 3 năm 2024 về xây dựng lực lượng dân quân tự vệ giai đoạn"
                    + " 2021 – 2025; vận động 1.250 hộ gia đình ở thôn 3 và thôn 4 tham gia phong trào thi đua “Quyết thắng”"
                    + " năm học 2023 - 2024, góp 36.500.000 đồng xây 12 căn nhà; phối hợp với Thiếu tá Ka Să K'Duyên và ông"
                    + " Liêng Jrang Ha Thương giữ vững an ninh trên 48 km đường rừng từ Đạ Chais đến Đạ Nhim; dẫn đầu diễn tập"
                    + " chiến đấu phòng thủ trong quý I/2024 và quý II năm 2024, đưa 100 % cán bộ thôn đội dự tập huấn theo"
                    + " Nghị định số 72/2020/NĐ-CP; được Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng tặng Bằng khen tại Quyết định"
                    + " số 1.402/QĐ-UBND; cùng lớp 12A1 Trường THPT Đạ Sar và bà Y Moan Êñuôl"
                    + " ở Tổ dân phố 5 nuôi 3 cháu học sinh mồ côi, nhiều năm liền là gia đình văn hóa";

    private static final String SCHOOL =
            "Hiệu trưởng Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông liên huyện"
                    + " phía Nam tỉnh Lâm Đồng";

    private static final List<String> TOGETHER = List.of(
            "năm 2024",
            "25 chiến sĩ",
            "6 xã",
            "xã Đưng K’Nớ",
            "số 12-NQ/ĐU",
            "ngày 05 tháng 3 năm 2024",
            "giai đoạn 2021 – 2025",
            "1.250 hộ gia đình",
            "thôn 3",
            "thôn 4",
            "năm học 2023 - 2024",
            "36.500.000 đồng",
            "12 căn nhà",
            "Thiếu tá Ka Să K’Duyên",
            "ông Liêng Jrang Ha Thương",
            "48 km",
            "Đạ Chais",
            "Đạ Nhim",
            "quý I/2024",
            "quý II năm 2024",
            "100 %",
            "số 72/2020/NĐ-CP",
            "tỉnh Lâm Đồng",
            "số 1.402/QĐ-UBND",
            "lớp 12A1",
            "Đạ Sar",
            "bà Y Moan Êñuôl",
            "Tổ dân phố 5",
            "3 cháu");

    private final Layout layout = new Layout(new FontBook());
    private final Template individual = Certificates.individual();

    private LaidOut lay(Map<Placeholder, String> changes) {
        return layout.lay(individual, values(changes));
    }

    private static Template template(String... elements) {
        try {
            return TemplateJson.read("""
                    {"format": 1, "id": "mau", "name": "Mẫu", "paper": {"width": 297, "height": 210}, "elements": [""" + String.join(",", elements) + "]}");
        } catch (InvalidTemplate e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fit fit(LaidOut laid, String element) {
        return laid.fits().stream()
                .filter(fit -> fit.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static List<TextMark> texts(LaidOut laid) {
        var texts = new ArrayList<TextMark>();
        for (var mark : laid.sheet().own()) {
            if (mark instanceof TextMark text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> lines(LaidOut laid) {
        return texts(laid).stream().map(TextMark::text).toList();
    }

    private static String printed(String text) {
        return text.replace('\'', '’');
    }

    @Test
    void aCollectiveOf120LettersStandsOnTwoLines() {
        var template = new BuiltInTemplates().find("a4-trong-dong-tap-the").orElseThrow();
        var laid = layout.lay(template, values(Map.of(Placeholder.HONORIFIC, "Tập thể", Placeholder.NAME, COLLECTIVE)));

        assertThat(fit(laid, "ten").lines()).isEqualTo(2);
        assertThat(fit(laid, "ten").used()).isGreaterThanOrEqualTo(16);
        assertThat(laid.hasFault()).isFalse();
        assertThat(String.join(" ", lines(laid))).contains("Tập thể " + COLLECTIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 160, 130, 110, 90, 75})
    void namesNumbersDatesAndYearsAreNeverSplit(int width) {
        var template = template("""
                {"type": "text", "id": "a", "box": [10, 10, %d, 190], "text": "{thành tích}", "size": 12, "lines": 50, "fit": "wrap"}""".formatted(width));
        var laid = layout.lay(template, values(Map.of(Placeholder.ACHIEVEMENT, ENDLESS)));

        assertThat(laid.hasFault()).isFalse();
        assertThat(TOGETHER).allSatisfy(phrase -> assertThat(lines(laid)).anyMatch(line -> line.contains(phrase)));
        assertThat(String.join(" ", lines(laid))).isEqualTo(printed(ENDLESS));
    }

    @Test
    void anEndlessAchievementIsReportedAndDrawnToItsLastLetter() {
        var laid = lay(Map.of(Placeholder.ACHIEVEMENT, ENDLESS));

        assertThat(ENDLESS).hasSizeGreaterThan(899);
        assertThat(fit(laid, "thanh-tich").state()).isEqualTo(Fit.State.OVERFLOW);
        assertThat(String.join(" ", lines(laid))).contains(printed(ENDLESS));
        assertThat(fit(laid, "ten").state()).isNotEqualTo(Fit.State.OVERFLOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 110, 150})
    void theSizeAnOverflowIsSaidToNeedIsTheLargestThatFits(int height) {
        var element = """
                {"type": "text", "id": "a", "box": [20, 20, 190, %d], "text": "{thành tích}", "size": 30, "minSize": %s, "lines": %d, "fit": "wrap"}""";
        var values = values(Map.of(Placeholder.ACHIEVEMENT, ENDLESS));
        var overflow = fit(layout.lay(template(element.formatted(height, "29.5", 40)), values), "a");
        assertThat(overflow.state()).isEqualTo(Fit.State.OVERFLOW);

        var needed = overflow.needed();
        assertThat(fit(layout.lay(template(element.formatted(height, needed, 40)), values), "a")
                        .used())
                .isEqualTo(needed);
        var larger = template(element.formatted(height, needed + 0.5, 40));
        assertThat(fit(layout.lay(larger, values), "a").state()).isEqualTo(Fit.State.OVERFLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An",
                "Ý",
                "K'Brêh",
                "K' Brêh",
                "Ka Să K'Duyên",
                "Cil Yũ Ha Ƀang",
                "Y Moan Êñuôl",
                "KA SĂ K'DUYÊN"
            })
    void aShortNameStandsInTheMiddleAtItsFullSize(String name) {
        var laid = lay(Map.of(Placeholder.NAME, name));
        var mark = texts(laid).stream()
                .filter(text -> text.text().equals("Ông " + printed(name)))
                .findFirst()
                .orElseThrow();

        assertThat(fit(laid, "ten").state()).isEqualTo(Fit.State.FITS);
        assertThat(fit(laid, "ten").missing()).isEmpty();
        var width = new FontBook().file(mark.face()).width(mark.text()) * mark.size() * 25.4 / 72;
        assertThat(mark.x() + width / 2).isCloseTo(148.5, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thiếu tá", "Thượng tá", "Đại úy", "Trung úy QNCN", "Đồng chí Thiếu tướng", "Già làng"})
    void aRankTakesTheHonorificsPlaceAndIsNotPartedFromTheName(String rank) {
        var laid = lay(Map.of(Placeholder.HONORIFIC, rank, Placeholder.NAME, "Ka Să Ha Trang"));

        assertThat(lines(laid)).contains(rank + " Ka Să Ha Trang");
    }

    @Test
    void aNameShrinksToSeventyPercentBeforeItIsBroken() {
        var name = new StringBuilder("Công Tằng Tôn Nữ Bảo Ngọc Huyền");
        Fit last = fit(lay(Map.of(Placeholder.NAME, name.toString())), "ten");
        while (last.lines() == 1) {
            assertThat(last.share()).isGreaterThanOrEqualTo(0.7);
            assertThat(last.used() * 2).isEqualTo(Math.rint(last.used() * 2));
            name.append(" An");
            var next = fit(lay(Map.of(Placeholder.NAME, name.toString())), "ten");
            if (next.lines() > 1) {
                assertThat(last.share()).isLessThan(0.75);
            }
            last = next;
        }
        assertThat(last.lines()).isEqualTo(2);
    }

    @Test
    void aPersonsNameThatIsNotToBeBrokenShrinksFurther() {
        var template = template("""
                {"type": "text", "id": "a", "box": [20, 20, 60, 12], "text": "{danh xưng} {tên}", "size": 24, "minSize": 12,
                 "lines": 2, "fit": "shrink-then-wrap"}""");
        var laid = layout.lay(template, values(Map.of(Placeholder.NAME, "Liêng Jrang Ha Thương")));

        assertThat(lines(laid)).containsExactly("Ông Liêng Jrang Ha Thương");
        assertThat(fit(laid, "a").share()).isLessThan(0.7);
        assertThat(laid.hasFault()).isFalse();
    }

    @Test
    void aCertificateInMemoryOfSomeoneSaysSo() {
        assertThat(lines(lay(Map.of(Placeholder.GRANTING, "Truy tặng")))).contains("TRUY TẶNG");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Chủ tịch, Kơ Să Ha Trang",
        "KT. Chủ tịch, Phó Chủ tịch, Kơ Să Ha Trang",
        "KT. Hiệu trưởng, Phó Hiệu trưởng phụ trách chuyên môn, Đại tá Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân",
        "TM. Ban Chấp hành Đảng bộ xã Đam Rông 4, Phó Bí thư Thường trực, An"
    })
    void theSignerIsOneLineAtTheSamePlaceWhateverStandsAbove(String onBehalf, String title, String signer) {
        var laid = lay(
                Map.of(Placeholder.ON_BEHALF, onBehalf, Placeholder.SIGNER_TITLE, title, Placeholder.SIGNER, signer));
        var mark = texts(laid).stream()
                .filter(text -> text.text().equals(signer))
                .findFirst()
                .orElseThrow();

        assertThat(fit(laid, "nguoi-ky").lines()).isEqualTo(1);
        var bottom = mark.baseline() + new FontBook().file(mark.face()).descent() * mark.size() * 25.4 / 72;
        assertThat(bottom).isCloseTo(184.8, within(0.01));
        assertThat(laid.hasFault()).isFalse();
    }

    @Test
    void nothingIsLeftOfWhatIsNotKnown() {
        var empty = new EnumMap<Placeholder, String>(Placeholder.class);
        empty.put(Placeholder.NAME, "An");
        var laid = layout.lay(individual, empty);

        assertThat(lines(laid)).containsExactly("An");
        assertThat(laid.hasFault()).isFalse();
    }

    @Test
    void anAuthorityTooLongForOneLineTakesTwoAndTheTitleMakesRoom() {
        var laid = lay(Map.of(Placeholder.AUTHORITY, SCHOOL));

        assertThat(fit(laid, "tham-quyen").lines()).isEqualTo(2);
        assertThat(fit(laid, "hinh-thuc").share()).isGreaterThan(0.85);
        assertThat(laid.hasFault()).isFalse();
    }

    @Test
    void onPhoiWhereTheTitleStandsAlreadyAnAuthorityWithoutRoomIsReported() {
        var laid = layout.lay(individual, values(Map.of(Placeholder.AUTHORITY, SCHOOL)), Medium.STOCK);

        assertThat(laid.fits()).noneMatch(fit -> fit.element().equals("hinh-thuc"));
        assertThat(laid.hasFault()).isTrue();
    }

    @Test
    void tabsBreaksAndInvisibleSignsInAValueLeaveNoTrace() {
        var laid = lay(Map.of(Placeholder.NAME, "Nguyễn\u00ADVăn\tAn\n \u200BBình"));

        assertThat(lines(laid)).contains("Ông NguyễnVăn An Bình");
    }
}
