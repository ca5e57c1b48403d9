package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextQueryTest {
    static Stream<Arguments> vectors() {
        return Vectors.arguments("match.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void queriesMatchAsTheVectorsSay(String name, String query, boolean matches) {
        assertThat(TextQuery.of(query).matches(name)).isEqualTo(matches);
        assertThat(TextQuery.of(query).matches(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(matches);
        assertThat(TextQuery.of(Normalizer.normalize(query, Normalizer.Form.NFD))
                        .matches(Matchable.of(name)))
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "Anh An,an anh,true",
        "An Anh,an anh,true",
        "Anh An,a an anh,false",
        "Ánh Anh An,an án anh,true",
        "Anh Ánh,án án,false",
        "Ba Bà Bá,bá ba ba,true",
        "Ba Ba Bá,bá bà b,false",
        "Ab Abc Abcd,abcd a abc,true",
        "Ab Abc Abcd,abcd abcd a,false"
    })
    void everyQueryTokenTakesATokenOfItsOwn(String text, String query, boolean matches) {
        assertThat(TextQuery.of(query).matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "Trần Quyên,quy,true",
        "Võ Quỳnh,quy,true",
        "Võ Quí,quy,true",
        "Lí Thị Hoa,ly,true",
        "Lý Thị Hoa,li,true",
        "Lê Linh,ly,false",
        "Y Moan,y,true",
        "Bùi Ích,y,false",
        "Lê Thúy,thui,false",
        "Kim Mai,may,false",
        "Lý Thị Hoa,lythi,true",
        "Lí Thị Hoa,lythi,true",
        "Lý Thị Hoa,lithi,true"
    })
    void iAndYAreOneOnlyAtTheEndOfASyllableThatHasNoOtherVowel(String text, String query, boolean matches) {
        assertThat(TextQuery.of(query).matches(text)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "Kơ Să Ha Trang,kosah,true",
        "Kơ Să Ha Trang,saha,true",
        "Kơ Să Ha Trang,osa,false",
        "Cil Múp,kơsă,false",
        "Hà Thị An,ha,true",
        "Nguyễn Văn An,vanan,true",
        "Nguyễn Văn An,nguyên văn,true",
        "Nguyễn Văn An,vănan,false"
    })
    void aQueryWithoutMarksMatchesRunTogetherFromTheStartOfAToken(String text, String query, boolean matches) {
        assertThat(TextQuery.of(query).matches(text)).isEqualTo(matches);
    }

    @Test
    void twoLettersDoNotMatchAcrossASpace() {
        assertThat(TextQuery.of("hm").matches("H Mai")).isFalse();
        assertThat(TextQuery.of("hma").matches("H Mai")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hoa,Lê Hoa,3",
        "hoa,Lê Hoà,2",
        "hoà,Lê Hòa,3",
        "hòa,Lê Hoa,0",
        "le hoa,Lê Hoa,2",
        "ngu,Nguyễn,3",
        "nguye,Nguyễn,2",
        "kosa,Kơ Să,1",
        "an,Ánh An,3",
        "da nhim,Đạ Nhim,2",
        "đạ nhim,Đạ Nhim,3",
        "quí,Võ Quý,3"
    })
    void equalMarksRankBeforeFoldedOnesAndThoseBeforeRunTogetherOnes(String query, String text, int rank) {
        assertThat(TextQuery.of(query).rank(text)).isEqualTo(rank);
        assertThat(TextQuery.of(query).matchesExactly(text)).isEqualTo(rank == TextQuery.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "bruu,K'Brửu Đặng,''",
        "kbruu,K'Brửu Đặng,K'Brửu",
        "k bruu,K'Brửu Đặng,K'Brửu",
        "dang,K’Brửu Đặng,Đặng",
        "đa,Đào Đạ Đà Da,Đà|Đạ|Đà",
        "kosah,Kơ Să Ha Trang,Kơ Să H",
        "hòa,Hoa Hoà Hòa,Hoà|Hòa",
        "an lac,Nguyễn Văn Ánh,Án",
        "ng nguy,Nguyễn Ngọc,Nguy|Ng",
        "125 qd,Quyết định 125/QĐ-UBND,125|QĐ"
    })
    void theCharactersThatMatchAreMarked(String query, String text, String marked) {
        assertThat(markedParts(query, text)).isEqualTo(marked);
    }

    @Test
    void marksOfDecomposedTextAreHighlightedWithTheirLetter() {
        String text = Normalizer.normalize("Lê Thị Ẩn", Normalizer.Form.NFD);
        assertThat(markedParts("thi an", text)).isEqualTo(Normalizer.normalize("Thị|Ẩn", Normalizer.Form.NFD));
    }

    @Test
    void spansAreInOrderAndApartAndInsideTheText() {
        var random = new Random(5);
        RandomTexts.any(6).forEach(text -> {
            int end = -1;
            for (Span span : TextQuery.of(RandomTexts.name(random)).spans(text)) {
                assertThat(span.start()).isGreaterThan(end);
                end = span.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    void takingTheMarksOffAQueryNeverLosesAMatch() {
        var random = new Random(7);
        int matched = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = RandomTexts.name(random);
            String query = beginnings(text, random);
            if (TextQuery.of(query).matches(text)) {
                matched++;
                String bare = String.join(
                        " ",
                        TextQuery.of(query).foldedAlternatives().stream()
                                .map(a -> a.get(0))
                                .toList());
                assertThat(TextQuery.of(bare).matches(text))
                        .as("%s in %s", bare, text)
                        .isTrue();
            }
        }
        assertThat(matched).isGreaterThan(10_000);
    }

    @Test
    void aTextMatchesItselfExactlyInAnySpellingAndOrder() {
        var random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            String text = RandomTexts.name(random);
            assertThat(TextQuery.of(text).rank(text)).as(text).isEqualTo(TextQuery.EXACT);
            assertThat(TextQuery.of(Folding.fold(text)).matches(text)).as(text).isTrue();
        }
    }

    @Test
    void theAlternativesForSqlNeverLoseAMatchOfTokens() {
        var random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String text = RandomTexts.name(random);
            var query = TextQuery.of(beginnings(text, random));
            if (query.rank(text) >= TextQuery.FOLDED) {
                List<String> folded = List.of(Folding.fold(text).split(" "));
                assertThat(query.foldedAlternatives())
                        .allSatisfy(prefixes -> assertThat(folded)
                                .anyMatch(token -> prefixes.stream().anyMatch(token::startsWith)));
            }
        }
    }

    @Test
    void theQueryIsOfferedFoldedForSql() {
        var query = TextQuery.of("Lý  Quy!");
        assertThat(query.foldedTokens()).containsExactly("li", "qui");
        assertThat(query.foldedAlternatives()).containsExactly(List.of("ly", "li"), List.of("quy", "qui"));
        assertThat(query.compactQuery()).isEmpty();
        assertThat(TextQuery.of("ly quy").compactQuery()).isEqualTo("liqui");
        assertThat(TextQuery.of("an").compactQuery()).isEmpty();
    }

    @Test
    void nothingTypedMatchesEverything() {
        assertThat(TextQuery.of(" ?* ").isEmpty()).isTrue();
        assertThat(TextQuery.of("").matches("Nguyễn Văn An")).isTrue();
        assertThat(TextQuery.of("").spans("Nguyễn Văn An")).isEmpty();
    }

    @Test
    void anyQueryOnAnyTextGivesAnAnswer() {
        var random = new Random(10);
        List<String> queries = RandomTexts.any(11).skip(66_000).toList();
        RandomTexts.any(12).forEach(text -> {
            var query = TextQuery.of(queries.get(random.nextInt(queries.size())));
            assertThat(query.matches(text)).isEqualTo(query.rank(text) != TextQuery.NO_MATCH);
        });
    }

    @Test
    void hugeQueriesOnHugeTextsGiveAnAnswer() {
        for (String query : RandomTexts.huge()) {
            for (String text : RandomTexts.huge()) {
                var typed = TextQuery.of(query);
                assertThat(typed.matches(text)).isEqualTo(typed.rank(text) != TextQuery.NO_MATCH);
            }
        }
    }

    private static String markedParts(String query, String text) {
        return String.join(
                "|",
                TextQuery.of(query).spans(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    /** A query made of the beginnings of some words of the text, in any order. */
    private static String beginnings(String text, Random random) {
        var query = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String beginning = word.substring(0, 1 + random.nextInt(word.length()));
            query.insert(0, random.nextBoolean() ? beginning + " " : " ");
        }
        return query.toString();
    }
}
