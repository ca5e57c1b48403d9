package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.ListedAward;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.fixtures.Unikey;
import vn.sovang.i18n.Language;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.register.Rows;
import vn.sovang.register.SampleRegister;
import vn.sovang.text.PersonName;
import vn.sovang.text.SortKey;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.search.SearchHabits;
import vn.sovang.ui.search.SearchScreen;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.shell.ShellView;
import vn.sovang.ui.theme.Theme;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.work.Progress;

/** Years later: who was given what, when, and by which decision. */
class SearchJourneyTest extends ApplicationTest {
    @TempDir
    static Path folder;

    private static Path sample;

    private final List<String> opened = new ArrayList<>();
    private final List<Path> looked = new ArrayList<>();
    private Stage stage;
    private Bench bench;
    private Register register;
    private ShellView shell;
    private RegisterInfo about;
    private Appearance appearance;
    private final ObjectProperty<SearchHabits> habits = new SimpleObjectProperty<>(SearchHabits.NONE);

    @BeforeAll
    static void makeSample() throws Exception {
        sample = folder.resolve("mẫu.sovang");
        new SampleRegister(Registers.surroundings()).make(sample, Progress.NONE);
    }

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void letGo() throws Exception {
        release(new KeyCode[0]);
        interact(() -> {
            shell.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        bench.onRegister(() -> {
            register.close();
            return register;
        });
        bench.close();
    }

    @Test
    void twoWordsWithoutAccentsFindThePersonAndHerHistory() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.LIGHT);
        await(() -> rows().size() == 500);
        assertThat(said("1.969 lượt khen của")).isTrue();
        interact(() -> Snapshots.save(stage, "search-all"));
        write("ngoc anh");
        await(() -> rows().stream().allMatch(award -> award.name().contains("Ngọc")));
        assertThat(rows()).isNotEmpty();
        await(() -> lookup(".highlight").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .containsAll(List.of("Ngọc", "Ánh")));
        interact(() -> Snapshots.save(stage, "search-ngoc-anh"));
        push(KeyCode.ESCAPE);
        await(() -> rows().size() == 500);
    }

