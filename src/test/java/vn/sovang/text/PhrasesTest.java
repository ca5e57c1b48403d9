package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "surnames.txt",
                "honorifics.txt",
                "middle-words.txt",
                "place-kinds.txt",
                "number-labels.txt",
                "number-units.txt",
                "weak-line-ends.txt",
                "compound-words.txt"
            })
    void everyEntryOfAListIsCleanHasAKeyAndStandsOnce(String name) throws IOException {
        List<String> entries;
        try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
            entries = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates().allSatisfy(entry -> {
            assertThat(entry).isEqualTo(Cleaning.clean(entry));
            assertThat(Tones.toneKey(entry)).isNotEmpty();
        });
        var list = Phrases.read(name);
        assertThat(entries).allSatisfy(entry -> {
            String[] keys = Phrases.keys(entry + " Xyz");
            assertThat(list.lengthAt(keys, 0, keys.length)).isEqualTo(keys.length - 1);
        });
    }

    @Test
    void theLongestPhraseIsTaken() {
        var surnames = Phrases.read("surnames.txt");
        String[] keys = Phrases.keys("CÔNG TẰNG TÔN NỮ Thị Hường");
        assertThat(surnames.lengthAt(keys, 0, keys.length)).isEqualTo(4);
        assertThat(surnames.lengthAt(keys, 2, keys.length)).isEqualTo(2);
        assertThat(surnames.lengthAt(keys, 2, 3)).isZero();
    }
}
