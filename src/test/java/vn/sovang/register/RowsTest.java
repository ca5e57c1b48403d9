package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

class RowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-5, 8, 12- | 1 2 3 4 5 8 12 13 14",
                "'' | 1 2 3 4 5 6 7 8 9 10 11 12 13 14",
                "3 | 3",
                "-2 | 1 2",
                "2 – 4;9 | 2 3 4 9",
            })
    void aRangeReadsAsAClerkMeansIt(String typed, String rows) throws Refused {
        Rows parsed = Rows.parse(typed);
        String chosen = IntStream.rangeClosed(1, 14)
                .filter(parsed::contains)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));

        assertThat(chosen).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1,,2", "5-2", "0", "-", "1-2-3", "9999999999", "1 2"})
    void whatIsNoRangeIsRefusedAndQuoted(String typed) {
        assertThatThrownBy(() -> Rows.parse(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.RowsUnreadable(typed)));
    }
}
