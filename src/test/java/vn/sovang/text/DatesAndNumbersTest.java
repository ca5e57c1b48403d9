package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAndNumbersTest {
    static Stream<Arguments> dates() {
        return Vectors.arguments("date.tsv");
    }

    static Stream<Arguments> numbers() {
        return Vectors.arguments("number.tsv");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void dateLinesAreAsTheVectorsSay(int day, int month, int year, String text) {
        assertThat(DateLine.of(LocalDate.of(year, month, day))).isEqualTo(text);
    }

    @Test
    void listsShowDatesWithTwoDigitsEach() {
        assertThat(DateLine.shortForm(LocalDate.of(2024, 12, 2))).isEqualTo("02/12/2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/12/24",
                "021224",
                "02.12.2024",
                "2-12-2024",
                "02122024",
                "2024-12-02",
                " 2 / 12 / 2024 ",
                "2 12 24",
                "02/12/2024",
                "2024/12/2",
                "ngày 02 tháng 12 năm 2024",
                "Lạc Dương, ngày 02 tháng 12 năm 2024",
                "2 THÁNG 12 NĂM 2024"
            })
    void aDateIsReadHoweverItIsTyped(String text) {
        assertThat(DateInput.parse(text)).contains(LocalDate.of(2024, 12, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/4/2024",
                "29/2/2023",
                "0/1/2024",
                "1/13/2024",
                "2/12-2024",
                "2/12",
                "12/2024",
                "2/12/024",
                "2/12/0024",
                "2/12/2500",
                "20241202",
                "hôm nay",
                "2/12/24x",
                "-2/12/2024",
                "٢/12/2024"
            })
    void whatIsNoDateIsNotReadAsOne(String text) {
        assertThat(DateInput.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1/1/34,2024,2034",
        "1/1/35,2024,1935",
        "1/1/99,2024,1999",
        "1/1/00,2024,2000",
        "010175,2024,1975",
        "1/1/75,2066,2075"
    })
    void aTwoDigitYearIsAtMostTenYearsAfterThePivot(String text, int pivot, int year) {
        assertThat(DateInput.parse(text, pivot)).contains(LocalDate.of(year, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void theMachinesLanguageChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            var date = LocalDate.of(2026, 2, 5);
            assertThat(DateLine.of(date)).isEqualTo("ngày 05 tháng 02 năm 2026");
            assertThat(DateLine.shortForm(date)).isEqualTo("05/02/2026");
            assertThat(NumberWords.money(1_490_000)).isEqualTo("Một triệu bốn trăm chín mươi nghìn đồng");
            assertThat(NumberWords.grouped(1_490_000)).isEqualTo("1.490.000");
            assertThat(MoneyInput.parse("2 TRIỆU")).hasValue(2_000_000);
            assertThat(PersonName.titleCase("TRẦN THỊ BÍCH")).isEqualTo("Trần Thị Bích");
            assertThat(SortKey.of("漢 Í")).isEqualTo("z006F22!O%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyDateLineIsReadBack() {
        for (LocalDate date = LocalDate.of(1900, 1, 1); date.getYear() < 2200; date = date.plusDays(17)) {
            assertThat(DateInput.parse(DateLine.of(date))).contains(date);
            assertThat(DateInput.parse(DateLine.shortForm(date))).contains(date);
            assertThat(DateInput.parse(date.toString())).contains(date);
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAreWrittenAsTheVectorsSay(long number, String grouped, String words, String money) {
        assertThat(NumberWords.grouped(number)).isEqualTo(grouped);
        assertThat(NumberWords.words(number)).isEqualTo(words);
        assertThat(NumberWords.money(number)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,-1,âm một",
        "-1490,-1.490,âm một nghìn bốn trăm chín mươi",
        "-100,-100,âm một trăm",
        "1000000001,1.000.000.001,một tỷ không trăm linh một",
        "1000000000000000000,1.000.000.000.000.000.000,một tỷ tỷ",
        "1001000000000,1.001.000.000.000,một nghìn không trăm linh một tỷ",
        "104,104,một trăm linh bốn",
        "114,114,một trăm mười bốn",
        "10004,10.004,mười nghìn không trăm linh bốn"
    })
    void negativeAndVeryLargeNumbersAreWrittenToo(long number, String grouped, String words) {
        assertThat(NumberWords.grouped(number)).isEqualTo(grouped);
        assertThat(NumberWords.words(number)).isEqualTo(words);
    }

    @Test
    void theLargestAndSmallestNumbersAreOppositesInWords() {
        assertThat(NumberWords.words(Long.MIN_VALUE + 1)).isEqualTo("âm " + NumberWords.words(Long.MAX_VALUE));
        assertThat(NumberWords.words(Long.MIN_VALUE)).startsWith("âm chín tỷ").endsWith("tám trăm linh tám");
    }

    @Test
    void everyNumberHasWordsOfItsOwn() {
        assertThat(Stream.iterate(0L, n -> n < 200_000, n -> n + 1).map(NumberWords::words))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "710|710000",
                "710k|710000",
                "710 K|710000",
                "710.000|710000",
                "710000|710000",
                "710,000|710000",
                "710 000|710000",
                "710.000đ|710000",
                "710.000 đồng|710000",
                "1410|1410000",
                "9999|9999000",
                "10000|10000",
                "1.410.000|1410000",
                "1.410k|1410000",
                "0|0",
                "710đ|710",
                "1.500|1500",
                "1,41tr|1410000",
                "1.41 tr|1410000",
                "1tr41|1410000",
                "1tr|1000000",
                "2 triệu|2000000",
                "1 tr 410|1410000",
                "300 nghìn|300000",
                "300 ngàn đồng|300000",
                "1.060.000 VNĐ|1060000"
            })
    void anAmountIsReadHoweverItIsTyped(String text, long dong) {
        assertThat(MoneyInput.parse(text)).hasValue(dong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-710",
                "710.00",
                "7.10.000",
                "71.0000",
                "1.410,000",
                "mười",
                "710kk",
                "1,5tr3",
                "9999999999999999",
                "٧١٠",
                "1e6",
                "710.000.",
                "k",
                "tr"
            })
    void whatIsNoAmountIsNotReadAsOne(String text) {
        assertThat(MoneyInput.parse(text)).isEmpty();
    }

    @Test
    void whatIsShownIsReadBackUnchanged() {
        var random = new Random(16);
        for (int i = 0; i < 10_000; i++) {
            long dong = 1_000 + random.nextLong(999_999_999_999L);
            assertThat(MoneyInput.parse(NumberWords.grouped(dong))).hasValue(dong);
            assertThat(MoneyInput.parse(NumberWords.grouped(dong) + " đồng")).hasValue(dong);
        }
    }

    @Test
    void anyTextIsReadOrRefused() {
        RandomTexts.any(17).forEach(text -> {
            assertThat(MoneyInput.parse(text).orElse(0)).isBetween(0L, 999_999_999_999_999L);
            assertThat(DateInput.parse(text).map(LocalDate::getYear).orElse(2000))
                    .isBetween(1900, 2199);
        });
        assertThat(RandomTexts.huge()).allSatisfy(text -> {
            assertThat(MoneyInput.parse(text)).isEmpty();
            assertThat(DateInput.parse(text)).isEmpty();
        });
    }
}
