package vn.sovang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {
    static final String SMALL =
            "aăâbcdđeêghiklmnoôơpqrstuưvxy" + "àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";
    /** The 134 letters of Vietnamese that are not plain Latin ones without marks, and the plain ones. */
    static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.forLanguageTag("vi"));

    private final FontBook fonts = new FontBook();

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFaceHasEveryVietnameseLetterAndThePrintersSigns(FontFace face) {
        assertThat(fonts.file(face)
                        .missing(LETTERS + "0123456789 .,;:-–—’“”()/")
                        .toArray())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void noMarkIsCutAtTheBoxNorTouchesTheLineAbove(FontFace face) {
        var file = fonts.file(face);

        assertThat(LETTERS.codePoints()).allSatisfy(letter -> {
            assertThat(file.top(letter)).isLessThanOrEqualTo(file.ascent());
            assertThat(-file.bottom(letter)).isLessThanOrEqualTo(file.descent());
        });
        assertThat(file.pitch()).isGreaterThanOrEqualTo(file.ascent() + file.descent());
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void widthsAndGlyphsAreThoseAnotherReaderFinds(FontFace face) throws IOException {
        var file = fonts.file(face);
        try (var in = FontFileTest.class.getResourceAsStream("/assets/fonts/" + face.file() + ".ttf");
                var other = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var letters = other.getUnicodeCmapLookup(false);

            assertThat(LETTERS.codePoints()).allSatisfy(letter -> {
                assertThat(file.glyph(letter)).isEqualTo(letters.getGlyphId(letter));
                assertThat(file.advance(file.glyph(letter))).isEqualTo(other.getAdvanceWidth(file.glyph(letter)));
            });
            assertThat(file.unitsPerEm()).isEqualTo(other.getUnitsPerEm());
        }
    }

    @Test
    void linesAreAsFarApartAsTheTallestMarksNeed() {
        assertThat(fonts.file(FontFace.SERIF).pitch()).isCloseTo(1.15, within(0.01));
        assertThat(fonts.file(FontFace.TITLE).ascent()).isGreaterThan(1.16);
        assertThat(fonts.file(FontFace.TITLE).pitch()).isGreaterThan(1.35);
        assertThat(fonts.file(FontFace.SCRIPT).pitch()).isCloseTo(1.29, within(0.01));
    }

    @Test
    void whatIsNoTrueTypeFontIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FontFile(new byte[64]));
    }
}
