package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.SearchOrder.By;
import vn.sovang.register.SearchOrder.Way;
import vn.sovang.work.Progress;

/** Other orders than the best first, over all that was found and not only over the rows one sees, and one row a recipient. */
class SearchOrderTest {
    private static final int ALL = 10_000;

    @TempDir
    Path folder;

    private Register register;
    private Search search;

    @BeforeEach
    void openSample() throws Exception {
        Path sample = folder.resolve("mẫu.sovang");
        new SampleRegister(Registers.surroundings()).make(sample, Progress.NONE);
        register = Register.open(sample, Registers.surroundings());
        search = new Search(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void namesAreOrderedByTheGivenNameInTheVietnameseOrder() throws Refused {
        List<ListedAward> found = rows("nguyễn", By.NAME, Way.UP, ALL);
        assertThat(found.stream().map(ListedAward::name).filter(name -> name.startsWith("Nguyễn")))
                .first()
                .asString()
                .containsPattern(" [AÁ]\\p{L}*$");
        List<ListedAward> first = rows("nguyễn", By.NAME, Way.UP, 5);
        assertThat(first).isEqualTo(found.subList(0, 5));
        List<String> down = rows("nguyễn", By.NAME, Way.DOWN, ALL).stream()
                .map(ListedAward::name)
                .toList();
        assertThat(down.get(0)).isEqualTo(found.get(found.size() - 1).name());
    }

    @Test
    void yearsAndBookNumbersGoBothWaysAndWhatHasNoneStandsLast() throws Refused {
        assertThat(rows("", By.YEAR, Way.UP, ALL))
                .extracting(award -> award.year() == 0 ? Integer.MAX_VALUE : award.year())
                .isSorted();
        assertThat(rows("", By.YEAR, Way.DOWN, ALL))
                .extracting(ListedAward::year)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows("", By.BOOK, Way.DOWN, ALL))
                .extracting(award -> award.bookNumber() == null ? 0 : award.bookNumber())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows("", By.BOOK, Way.UP, ALL))
                .extracting(award -> award.bookNumber() == null ? Integer.MAX_VALUE : award.bookNumber())
                .isSorted();
    }

    @Test
    void decisionNumbersAreOrderedByTheirFigures() throws Refused {
        assertThat(rows("", By.DECISION, Way.UP, ALL))
                .filteredOn(award -> !award.decision().isEmpty())
                .extracting(award -> Integer.parseInt(award.decision().replaceAll("\\D.*", "")))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "h", "nguyễn", "giấy khen", "ha krieng"})
    void theFirstFewAreTheFirstOfAllInEveryOrder(String words) throws Refused {
        for (By by : By.values()) {
            for (Way way : Way.values()) {
                List<ListedAward> all = rows(words, by, way, ALL);
                assertThat(rows(words, by, way, 7))
                        .as(by + " " + way)
                        .isEqualTo(all.subList(0, Math.min(7, all.size())));
            }
        }
    }

    @Test
    void everyRecipientStandsOnceWithTheNumberOfHisAwards() throws Refused {
        FoundRecipients krieng = search.recipients(Query.words("ha krieng"), ALL);
        assertThat(krieng.rows()).hasSize(1);
        assertThat(krieng.rows().get(0).awards()).isEqualTo(5);
        assertThat(krieng.rows().get(0).best())
                .isEqualTo(search.find("ha krieng", 1).awards().get(0));

        FoundRecipients all = search.recipients(Query.ALL, ALL);
        assertThat(all.rows()).hasSize(all.recipients()).doesNotHaveDuplicates();
        assertThat(all.rows().stream().mapToInt(FoundRecipient::awards).sum()).isEqualTo(all.count());
        assertThat(search.recipients(Query.ALL, 7).rows()).isEqualTo(all.rows().subList(0, 7));
    }

    private List<ListedAward> rows(String words, By by, Way way, int limit) throws Refused {
        return search.find(Query.words(words), new SearchOrder(by, way), limit).awards();
    }
}
