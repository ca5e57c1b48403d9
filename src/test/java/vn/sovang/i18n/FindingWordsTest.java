package vn.sovang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.Finding;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.check.ListCheck;
import vn.sovang.domain.check.ListFinding;

/** Everything the check before printing can find is said in one short sentence, in both languages. */
class FindingWordsTest {
    private static final String ELEMENT = "Chức vụ, đơn vị {0}";
    private static final Map<PrintCheck, List<String>> DETAILS = Map.of(
            PrintCheck.OVERFLOW, List.of("12.5", "8.5"),
            PrintCheck.GLYPH_MISSING, List.of("ǂ'"),
            PrintCheck.NUMBER_TWICE, List.of("56", "Bà Ka Să H'Nhi", "38/QĐ-UBND"),
            PrintCheck.PICTURE_MISSING, List.of("Mẫu {1} của xã"),
            PrintCheck.OFF_PAGE, List.of("Mẫu {1} của xã", "7.5"),
            PrintCheck.SHRUNK, List.of("14.5", "86", "3"),
            PrintCheck.PERSON_TWICE, List.of("Bà Ka Să H'Nhi", "4, 9"),
            PrintCheck.UNREACHED_MARGIN, List.of("Mẫu {1} của xã", "2.5"));
    private static final Map<PrintCheck, List<String>> MORE_DETAILS = Map.of(
            PrintCheck.PAPER_DIFFERS, List.of("Mẫu {1} của xã", "190 × 135", "297 × 210"),
            PrintCheck.STOCK_SHORT, List.of("Phôi A4 năm 2024", "4200", "13000"),
            PrintCheck.WRAPPED, List.of("2"),
            PrintCheck.PRINTED_BEFORE, List.of("1", "05/12/2024"),
            PrintCheck.AWARDED_BEFORE, List.of("38/QĐ-UBND", "02/12/2022"),
            PrintCheck.TEMPLATE_CHANGED, List.of("Mẫu {1} của xã", "2", "Mẫu {3} của xã", "1234"));

    private static List<String> details(PrintCheck check) {
        return DETAILS.getOrDefault(check, MORE_DETAILS.getOrDefault(check, List.of()));
    }

    static Stream<Arguments> everyCheckInEveryLanguage() {
        return Arrays.stream(PrintCheck.values())
                .flatMap(check -> Arrays.stream(Language.values()).map(language -> Arguments.of(check, language)));
    }

    @ParameterizedTest
    @MethodSource("everyCheckInEveryLanguage")
    void aFindingIsSaidWithAllItIsAbout(PrintCheck check, Language language) {
        String said = new Messages(language).finding(new Finding(check, 3, 7, ELEMENT, details(check)));

        assertThat(said).endsWith(".").doesNotContain("!").hasSizeBetween(15, 160);
        for (String detail : details(check)) {
            assertThat(said)
                    .contains(language == Language.VIETNAMESE ? detail.replaceAll("(\\d)\\.(\\d)", "$1,$2") : detail);
        }
        if (check.place() == PrintCheck.Place.TEXT || check == PrintCheck.OFF_PAGE) {
            assertThat(said).contains(ELEMENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeToldIsLeftOut(Language language) {
        Messages messages = new Messages(language);
        Stream.of(
                        new Finding(PrintCheck.OVERFLOW, 3, 7, ELEMENT, List.of("12", "")),
                        new Finding(PrintCheck.PRINTED_BEFORE, 3, 7, "", List.of("12", "")))
                .map(messages::finding)
                .forEach(said -> assertThat(said)
                        .contains("12")
                        .endsWith(".")
                        .doesNotContain("  ", " ;", " ,")
                        .hasSizeBetween(15, 160));
    }

    @Test
    void sizesAreWrittenAsTheLanguageWritesThem() {
        Finding shrunk = new Finding(PrintCheck.SHRUNK, 12, 7, "Thành tích", List.of("14.5", "86", "3"));

        assertThat(new Messages(Language.VIETNAMESE).finding(shrunk))
                .isEqualTo("Thành tích dài: thu còn 14,5 pt (86 %), 3 dòng.");
        assertThat(new Messages(Language.ENGLISH).finding(shrunk))
                .isEqualTo("Thành tích is long: shrunk to 14.5 pt (86 %), lines: 3.");
    }

    @ParameterizedTest
    @EnumSource(ListCheck.class)
    void whatTheCheckOfAListFindsIsSaidInBothLanguages(ListCheck check) {
        List<String> details = List.of("bốn", "1410000", "2022 (12/QĐ-UBND)", "CONSECUTIVE");
        for (Language language : Language.values()) {
            String said = new Messages(language).finding(new ListFinding(check, 3, 7, details));
            assertThat(said).endsWith(".").doesNotContain("!", "{").hasSizeBetween(12, 120);
        }
    }

    @Test
    void moneyInAFindingIsGrouped() {
        ListFinding finding = new ListFinding(ListCheck.AMOUNT_DIFFERS, 3, 7, List.of("500000", "1410000"));
        assertThat(new Messages(Language.VIETNAMESE).finding(finding)).contains("500.000 đ", "1.410.000 đ");
        assertThat(new Messages(Language.ENGLISH).finding(finding)).contains("500,000 đ", "1,410,000 đ");
    }
}
