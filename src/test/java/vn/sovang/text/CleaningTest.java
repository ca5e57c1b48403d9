package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningTest {
    static Stream<Arguments> vectors() {
        return Vectors.arguments("clean.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void textIsStoredAsTheVectorsSay(String input, String expected) {
        assertThat(Cleaning.clean(input)).isEqualTo(expected);
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        RandomTexts.any(1).forEach(text -> {
            String clean = Cleaning.clean(text);
            assertThat(Cleaning.clean(clean)).as("of %s", text).isEqualTo(clean);
        });
    }

    @Test
    void cleanTextIsComposedAndHoldsNoControlsNorDoubleSpaces() {
        RandomTexts.any(2).map(Cleaning::clean).forEach(clean -> {
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(clean).doesNotContain("  ").doesNotContainPattern("^ | $|[\\p{Cc}\u00A0\u200B\u202E\u00AD]");
        });
    }

    @Test
    void aLetterAndItsMarkPartedByAnInvisibleSignComeTogether() {
        assertThat(Cleaning.clean("Hoa\u200B\u0300")).isEqualTo("Hoà");
    }

    @Test
    void theOwnersSpellingIsNeverChanged() {
        assertThat(Cleaning.clean("Hoà Hòa Lý Lí Thuỷ Thủy")).isEqualTo("Hoà Hòa Lý Lí Thuỷ Thủy");
    }

    @Test
    void dashesAndQuotesStay() {
        assertThat(Cleaning.clean("“Quyết thắng” 2021 – 2025 — ‘một’")).isEqualTo("“Quyết thắng” 2021 – 2025 — ‘một’");
    }

    @ParameterizedTest
    @CsvSource({"K＇Brửu,K'Brửu", "H´Đinh,H'Đinh", "KˈSi,KˈSi", "5′,5′", "Bh‛riu,Bh'riu", "‘K’Nớ’,‘K'Nớ’"})
    void onlyAnApostropheBetweenLettersIsMadeTheSame(String input, String expected) {
        assertThat(Cleaning.clean(input)).isEqualTo(expected.replace('ˈ', '\''));
    }

    @Test
    void linesAreCleanedOneByOneAndBlankOnesAroundAreDropped() {
        assertThat(Cleaning.cleanLines("\n  Đã có  thành tích \r\n\u00A0trong năm 2022\n \n"))
                .isEqualTo("Đã có thành tích\ntrong năm 2022");
    }

    @Test
    void theApostropheOfAWordIsPrintedAsTheTypographicOne() {
        assertThat(Cleaning.printed("xã Đưng K'Nớ 'cũ'")).isEqualTo("xã Đưng K’Nớ 'cũ'");
    }

    @Test
    void hugeTextIsCleaned() {
        assertThat(RandomTexts.huge())
                .allSatisfy(
                        text -> assertThat(Cleaning.clean(Cleaning.clean(text))).isEqualTo(Cleaning.clean(text)));
    }
}
