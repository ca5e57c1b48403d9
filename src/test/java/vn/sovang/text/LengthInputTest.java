package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24,7|24.7", "24.7|24.7", " 24,75 mm |24.75", "250|250", "23mm|23", "0,5|0.5", "24,7 MM|24.7"})
    void aLengthIsReadAsTyped(String typed, double mm) {
        assertThat(LengthInput.parse(typed)).hasValue(mm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "-3", "24,7,1", "1.250,5", "24,777", "24 7", "24,", "2,4 cm"})
    void whatIsNoLengthIsNotGuessed(String typed) {
        assertThat(LengthInput.parse(typed)).isEmpty();
    }
}
