package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    @Test
    void namesSortInTheOrderOfTheVectors() {
        List<String> ordered =
                Vectors.rows("namesort.tsv").stream().map(row -> row[0]).toList();
        var shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Comparator.comparing(name -> SortKey.ofPerson(PersonName.split(name))));
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void noTwoNamesOfTheVectorsHaveOneKey() {
        assertThat(Vectors.rows("namesort.tsv").stream().map(row -> SortKey.ofPerson(PersonName.split(row[0]))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theAlphabetIsTheVietnameseOne() {
        assertInOrder(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ",
                "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z");
    }

    @Test
    void tonesSortAsInADictionary() {
        assertInOrder("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void lettersDecideBeforeTonesSyllableBySyllable() {
        assertInOrder("Hoa", "Hoa Đào", "Hoa Ý", "Hoà", "Hoà An", "Hoà Bình", "Hoan", "Hoàn", "Hoang");
    }

    @Test
    void numbersSortByValueAndBeforeLetters() {
        assertInOrder(
                "Tổ 2",
                "Tổ 9",
                "Tổ 10",
                "Tổ 10A",
                "Tổ 010B",
                "Tổ 99",
                "Tổ 100",
                "Tổ 1234567890",
                "Tổ 12345678901",
                "Tổ A1",
                "Tổ A2",
                "Tổ A10",
                "Tổ dân phố 1");
    }

    @Test
    void capitalsTonePlaceAndApostrophesDoNotMatter() {
        assertThat(SortKey.of("HOÀ BÌNH")).isEqualTo(SortKey.of("Hòa  bình"));
        assertThat(SortKey.of("K’Nớ")).isEqualTo(SortKey.of("k'nớ"));
    }

    @Test
    void lettersOfTheHighlandsFollowTheirPlainOnes() {
        assertInOrder("bon", "ƀon", "con", "ĕ", "ga", "ĭa");
        assertInOrder("na", "ña", "oa", "ŏa", "pa");
    }

    @Test
    void keysArePrintableAsciiWhateverTheText() {
        RandomTexts.any(13).map(SortKey::of).forEach(key -> assertThat(key).matches("[!-~]*"));
        assertThat(RandomTexts.huge())
                .allSatisfy(text -> assertThat(SortKey.of(text)).matches("[!-~]*+"));
    }

    private static void assertInOrder(String... texts) {
        var keys = List.of(texts).stream().map(SortKey::of).toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }
}
