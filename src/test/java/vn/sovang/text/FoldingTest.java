package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    static Stream<Arguments> folds() {
        return Vectors.arguments("fold.tsv");
    }

    static Stream<Arguments> toneKeys() {
        return Vectors.arguments("tonekey.tsv");
    }

    @ParameterizedTest
    @MethodSource("folds")
    void textFoldsAsTheVectorsSay(String input, String fold, String compact) {
        assertThat(Folding.fold(input)).isEqualTo(fold);
        assertThat(Folding.compact(input)).isEqualTo(compact);
    }

    @ParameterizedTest
    @MethodSource("toneKeys")
    void toneKeysAreAsTheVectorsSay(String input, String toneKey) {
        assertThat(Tones.toneKey(input)).isEqualTo(toneKey);
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        RandomTexts.any(3).forEach(text -> {
            String fold = Folding.fold(text);
            assertThat(Folding.fold(fold)).as("of %s", text).isEqualTo(fold);
        });
    }

    @Test
    void rawAndCleanTextFoldAlike() {
        RandomTexts.any(4)
                .forEach(text -> assertThat(Folding.fold(Cleaning.clean(text)))
                        .as("of %s", text)
                        .isEqualTo(Folding.fold(text)));
    }

    @Test
    void everyVietnameseLetterFoldsToAscii() {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
        for (String text : new String[] {letters, letters.toUpperCase(Locale.ROOT)}) {
            assertThat(Folding.compact(text))
                    .isEqualTo("a".repeat(18) + "e".repeat(12) + "i".repeat(6) + "o".repeat(18) + "u".repeat(12)
                            + "y".repeat(6) + "d");
        }
    }

    @ParameterizedTest
    @CsvSource({"İstanbul,istanbul", "ISTANBUL,istanbul", "ıssız,issiz", "Łódź,lodz", "Ƀon Č'Rung,bon crung"})
    void foreignLettersFoldWhateverTheMachinesLanguage(String input, String fold) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Folding.fold(input)).isEqualTo(fold);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"ủy,uỷ", "hòa,hoà", "khỏe,khoẻ", "thúy,thuý", "lí,lý", "Quí,quý", "mĩ,MỸ", "họa,hoạ"})
    void bothSpellingsOfASyllableHaveOneToneKey(String one, String other) {
        assertThat(Tones.toneKey(one)).isEqualTo(Tones.toneKey(other));
    }

    @ParameterizedTest
    @CsvSource({"thúy,thúi", "mây,mâi", "tai,tay", "huy,hui", "dương,dường", "da,đa", "o,ơ"})
    void differentSyllablesHaveDifferentToneKeys(String one, String other) {
        assertThat(Tones.toneKey(one)).isNotEqualTo(Tones.toneKey(other));
    }

    @ParameterizedTest
    @CsvSource({"125/QĐ-UBND,125 qđ1 ubnd1", "Êñuôl,êñuôl1", "đàlạt,đalat26", "Cil Múp,cil1 mup5"})
    void numbersForeignMarksAndRunTogetherSyllablesHaveToneKeysToo(String text, String key) {
        assertThat(Tones.toneKey(text)).isEqualTo(key);
    }

    @Test
    void hugeTextFolds() {
        assertThat(RandomTexts.huge()).allSatisfy(text -> {
            assertThat(Folding.fold(text)).hasSizeLessThanOrEqualTo(100_000);
            assertThat(Tones.toneKey(text)).hasSizeLessThanOrEqualTo(200_000);
        });
    }
}
