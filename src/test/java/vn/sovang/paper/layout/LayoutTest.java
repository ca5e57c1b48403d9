package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.paper.Certificates.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.template.Medium;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.InvalidTemplate;
import vn.sovang.exchange.template.TemplateJson;
import vn.sovang.paper.Certificates;
import vn.sovang.paper.layout.Mark.TextMark;

class LayoutTest {
    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);

    private LaidOut lay(Map<Placeholder, String> changes) {
        return layout.lay(Certificates.individual(), values(changes));
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

    private static List<TextMark> texts(Sheet sheet) {
        var texts = new ArrayList<TextMark>();
        for (var marks : List.of(sheet.background(), sheet.own())) {
            for (var mark : marks) {
                if (mark instanceof TextMark text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static TextMark text(LaidOut laid, String words) {
        return texts(laid.sheet()).stream()
                .filter(mark -> mark.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + texts(laid.sheet())));
    }

    @Test
    void aDeputysSecondLineGrowsUpwards() {
        var chairman = lay(Map.of());
        var deputy = lay(Map.of(Placeholder.ON_BEHALF, "KT. Chủ tịch", Placeholder.SIGNER_TITLE, "Phó Chủ tịch"));
        var place = "Lạc Dương, ngày 05 tháng 3 năm 2026";

        assertThat(text(deputy, "PHÓ CHỦ TỊCH").baseline())
                .isCloseTo(text(chairman, "CHỦ TỊCH").baseline(), within(0.01));
        assertThat(text(deputy, "KT. CHỦ TỊCH").baseline())
                .isLessThan(text(deputy, "PHÓ CHỦ TỊCH").baseline());
        assertThat(text(deputy, place).baseline())
                .isLessThan(text(chairman, place).baseline() - 5);
        assertThat(text(deputy, "Kơ Să Ha Trang")).isEqualTo(text(chairman, "Kơ Să Ha Trang"));
    }

    @Test
    void anEmptyPositionLeavesNoHole() {
        var full = lay(Map.of());
        var bare = lay(Map.of(Placeholder.POSITION, "", Placeholder.UNIT, ""));
        var name = "Ông Cil Múp Ha Kriêng";
        var achievement = Placeholder.ACHIEVEMENT.sample();

        assertThat(text(bare, achievement).baseline() - text(bare, name).baseline())
                .isLessThan(
                        text(full, achievement).baseline() - text(full, name).baseline() - 5);
    }

    @Test
    void apostrophesArePrintedAsSuch() {
        assertThat(text(lay(Map.of(Placeholder.NAME, "K'Brửu")), "Ông K’Brửu")).isNotNull();
    }

    @Test
    void lettersAndMarksThatCameApartArePutTogether() {
        assertThat(text(lay(Map.of(Placeholder.NAME, "Tha\u0309o\tVi\u0323")), "Ông Thảo Vị"))
                .isNotNull();
    }

    @Test
    void aLongNameIsMadeSmallerBeforeItIsBroken() {
        var shrunk =
                fit(lay(Map.of(Placeholder.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên")), "ten");
        assertThat(shrunk.state()).isEqualTo(Fit.State.SHRUNK);
        assertThat(shrunk.lines()).isEqualTo(1);
        assertThat(shrunk.share()).isBetween(0.7, 0.99);

        var broken = fit(
                lay(Map.of(
                        Placeholder.NAME,
                        "Hội đồng Nghĩa vụ quân sự và Ban Chỉ huy phòng thủ dân sự các xã Đạ Nhim, Đạ Sar, Đạ Chais")),
                "ten");
        assertThat(broken.lines()).isEqualTo(2);
        assertThat(broken.used()).isGreaterThan(26 * 0.7);
    }

    @Test
    void anAchievementIsBrokenBeforeItIsMadeSmaller() {
        var achievement = fit(
                lay(Map.of(
                        Placeholder.ACHIEVEMENT,
                        Placeholder.ACHIEVEMENT.sample() + " và công tác tuyển chọn, gọi công dân nhập ngũ")),
                "thanh-tich");

        assertThat(achievement.state()).isEqualTo(Fit.State.WRAPPED);
        assertThat(achievement.lines()).isEqualTo(2);
        assertThat(achievement.used()).isEqualTo(15);
    }

    @Test
    void whatDoesNotFitIsReportedAndStillDrawnWhole() {
        var endless = (Certificates.LONG_ACHIEVEMENT + ", ").repeat(4).strip();
        var laid = lay(Map.of(Placeholder.ACHIEVEMENT, endless));
        var overflow = fit(laid, "thanh-tich");

        assertThat(overflow.state()).isEqualTo(Fit.State.OVERFLOW);
        assertThat(overflow.used()).isEqualTo(12);
        assertThat(overflow.needed()).isBetween(1.0, 11.5);
        assertThat(laid.hasFault()).isTrue();
        var drawn = texts(laid.sheet()).stream().map(TextMark::text).toList();
        assertThat(String.join(" ", drawn)).contains(endless);
    }

    @Test
    void oneEndlessWordIsReportedToo() {
        var laid = lay(Map.of(Placeholder.SIGNER, "Nguyễn".repeat(20)));

        assertThat(fit(laid, "nguoi-ky").state()).isEqualTo(Fit.State.OVERFLOW);
        assertThat(text(laid, "Nguyễn".repeat(20)).size()).isEqualTo(11);
    }

    @Test
    void theSignerStaysOnOneLine() {
        var laid = lay(Map.of(Placeholder.SIGNER, "Đại tá Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân"));

        assertThat(fit(laid, "nguoi-ky").lines()).isEqualTo(1);
        assertThat(fit(laid, "nguoi-ky").state()).isEqualTo(Fit.State.SHRUNK);
    }

    @Test
    void sizesGoDownByHalfPoints() {
        var size = fit(
                        lay(Map.of(
                                Placeholder.AUTHORITY,
                                "Chủ tịch Ủy ban nhân dân phường Lang Biang – Đà Lạt, tỉnh Lâm Đồng, Việt Nam")),
                        "tham-quyen")
                .used();

        assertThat(size).isLessThan(16);
        assertThat(size * 2).isEqualTo(Math.rint(size * 2));
    }

    @Test
    void aLetterTheFaceLacksComesFromLiberationSerif() {
        var template = template("""
                {"type": "text", "id": "a", "box": [20, 20, 200, 30], "text": "Số ₫ Ω 5", "font": "script", "size": 30}""");
        var laid = layout.lay(template, Map.of());

        assertThat(fonts.file(FontFace.SCRIPT).has('Ω')).isFalse();
        assertThat(texts(laid.sheet())).extracting(TextMark::text).containsExactly("Số ₫ ", "Ω", " 5");
        assertThat(texts(laid.sheet()))
                .extracting(TextMark::face)
                .containsExactly(FontFace.SCRIPT, FontFace.SERIF_BOLD, FontFace.SCRIPT);
        assertThat(fit(laid, "a").missing()).isEmpty();
    }

    @Test
    void aLetterNoFontHasIsReported() {
        var laid = lay(Map.of(Placeholder.NAME, "Trần 漢 An 😀"));

        assertThat(fit(laid, "ten").missing()).isEqualTo("漢😀");
        assertThat(laid.hasFault()).isTrue();
    }

    @Test
    void allAwardsOfATemplateShareOneBackground() {
        var one = lay(Map.of(Placeholder.NAME, "Nguyễn Văn An"));
        var other = lay(Map.of(Placeholder.NAME, "Trần Thị Bình"));

        assertThat(one.sheet().background()).isSameAs(other.sheet().background());
        assertThat(texts(one.sheet()))
                .extracting(TextMark::text)
                .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void whatIsPrePrintedIsShownOnScreenAndLeftOutOnPaperWithoutMovingTheRest() {
        var head = """
                {"type": "text", "id": "a", "box": [20, 20, 200, 10], "text": "{thẩm quyền}", "size": 14, "on": ["screen"]}""";
        var next = """
                {"type": "text", "id": "b", "box": [20, 32, 200, 10], "text": "{tên}", "size": 14, "follows": "a"}""";
        var emblem = """
                {"type": "picture", "id": "c", "box": [20, 32, 20, 10], "source": "quoc-huy.svg", "on": ["screen"]}""";
        var template = template(head, next, emblem);
        var screen = layout.lay(template, values(Map.of()), Medium.SCREEN).sheet();
        var paper = layout.lay(template, values(Map.of()), Medium.STOCK).sheet();

        assertThat(screen.own()).hasSize(2);
        assertThat(screen.background()).hasSize(1);
        assertThat(paper.own()).containsExactly(screen.own().get(1));
        assertThat(paper.background()).isEmpty();
    }
}
