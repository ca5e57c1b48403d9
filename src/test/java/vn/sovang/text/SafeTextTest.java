package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource({
        "0007,CONTROL",
        "0009,CONTROL",
        "0085,CONTROL",
        "2028,CONTROL",
        "D83C,LONE_SURROGATE",
        "DF89,LONE_SURROGATE",
        "202E,BIDI",
        "2066,BIDI",
        "061C,BIDI",
        "200B,INVISIBLE",
        "00AD,INVISIBLE",
        "3164,INVISIBLE",
        "E0041,INVISIBLE",
        "1F389,EMOJI",
        "1F1FB,EMOJI",
        "FE0F,EMOJI",
        "2764,EMOJI",
        "2705,EMOJI",
        "1FAF0,EMOJI",
        "F0B8,PRIVATE_USE",
        "FFFD,NO_CHARACTER",
        "FFFF,NO_CHARACTER",
        "0378,NO_CHARACTER"
    })
    void whatCannotStandOnPaperIsFoundWithItsPlace(String hex, SafeText.Flaw flaw) {
        int codePoint = Integer.parseInt(hex, 16);
        String text = "Lê " + Character.toString(codePoint) + " Hoa";
        assertThat(SafeText.problem(text)).contains(new SafeText.Finding(flaw, 3, codePoint));
        assertThat(SafeText.isSafe(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nguyễn Văn Ánh",
                "Ƀon ƀơnơ̆m",
                "K’Brửu",
                "“Quyết thắng” 2021 – 2025…",
                "1.000.000₫ · 50 % ½ m²",
                "hai\ndòng",
                "№ 5 § 3 → ★ ♥ ✓",
                "漢喃 Ω"
            })
    void ordinaryTextIsSafe(String text) {
        assertThat(SafeText.problem(text)).isEmpty();
    }

    @Test
    void cleanTextHasNoControlsAndNoneOfTheUsualInvisibleSigns() {
        RandomTexts.any(20)
                .map(Cleaning::clean)
                .forEach(clean -> assertThat(SafeText.problem(clean).map(SafeText.Finding::flaw))
                        .isNotEqualTo(java.util.Optional.of(SafeText.Flaw.CONTROL)));
    }

    @Test
    void hugeTextIsLookedAt() {
        assertThat(RandomTexts.huge())
                .allSatisfy(text -> assertThat(SafeText.isSafe(text)).isEqualTo(text.indexOf('\uD800') < 0));
    }
}
