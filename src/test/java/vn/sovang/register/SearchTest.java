package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.text.TextQuery;
import vn.sovang.work.Progress;

class SearchTest {
    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    static Path folder;

    private static Register register;
    private static Search search;

    @BeforeAll
    static void openTheSample() throws Exception {
        Path file = folder.resolve("so-mau.sovang");
        new SampleRegister(Registers.surroundings()).make(file, Progress.NONE);
        register = Register.open(file, Registers.surroundings());
        search = new Search(register);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ngoc anh, Nguyễn Thị Ngọc Ánh",
        "Ngọc Ánh, Nguyễn Thị Ngọc Ánh",
        "anh ngoc thi, Nguyễn Thị Ngọc Ánh",
        "ha krieng, Cil Múp Ha Kriêng",
        "kriêng cil, Cil Múp Ha Kriêng",
        "hakrieng, Cil Múp Ha Kriêng",
    })
    void aNameIsFoundWithoutAccentsInAnyOrderAndRunTogether(String query, String name) throws Refused {
        SearchResult result = search.find(query, ALL);

        assertThat(result.awards())
                .isNotEmpty()
                .first()
                .extracting(ListedAward::name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1254", "1254/QĐ-UBND", "1254 qđ ubnd", "1254/qd-ubnd"})
    void aDecisionIsFoundByItsNumberWithOrWithoutSymbol(String query) throws Refused {
        assertThat(search.find(query, ALL).awards().stream()
                        .filter(a -> a.decision().equals("1254/QĐ-UBND"))
                        .filter(a -> a.year() == 2024))
                .hasSize(24);
    }

    @Test
    void accentsThatAreTypedMustMatchAndExactNamesComeFirst() throws Refused {
        assertThat(search.find("ngọc ánh", ALL).awards()).isNotEmpty();
        assertThat(search.find("ngọc ảnh", ALL).awards()).isEmpty();
        assertThat(search.find("hà", ALL).awards().get(0).name()).containsPattern("\\bHà\\b");
    }

    @Test
    void countAndRecipientsAreOfAllThatMatchAndTheListIsCut() throws Refused {
        SearchResult result = search.find("giấy khen", 10);

        assertThat(result.awards()).hasSize(10);
        assertThat(result.count()).isGreaterThan(1000);
        assertThat(result.recipients()).isBetween(300, result.count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an",
                "da nhim",
                "Đạ Nhim",
                "k'no",
                "kosa",
                "2022",
                "lao động",
                "nguyen van",
                "li",
                "quý",
                "267",
                "thon 5",
                "xa dung k no",
                "bà",
                "tap the"
            })
    void narrowingInSqlNeverDropsWhatTheTextRulesAccept(String query) throws Refused {
        TextQuery rules = TextQuery.of(query);
        Set<Long> accepted = search.find("", ALL).awards().stream()
                .filter(a -> rules.matches(a.honorific() + " " + a.name())
                        || rules.matches(String.join(" ", a.position(), a.unit(), a.achievement(), a.form())))
                .map(ListedAward::awardId)
                .collect(Collectors.toSet());
        Set<Long> found = search.find(query, ALL).awards().stream()
                .map(ListedAward::awardId)
                .collect(Collectors.toSet());

        assertThat(found).containsAll(accepted);
    }

    @Test
    void nothingThatIsTypedRaisesAnError() throws Refused {
        Random random = new Random(7);
        String letters = "aăâđ' \"*%_-/()[]{}\\;:\u0000\u0301\uD83D\uDE00?NEAR OR AND NOT";
        for (int i = 0; i < 80; i++) {
            StringBuilder query = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                query.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> search.find(query.toString(), 5)).doesNotThrowAnyException();
        }
        assertThatCode(() -> search.find("a b ".repeat(25_000), 5)).doesNotThrowAnyException();
    }
}
