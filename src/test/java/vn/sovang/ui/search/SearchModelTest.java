package vn.sovang.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;
import vn.sovang.register.SampleRegister;
import vn.sovang.register.SearchOrder;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.Notices;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.work.Progress;

/** The screen's state without a window: jobs run at once, or when the test lets them. */
class SearchModelTest {
    @TempDir
    static Path folder;

    private static Path sample;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Register register;
    private SearchModel model;

    @BeforeAll
    static void makeSample() throws Exception {
        sample = folder.resolve("mẫu.sovang");
        new SampleRegister(Registers.surroundings()).make(sample, Progress.NONE);
    }

    @BeforeEach
    void openSample() throws Refused {
        register = Register.open(sample, Registers.surroundings());
        model = new SearchModel(register, workbench(Runnable::run));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void anEmptyQueryShowsAllAwardsNewestFirst() {
        model.search("");
        SearchState.Found found = found();
        assertThat(found.result().count()).isEqualTo(1969);
        assertThat(found.result().awards()).hasSize(500);
        assertThat(years(found)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void whatWasTypedElsewhereBeforeTheNamesAreKnownBecomesChipsWhenTheyAre() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.put("giấy khen 2022");
        slow.search("giấy khen 2022");
        assertThat(slow.askedProperty().get().typed()).isEqualTo("giấy khen 2022");
        settle();
        assertThat(slow.askedProperty().get().typed()).isEmpty();
        assertThat(slow.askedProperty().get().chips().conditions()).hasSize(2);
    }

    @Test
    void whatIsTypedOnMeanwhileStaysText() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.put("giấy khen 2022");
        slow.search("giấy khen 2022 h");
        settle();
        assertThat(slow.askedProperty().get().typed()).isEqualTo("giấy khen 2022 h");
    }

    @Test
    void onePageMoreIsShownEachTimeAndAnotherQueryBeginsAgain() {
        model.search("");
        model.more();
        assertThat(found().result().awards()).hasSize(1000);
        model.search("giay khen");
        assertThat(found().result().awards()).hasSize(500);
    }

    @Test
    void theFirstRowFoundIsChosenAndItsHistoryRead() {
        model.search("kriêng cil");
        assertThat(model.chosenProperty().get())
                .contains(found().result().awards().get(0));
        SearchModel.Card card = model.cardProperty().get().orElseThrow();
        assertThat(card.history().recipient().name()).isEqualTo("Cil Múp Ha Kriêng");
        assertThat(card.history().awards()).hasSize(5);
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void theChosenRowStaysChosenAsLongAsItIsFound() {
        model.search("ngoc anh");
        ListedAward third = found().result().awards().get(2);
        model.choose(Optional.of(third));
        assertThat(model.cardProperty().get().orElseThrow().award()).isEqualTo(third);
        model.search("ngoc an");
        assertThat(model.chosenProperty().get()).contains(third);
        model.search("ha krieng");
        assertThat(model.chosenProperty().get().orElseThrow().name()).isEqualTo("Cil Múp Ha Kriêng");
    }

    @Test
    void whatIsNotFoundIsNamedAndNobodyIsChosen() {
        model.search("ngoc anh");
        model.search("khongcoai");
        assertThat(model.stateProperty().get())
                .isEqualTo(new SearchState.NothingFound(Query.words("khongcoai"), "khongcoai"));
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.cardProperty().get()).isEmpty();
    }

    @Test
    void aRegisterWithoutAwardsIsNotASearchWithoutResult() throws Refused {
        try (Register empty = Registers.empty(folder.resolve("trống.sovang"))) {
            SearchModel none = new SearchModel(empty, workbench(Runnable::run));
            none.search("");
            assertThat(none.stateProperty().get()).isEqualTo(new SearchState.EmptyRegister());
            none.search("a");
            assertThat(none.stateProperty().get()).isEqualTo(new SearchState.NothingFound(Query.words("a"), "a"));
        }
    }

    @Test
    void onlyTheNewestQueryIsShown() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.search("ngoc");
        slow.search("ha krieng");
        assertThat(slow.stateProperty().get()).isEqualTo(new SearchState.Waiting());
        assertThat(slow.workingProperty().get()).isTrue();
        waiting.remove().run();
        assertThat(slow.stateProperty().get()).isEqualTo(new SearchState.Waiting());
        waiting.remove().run();
        assertThat(slow.stateProperty().get())
                .isInstanceOfSatisfying(
                        SearchState.Found.class,
                        found -> assertThat(found.query()).isEqualTo(Query.words("ha krieng")));
        assertThat(slow.workingProperty().get()).isFalse();
    }

