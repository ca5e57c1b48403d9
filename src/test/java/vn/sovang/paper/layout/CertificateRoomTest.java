package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.paper.Certificates.values;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.template.Box;
import vn.sovang.domain.template.Placeholder;
import vn.sovang.paper.Certificates;

/** Whether the ink of the built-in certificates keeps clear of the border and of itself. */
class CertificateRoomTest {
    /** Inside the border's inner line, in millimetres. */
    private static final Box INNER = new Box(22, 22, 253, 166);

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);
    private final Ink ink = new Ink(fonts);

    static List<String> hardOnes() {
        return List.copyOf(Certificates.hard().keySet());
    }

    private LaidOut lay(Map<Placeholder, String> changes) {
        return layout.lay(Certificates.individual(), values(changes));
    }

    private LaidOut layHard(String name) {
        var certificate = Certificates.hard().get(name);
        return layout.lay(certificate.template(), certificate.values());
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void everyHardCertificateFitsWhole(String name) {
        assertThat(layHard(name).hasFault()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void noTextTouchesTheBorder(String name) {
        assertThat(Ink.texts(layHard(name).sheet())).allSatisfy(mark -> {
            var place = ink.of(mark);
            assertThat(place.x()).isGreaterThan(INNER.x() + 3);
            assertThat(place.y()).isGreaterThan(INNER.y() + 3);
            assertThat(place.right()).isLessThan(INNER.right() - 3);
            assertThat(place.bottom()).isLessThan(INNER.bottom() - 3);
        });
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void noTwoLinesTouch(String name) {
        assertNothingTouches(layHard(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bằng khen",
                "Chiến sĩ thi đua cơ sở",
                "Lao động tiên tiến",
                "Đơn vị quyết thắng",
                "Tập thể lao động xuất sắc",
                "Gia đình văn hóa",
                "Kỷ niệm chương"
            })
    void theMarksOfATitleDoNotTouchTheLineAbove(String form) {
        assertNothingTouches(lay(Map.of(Placeholder.FORM, form)));
    }

    private void assertNothingTouches(LaidOut laid) {
        assertThat(ink.touching(laid.sheet())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void thereIsRoomForSignatureAndSeal(String name) {
        var certificate = Certificates.hard().get(name);
        var laid = layHard(name);
        var title = Ink.text(
                laid, certificate.values().get(Placeholder.SIGNER_TITLE).toUpperCase(Locale.ROOT));
        var signer = Ink.text(laid, certificate.values().get(Placeholder.SIGNER));

        assertThat(ink.of(signer).y() - title.baseline()).isBetween(29.5, 40.0);
    }

    @Test
    void linesAreCentredWithoutTheTrackingAfterTheLastLetter() {
        var title = Ink.text(lay(Map.of()), "GIẤY KHEN");

        assertThat(title.x() + ink.of(title).width() / 2).isCloseTo(148.5, within(0.001));
    }
}
