package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.template.Placeholder;

class FileNamesTest {

    private static String name(String pattern, String recipient) {
        return new FileNames(pattern, 1).next(Map.of(Placeholder.NAME, recipient));
    }

    @Test
    void theRunningNumberHasAsManyDigitsAsTheBatchNeeds() {
        var names = new FileNames("{stt}-{tên}.pdf", 1200);

        assertThat(names.next(Map.of(Placeholder.NAME, "Nguyễn Văn An"))).isEqualTo("0001-Nguyễn Văn An.pdf");
        assertThat(names.next(Map.of(Placeholder.NAME, "K'Brửu"))).isEqualTo("0002-K'Brửu.pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Trần A/B: "C" <d>?     | Trần A-B- -C- -d-.pdf
                    Nguyễn Văn An...       | Nguyễn Văn An.pdf
                    .ẩn                    | ẩn.pdf
                    CON                    | _CON.pdf
                    com1.txt               | _com1.txt.pdf
                    Con Văn Đại            | _Con Văn Đại.pdf
                    Aux-ơ                  | Aux-ơ.pdf
                    Bản.PDF                | Bản.pdf
                    $1 \\ cost             | $1 - cost.pdf
                    """)
    void namesAreSafeOnWindows(String recipient, String expected) {
        assertThat(name("{tên}", recipient)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "   "})
    void aNameIsNeverEmpty(String recipient) {
        assertThat(name("{tên}.pdf", recipient)).isEqualTo("_.pdf");
    }

    @Test
    void aNameKeepsWithin120BytesAndWholeLetters() {
        var name = name("{tên}.pdf", "Ủy ban nhân dân ".repeat(20));

        assertThat(name.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(120)
                .hasSizeGreaterThan(100);
        assertThat(name).endsWith(".pdf").doesNotContain("\uFFFD", " .pdf");
    }

    @Test
    void equalNamesAreNumberedAlsoWhenOnlyCapitalsDiffer() {
        var names = new FileNames("{tên}.pdf", 4);
        var an = Map.of(Placeholder.NAME, "Nguyễn Văn An");

        assertThat(names.next(an)).isEqualTo("Nguyễn Văn An.pdf");
        assertThat(names.next(an)).isEqualTo("Nguyễn Văn An (2).pdf");
        assertThat(names.next(Map.of(Placeholder.NAME, "NGUYỄN VĂN AN"))).isEqualTo("NGUYỄN VĂN AN (3).pdf");
    }

    @Test
    void unknownWordsInAPatternAreFound() {
        assertThat(FileNames.unknown("{stt}-{tên}-{số quyết định}.pdf")).isEmpty();
        assertThat(FileNames.unknown("{stt}-{họ}.pdf")).containsExactly("họ");
    }
}