    @Test
    void theOrderOfTheWordsIsFreeAndEnterLeadsToTheDecision() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.DARK);
        write("ha krieng");
        await(() -> rows().size() == 5);
        await(() -> said("Cil Múp Ha Kriêng") && said("Quá trình khen thưởng"));
        assertThat(from(lookup(HistoryCard.class::isInstance))
                        .lookup(".hyperlink")
                        .queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getText)
                .startsWith("0846/QĐ-UBND", "1287/QĐ-UBND");
        interact(() -> Snapshots.save(stage, "search-ha-krieng-dark"));
        push(KeyCode.CONTROL, KeyCode.F);
        write("kriêng cil");
        await(() -> table().getSelectionModel().getSelectedItem() != null
                && rows().size() == 5
                && said("5 lượt khen của 1 đối tượng"));
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        ListedAward second = rows().get(1);
        push(KeyCode.ENTER);
        assertThat(opened).containsExactly(second.decisionId() + " " + second.awardId());
        clickOn(from(lookup(HistoryCard.class::isInstance))
                .lookup((Hyperlink link) -> link.getText().equals("0846/QĐ-UBND"))
                .queryAs(Hyperlink.class));
        assertThat(opened).hasSize(2);
    }

    @Test
    void theBoxOfTheFrameSearchesHere() throws Exception {
        open(sample, Language.ENGLISH, Theme.LIGHT);
        push(KeyCode.F3);
        write("1254");
        push(KeyCode.ENTER);
        await(() -> !rows().isEmpty()
                && rows().stream().allMatch(award -> award.decision().startsWith("1254")));
        interact(() -> Snapshots.save(stage, "search-1254-en"));
        interact(() -> stage.setWidth(911));
        assertThat(lookup(HistoryCard.class::isInstance).tryQuery()).isEmpty();
        interact(() -> Snapshots.save(stage, "search-narrow-en"));
        interact(() -> stage.setWidth(1366));
        push(KeyCode.F7);
        assertThat(lookup(HistoryCard.class::isInstance).tryQuery()).isEmpty();
    }

    @Test
    void typedWordsBecomeChipsAndFacetsNarrowThem() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.LIGHT);
        await(() -> rows().size() == 500);
        Unikey.TOGETHER.write("hà 2021..2024 giấy khen ");
        await(() -> said("Đã hiểu: hà · Năm: 2021 – 2024 · Hình thức: Giấy khen") && checked("2024"));
        assertThat(lookup(".chip").queryAll()).hasSize(3);
        assertThat(field().getText()).isEmpty();
        interact(() -> Snapshots.save(stage, "search-chips"));
        clickOn(box("2021"));
        await(() -> said("Đã hiểu: hà · Năm: 2022 – 2024 · Hình thức: Giấy khen") && !checked("2021"));
        push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        await(() -> checked("2020"));
        clickOn(field());
        Unikey.TOGETHER.write("đạt ⌫⌫⌫⌫⌫");
        await(() -> field().getText().isEmpty() && lookup(".chip").queryAll().size() == 3);
        push(KeyCode.ESCAPE);
        await(() -> lookup(".chip").queryAll().isEmpty() && rows().size() == 500);
        interact(() -> table().scrollTo(490));
        await(() -> rows().size() == 1000);
        write("ngoc");
        await(() -> said("Tổng: ") && rows().size() < 500);
        clickOn("Gộp theo đối tượng");
        await(() -> lookup((Label label) -> label.getText().endsWith(" đối tượng")
                        && label.getText().startsWith("Tổng"))
                .tryQuery()
                .isPresent());
        interact(() -> Snapshots.save(stage, "search-grouped"));
        clickOn("Gộp theo đối tượng");
        clickOn(field());
        push(KeyCode.ESCAPE);
        await(() -> rows().size() == 500);
        interact(() -> {
            stage.setWidth(911);
            stage.setHeight(512);
        });
        Unikey.APART.write("hà 2021..2024 giấy khen ");
        await(() -> lookup(".chip").queryAll().size() == 3);
        interact(() -> Snapshots.save(stage, "search-chips-911"));
        clickOn("Lọc kết quả");
        interact(() -> Snapshots.save(stage, "search-facets-911"));
    }

    @Test
    void whatWasLookedForComesBackByNameAndFromTheLatest() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.DARK);
        await(() -> rows().size() == 500);
        write("thu ha 2024");
        push(KeyCode.ENTER);
        await(() -> lookup(".chip").queryAll().size() == 2 && checked("2024"));
        interact(() -> Snapshots.save(stage, "search-chips-dark"));
        clickOn("Tìm kiếm đã lưu");
        clickOn("Lưu tìm kiếm này…");
        await(() -> lookup("#search-name").tryQuery().isPresent());
        clickOn("#search-name");
        Unikey.TOGETHER.write("Thu Hà năm nay");
        clickOn("#form-yes");
        await(() -> lookup("#search-name").tryQuery().isEmpty());
        clickOn(field());
        push(KeyCode.ESCAPE);
        await(() -> lookup(".chip").queryAll().isEmpty() && rows().size() == 500);
        clickOn("Tìm kiếm đã lưu");
        interact(() -> Snapshots.save(stage, "search-saved-dark"));
        clickOn("Thu Hà năm nay");
        await(() -> lookup(".chip").queryAll().size() == 2 && checked("2024"));
        clickOn(field());
        push(KeyCode.ESCAPE);
        await(() -> lookup(".chip").queryAll().isEmpty());
        push(KeyCode.DOWN);
        await(() -> lookup("thu ha Năm: 2024").tryQuery().isPresent());
        interact(() -> Snapshots.save(stage, "search-recent-dark"));
        write("ha");
        await(() -> field().getText().equals("ha"));
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        await(() -> field().getText().isEmpty());
        push(KeyCode.DOWN);
        await(() -> lookup("thu ha Năm: 2024").tryQuery().isPresent());
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        await(() -> lookup(".chip").queryAll().size() == 2);
    }

    @Test
    void headsOrderTheRowsAndColumnsStayAsTheyWereLeft() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.LIGHT);
        await(() -> rows().size() == 500);
        write("ngoc ca nhan ");
        await(() -> rows().stream().allMatch(award -> award.name().contains("Ngọc")));
        List<String> best = names();
        clickOn(head("Tên"));
        await(() -> !names().equals(best));
        assertThat(rows())
                .extracting(award -> SortKey.ofPerson(PersonName.split(award.name())))
                .isSorted();
        interact(() -> Snapshots.save(stage, "search-ordered"));
        clickOn(head("Tên"));
        clickOn(head("Tên"));
        await(() -> names().equals(best));
        double before = column("Tên").getWidth();
        Bounds name = head("Tên").localToScreen(head("Tên").getBoundsInLocal());
        drag(name.getMaxX() - 1, name.getCenterY()).dropTo(name.getMaxX() + 59, name.getCenterY());
        await(() -> column("Tên").getWidth() > before + 30);
        interact(() -> chooser("Số sổ").fire());
        await(() -> !column("Số sổ").isVisible());
        double left = column("Tên").getWidth();
        interact(() -> shell.close());
        interact(this::show);
        await(() -> rows().size() == 500);
        assertThat(column("Tên").getWidth()).isCloseTo(left, within(12.0));
        assertThat(column("Số sổ").isVisible()).isFalse();
    }

    @Test
    void theRowThatWasChosenIsInSightAgainWhenTheBoxIsCleared() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.LIGHT);
        await(() -> rows().size() == 500);
        ListedAward far = rows().get(300);
        write('"' + far.name() + '"');
        await(() -> rows().size() < 100 && rows().contains(far));
        interact(() -> table().getSelectionModel().select(far));
        push(KeyCode.ESCAPE);
        await(() ->
                rows().size() == 500 && far.equals(table().getSelectionModel().getSelectedItem()));
        await(() -> lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .anyMatch(row -> far.equals(row.getItem())
                        && table().localToScene(table().getBoundsInLocal())
                                .contains(
                                        row.localToScene(row.getBoundsInLocal()).getCenterX(),
                                        row.localToScene(row.getBoundsInLocal()).getCenterY())));
    }

    @Test
    void aHistoryLeadsToTheCertificateAsItWentToPaper() throws Exception {
        Path file = folder.resolve("giấy.sovang");
        FourAwards room = new FourAwards(file);
        new PrintCertificates(room.register)
                .toFolder(
                        new PrintCertificates.Order(List.of(room.decision.id()), Rows.parse("3"), ""),
                        folder,
                        Progress.NONE);
        room.close();
        open(file, Language.VIETNAMESE, Theme.LIGHT);
        write("krieng");
        await(() -> lookup(".history-paper").tryQuery().isPresent());
        interact(() -> Snapshots.save(stage, "search-paper"));
        clickOn(".history-paper");
        await(() -> looked.size() == 1);
        assertThat(looked.get(0)).isRegularFile();
    }

    private boolean checked(String name) {
        return box(name).isSelected();
    }

    private CheckBox box(String name) {
        return lookup((CheckBox box) -> box.getText().equals(name)).queryAs(CheckBox.class);
    }

    private TextField field() {
        return from(lookup(".query-box")).lookup(".text-field").queryAs(TextField.class);
    }

    @Test
    void nothingFoundSaysWhatToTry() throws Exception {
        open(sample, Language.VIETNAMESE, Theme.LIGHT);
        write("khongcoai");
        await(() -> said("Không thấy “khongcoai”."));
        write(" 2024 ");
        await(() -> said("Không thấy “khongcoai · 2024”."));
        interact(() -> Snapshots.save(stage, "search-none"));
        clickOn("Bỏ năm");
        await(() -> said("Không thấy “khongcoai”."));
        clickOn("Xóa ô tìm");
        await(() -> rows().size() == 500);
        assertThat(lookup(TextField.class::isInstance).queryAllAs(TextField.class))
                .allSatisfy(field -> assertThat(field.getText()).isEmpty());
    }

    @Test
    void anEmptyRegisterLeadsToTheDecisions() throws Exception {
        Path file = folder.resolve("trống.sovang");
        Registers.empty(file).close();
        open(file, Language.VIETNAMESE, Theme.LIGHT);
        await(() -> said("Sổ chưa có lượt khen nào."));
        interact(() -> Snapshots.save(stage, "search-empty"));
    }

    private void open(Path file, Language language, Theme theme) throws Exception {
        interact(() -> bench = new Bench(language));
        RegisterInfo info = bench.onRegister(() -> {
            register = Register.open(file, Registers.surroundings());
            return register.info();
        });
        about = info;
        appearance = new Appearance(language, ThemeChoice.LIGHT);
        interact(() -> {
            theme.putOn();
            show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show() {
        SearchScreen search = new SearchScreen(register, bench.workbench(), habits);
        search.onPaper(looked::add);
        search.onOpen((decision, award) -> opened.add(decision + " " + award));
        shell = new ShellView(
                new ShellModel(
                        register,
                        about,
                        bench.workbench(),
                        Registers.surroundings().clock()),
                bench.workbench(),
                new ScreenFactory.Screens(List.of(new ScreenFactory.Entry(Command.GO_SEARCH, search)), search::search),
                appearance,
                bench.board(),
                new SimpleStringProperty("100 %"));
        Scene scene = new Scene(shell, 1366, 738);
        new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
        stage.setScene(scene);
        stage.show();
        shell.begin();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<ListedAward> rows() {
        return table().getItems();
    }

    @SuppressWarnings("unchecked") // the only table on the screen
    private TableView<ListedAward> table() {
        return lookup(".table-view").queryAs(TableView.class);
    }

    private List<String> names() {
        return rows().stream().map(ListedAward::name).toList();
    }

    private TableColumn<ListedAward, ?> column(String title) {
        return table().getColumns().stream()
                .filter(each -> each.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Node head(String title) {
        return lookup(".column-header")
                .match((Node head) -> from(head).lookup(title).tryQuery().isPresent())
                .query();
    }

    private CheckMenuItem chooser(String title) {
        return table().getContextMenu().getItems().stream()
                .filter(Menu.class::isInstance)
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> title.equals(item.getText()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean said(String beginning) {
        return lookup((Label label) -> label.getText().startsWith(beginning))
                .tryQuery()
                .isPresent();
    }
}
