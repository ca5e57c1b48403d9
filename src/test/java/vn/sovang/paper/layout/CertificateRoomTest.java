package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.paper.Certificates.values;

import java.util.ArrayList;
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
import vn.sovang.paper.layout.Mark.TextMark;

/** Whether the ink of the built-in certificates keeps clear of the border and of itself. */
class CertificateRoomTest {
    private static final double MM = 25.4 / 72;
    /** Inside the border's inner line, in millimetres. */
    private static final Box INNER = new Box(22, 22, 253, 166);

    private final FontBook fonts = new FontBook();
    private final Layout layout = new Layout(fonts);

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

    /** The ink of a line, in millimetres. */
    private Box ink(TextMark mark) {
        var file = fonts.file(mark.face());
        var em = mark.size() * MM;
        var letters = mark.text().codePointCount(0, mark.text().length());
        var width = file.width(mark.text()) * em + mark.tracking() * MM * (letters - 1);
        var top = mark.text().codePoints().mapToDouble(file::top).max().orElse(0) * em;
        var bottom = mark.text().codePoints().mapToDouble(file::bottom).min().orElse(0) * em;
        return new Box(mark.x(), mark.baseline() - top, width, top - bottom);
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void everyHardCertificateFitsWhole(String name) {
        assertThat(layHard(name).hasFault()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void noTextTouchesTheBorder(String name) {
        assertThat(texts(layHard(name).sheet())).allSatisfy(mark -> {
            var ink = ink(mark);
            assertThat(ink.x()).isGreaterThan(INNER.x() + 3);
            assertThat(ink.y()).isGreaterThan(INNER.y() + 3);
            assertThat(ink.right()).isLessThan(INNER.right() - 3);
            assertThat(ink.bottom()).isLessThan(INNER.bottom() - 3);
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
        var lines = texts(laid.sheet()).stream().map(this::letters).toList();
        for (var i = 0; i < lines.size(); i++) {
            for (var letter : lines.get(i)) {
                for (var other : lines.subList(i + 1, lines.size())) {
                    assertThat(other).noneMatch(ink -> overlap(ink, letter));
                }
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /** The ink of each letter of a line, in millimetres. */
    private List<Box> letters(TextMark mark) {
        var file = fonts.file(mark.face());
        var em = mark.size() * MM;
        var boxes = new ArrayList<Box>();
        var x = mark.x();
        for (var letter : mark.text().codePoints().toArray()) {
            var outline = file.outline(file.glyph(letter));
            if (outline.limit() > 0) {
                var left = outline.getShort(2) * em / file.unitsPerEm();
                var right = outline.getShort(6) * em / file.unitsPerEm();
                var top = mark.baseline() - file.top(letter) * em;
                boxes.add(new Box(x + left, top, right - left, (file.top(letter) - file.bottom(letter)) * em));
            }
            x += file.width(Character.toString(letter)) * em + mark.tracking() * MM;
        }
        return boxes;
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void thereIsRoomForSignatureAndSeal(String name) {
        var certificate = Certificates.hard().get(name);
        var laid = layHard(name);
        var title =
                text(laid, certificate.values().get(Placeholder.SIGNER_TITLE).toUpperCase(Locale.ROOT));
        var signer = text(laid, certificate.values().get(Placeholder.SIGNER));

        assertThat(ink(signer).y() - title.baseline()).isBetween(29.5, 40.0);
    }

    @Test
    void linesAreCentredWithoutTheTrackingAfterTheLastLetter() {
        var title = text(lay(Map.of()), "GIẤY KHEN");

        assertThat(title.x() + ink(title).width() / 2).isCloseTo(148.5, within(0.001));
    }
}