    @Test
    void theSameWordsAreNotLookedForAgain() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.search("ngoc");
        waiting.remove().run();
        waiting.clear();
        slow.search("ngoc");
        assertThat(waiting).isEmpty();
        slow.refresh();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void totalsSayHowManyOfWhichKind() {
        model.search("1254/QĐ-UBND");
        Totals totals = new Totals(new Messages(Language.VIETNAMESE));
        assertThat(totals.summary(found())).isEqualTo("24 lượt khen của 24 đối tượng");
        assertThat(totals.kinds(found())).isEqualTo("cá nhân 14 · hộ gia đình 2 · tập thể 8");
        model.search("");
        assertThat(totals.kinds(found())).isEmpty();
    }

    @Test
    void aSpaceMakesChipsOfWhatIsKnownAndOfTheWordsBeforeIt() {
        model.search("");
        assertThat(model.makeKnown("hà")).isFalse();
        assertThat(model.makeKnown("hà 2021..2024")).isTrue();
        assertThat(chips()).containsExactly("hà", "Năm: 2021 – 2024");
        assertThat(model.askedProperty().get().typed()).isEmpty();
        assertThat(model.makeKnown("giấy")).isFalse();
        assertThat(model.makeKnown("giấy khen")).isTrue();
        assertThat(chips()).containsExactly("hà", "Năm: 2021 – 2024", "Hình thức: Giấy khen");
        assertThat(found().query().text()).isEqualTo("hà");
        assertThat(years(found())).isNotEmpty().allMatch(year -> year >= 2021 && year <= 2024);
    }

    @Test
    void aYearThatIsAChipBecomesARangeWhenItsEndIsTyped() {
        model.search("");
        model.makeKnown("2021");
        model.search("đến 2023");
        assertThat(found().query()).isEqualTo(new Query(List.of(new Condition.Years(2021, 2023))));
        model.makeKnown("đến 2023");
        assertThat(chips()).containsExactly("Năm: 2021 – 2023");
    }

    @Test
    void enterMakesChipsOfEverythingAndEachCanBeTakenAway() {
        model.search("");
        model.makeAll("ngọc ánh 2024");
        assertThat(chips()).containsExactly("ngọc ánh", "Năm: 2024");
        model.remove(new Condition.Words("ngọc ánh"));
        assertThat(chips()).containsExactly("Năm: 2024");
        model.clear();
        assertThat(found().result().count()).isEqualTo(1969);
    }

