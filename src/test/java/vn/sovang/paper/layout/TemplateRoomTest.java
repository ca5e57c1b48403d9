package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.template.PictureElement;
import vn.sovang.domain.template.PictureElement.Proportions;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.domain.template.Template;
import vn.sovang.exchange.template.BuiltInTemplates;
import vn.sovang.paper.ShownAwards;

/** Whether every built-in template has room for its words, and says so where it has not. */
class TemplateRoomTest {
    private static final BuiltInTemplates TEMPLATES = new BuiltInTemplates();
    private static final Pattern SHAPE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final Ink ink = new Ink(fonts);

    static List<String> ids() {
        return TEMPLATES.ids();
    }

    private static Template template(String id) {
        return TEMPLATES.find(id).orElseThrow();
    }

    private LaidOut lay(String id, String how) {
        return layout.lay(template(id), ShownAwards.of(id, how));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aUsualAwardFitsAsItIsMeantToBe(String id) {
        for (var how : List.of("ngan", "vua")) {
            var laid = lay(id, how);
            assertThat(laid.hasFault()).as(how).isFalse();
            assertThat(laid.fits()).as(how).allMatch(fit -> fit.share() > 0.85);
            assertThat(ink.touching(laid.sheet())).as(how).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theLongestAwardIsWholeAndWhatHasNoRoomIsTold(String id) {
        var laid = lay(id, "dai");
        var words = String.join(
                " ", Ink.texts(laid.sheet()).stream().map(Mark.TextMark::text).toList());

        assertThat(words)
                .contains(ShownAwards.of(id, "dai").get(Placeholder.ACHIEVEMENT).split(" "));
        if (!laid.hasFault()) {
            assertThat(ink.touching(laid.sheet())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingRunsOffThePaper(String id) {
        for (var how : List.of("ngan", "vua", "dai")) {
            var sheet = lay(id, how).sheet();
            assertThat(Ink.texts(sheet)).as(how).allSatisfy(mark -> {
                var place = ink.of(mark);
                assertThat(place.x()).isGreaterThan(13);
                assertThat(place.y()).isGreaterThan(13);
                assertThat(place.right()).isLessThan(sheet.width() - 13);
                assertThat(place.bottom()).isLessThan(sheet.height() - 13);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thereIsRoomForSignatureAndSeal(String id) {
        var least = template(id).paper().height() < 200 ? 20 : 29.5;
        for (var how : List.of("ngan", "vua", "dai")) {
            var values = ShownAwards.of(id, how);
            var laid = lay(id, how);
            var title = Ink.text(laid, values.get(Placeholder.SIGNER_TITLE).toUpperCase(Locale.ROOT));
            var signer = Ink.text(laid, values.get(Placeholder.SIGNER));

            assertThat(ink.of(signer).y() - title.baseline()).as(how).isBetween(least, 45.0);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsCentredStandsInTheMiddleOfThePaper(String id) {
        var sheet = lay(id, "vua").sheet();
        var middle = Ink.texts(sheet).stream()
                .map(ink::of)
                .filter(place -> place.y() < sheet.height() * 0.62)
                .map(place -> place.x() + place.width() / 2)
                .toList();

        assertThat(middle).isNotEmpty().allSatisfy(x -> assertThat(x).isCloseTo(sheet.width() / 2, within(0.02)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noBorderIsStretchedVisibly(String id) throws IOException {
        for (var element : template(id).elements()) {
            if (element instanceof PictureElement picture && picture.proportions() == Proportions.FILL) {
                var box = picture.box();
                assertThat(box.width() / box.height()).isCloseTo(shape(picture.source()), within(0.01));
            }
        }
    }

    private static double shape(String source) throws IOException {
        try (var in = TemplateRoomTest.class.getResourceAsStream("/assets/art/" + source)) {
            var head = new String(in.readNBytes(300), StandardCharsets.UTF_8);
            var shape = SHAPE.matcher(head);
            assertThat(shape.find()).as(head).isTrue();
            return Double.parseDouble(shape.group(1)) / Double.parseDouble(shape.group(2));
        }
    }
}