    @Test
    void makingChipsOfWhatWasFoundLooksForNothingAgain() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.search("hà 2024");
        settle();
        slow.makeAll("hà 2024");
        assertThat(waiting).isEmpty();
    }

    @Test
    void countsFollowTheRowsAndStaleOnesAreDropped() {
        SearchModel slow = new SearchModel(register, workbench(waiting::add));
        slow.search("ngoc anh");
        waiting.remove().run();
        assertThat(slow.stateProperty().get()).isInstanceOf(SearchState.Found.class);
        assertThat(slow.facetsProperty().get()).isEmpty();
        settle();
        Facets before = slow.facetsProperty().get().orElseThrow();
        slow.search("ha krieng");
        assertThat(slow.facetsProperty().get()).contains(before);
        settle();
        Facets after = slow.facetsProperty().get().orElseThrow();
        assertThat(after.years().stream().mapToInt(Facets.Count::awards).sum()).isEqualTo(5);
        assertThat(after.years()).hasSameSizeAs(before.years());
    }

    @Test
    void aFacetIsChosenBesideWhatIsBeingTyped() {
        model.search("ha krieng");
        Condition year = model.facetsProperty().get().orElseThrow().years().stream()
                .filter(count -> count.awards() > 0)
                .findFirst()
                .orElseThrow()
                .condition();
        model.toggle(year);
        assertThat(chips()).hasSize(2).first().isEqualTo("ha krieng");
        assertThat(found().result().count()).isLessThan(5);
        model.toggle(year);
        assertThat(found().result().count()).isEqualTo(5);
    }

    @Test
    void whatIsWrittenDownIsReadAsTheSameQuery() {
        model.search("");
        Vocabulary words = model.wordsProperty().get().orElseThrow();
        for (String typed : List.of(
                "hà 2021..2024 giấy khen",
                "\"2024\" cá nhân",
                "\"giấy khen\" tiền >= 500k",
                "xã lát số 12",
                "thôn 3")) {
            Query query = words.reader().read(typed).query();
            assertThat(words.reader().read(words.write(query)).query())
                    .as(typed + " = " + words.write(query))
                    .isEqualTo(query);
        }
    }

    @Test
    void oneRowARecipientSaysHowManyAwardsWereFound() {
        model.search("ha krieng");
        model.want(model.wantedProperty().get().withRows(Wanted.Rows.RECIPIENTS));
        assertThat(found().rows()).isEqualTo(1);
        assertThat(found().counts().values()).containsExactly(5);
        assertThat(ShownColumns.isShown(ResultColumn.COUNT, found(), Set.of())).isTrue();
        assertThat(ShownColumns.isShown(ResultColumn.BOOK, found(), Set.of())).isFalse();
    }

    @Test
    void anotherOrderIsThatOfAllAwardsAndStaysForTheNextQuery() {
        model.search("");
        model.want(model.wantedProperty().get().withOrder(new SearchOrder(SearchOrder.By.YEAR, SearchOrder.Way.UP)));
        assertThat(years(found())).first().isEqualTo(2016);
        model.search("ngoc");
        assertThat(years(found())).isSorted();
    }

    @Test
    void columnsThatSayTheSameInEachRowOrAreUnwantedAreHidden() {
        model.search("1254/QĐ-UBND");
        assertThat(ShownColumns.isShown(ResultColumn.DECISION, found(), Set.of()))
                .isFalse();
        assertThat(ShownColumns.isShown(ResultColumn.YEAR, found(), Set.of())).isFalse();
        assertThat(ShownColumns.isShown(ResultColumn.NAME, found(), Set.of())).isTrue();
        assertThat(ShownColumns.isShown(ResultColumn.BOOK, found(), Set.of())).isTrue();
        assertThat(ShownColumns.isShown(ResultColumn.BOOK, found(), Set.of(ResultColumn.BOOK)))
                .isFalse();
    }

    @Test
    void rowsAreCopiedWithTheirHeaderForASpreadsheet() {
        model.search("ha krieng");
        String copied = new CopiedRows(new Messages(Language.VIETNAMESE))
                .of(found().result().awards());
        assertThat(copied.lines()).hasSize(6).allMatch(line -> line.split("\t", -1).length == 8);
        assertThat(copied).startsWith("Loại\tTên\tChức vụ, đơn vị\tNăm\t").contains("Cá nhân\tCil Múp Ha Kriêng\t");
    }

    @Test
    void whatWentToPaperCanBeLookedAtAgain() throws Exception {
        FourAwards room = new FourAwards(folder.resolve("giấy.sovang"));
        PrintCertificates.Order order = new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse("3"), "");
        Path file = new PrintCertificates(room.register)
                .toFolder(order, folder, Progress.NONE)
                .files()
                .get(0);
        SearchModel looking = new SearchModel(room.register, workbench(Runnable::run));
        looking.search("kriêng");
        SearchModel.Card card = looking.cardProperty().get().orElseThrow();
        assertThat(card.issued()).containsExactly(room.award(3));
        List<Path> made = new ArrayList<>();
        looking.paper(card.award(), made::add, problems -> {
            throw new IllegalStateException(problems.toString());
        });
        assertThat(made).singleElement().satisfies(copy -> {
            assertThat(copy.getFileName().toString())
                    .contains("Cil Múp Ha Kriêng")
                    .endsWith(".pdf");
            assertThat(copy).hasSameBinaryContentAs(file);
        });
        room.close();
    }

    @Test
    void withoutItsAccentsAQueryFindsMore() {
        model.search("há kriềng");
        SearchState.NothingFound none =
                (SearchState.NothingFound) model.stateProperty().get();
        model.ask(Instead.withoutAccents(none.query()));
        assertThat(found().result().count()).isEqualTo(5);
    }

    private List<String> chips() {
        Vocabulary words = model.wordsProperty().get().orElseThrow();
        return model.askedProperty().get().chips().conditions().stream()
                .map(words.names()::say)
                .toList();
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private SearchState.Found found() {
        return (SearchState.Found) model.stateProperty().get();
    }

    private static List<Integer> years(SearchState.Found found) {
        return found.result().awards().stream().map(ListedAward::year).toList();
    }

    private static Workbench workbench(Executor registerThread) {
        Background background = new Background(registerThread, registerThread, Runnable::run, Runnable::run, defect -> {
            throw new IllegalStateException(defect);
        });
        return new Workbench(
                background,
                new Messages(Language.VIETNAMESE),
                new Silent(),
                new CommandTable(),
                new Room(TextSize.USUAL));
    }

    /** Nothing in these tests is told by a notice. */
    private static final class Silent implements Notices {
        @Override
        public void done(String text) {
            throw new IllegalStateException(text);
        }

        @Override
        public void done(String text, String action, Runnable run) {
            throw new IllegalStateException(text);
        }

        @Override
        public void refused(List<Problem> problems) {
            throw new IllegalStateException(problems.toString());
        }
    }
}
