package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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
import vn.sovang.domain.KnownRecipient;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.register.SampleRegister;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.recipients.RecipientsScreen;
import vn.sovang.ui.recipients.UnitsSheet;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.shell.ShellView;
import vn.sovang.ui.theme.Theme;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.work.Progress;

/** Who is who over the years: looking somebody up, correcting him, and making one of two. */
class RecipientsJourneyTest extends ApplicationTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private Bench bench;
    private Register register;
    private ShellView shell;

    @BeforeAll
    static void makeSample() throws Exception {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("LacDuong.sovang"), Progress.NONE);
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
    void aPersonWrittenTwiceIsMadeOneByKeysAloneAndUndone() throws Exception {
        open(sample(), Language.VIETNAMESE, Theme.LIGHT, 1366, 738);
        await(() -> rows().size() == 992);
        interact(() -> Snapshots.save(stage, "recipients"));
        push(KeyCode.CONTROL, KeyCode.F);
        write("tran thu ha");
        await(() -> rows().size() == 2);
        push(KeyCode.DOWN);
        await(() -> said("Có thể trùng: "));
        interact(() -> Snapshots.save(stage, "recipients-thu-ha"));
        push(KeyCode.CONTROL, KeyCode.G);
        await(() -> lookup("#merge-yes").tryQuery().isPresent());
        assertThat(radio("merge-NAME-RIGHT").isSelected()).isTrue();
        interact(() -> Snapshots.save(stage, "recipients-merge"));
        push(KeyCode.ENTER);
        await(() -> rows().size() == 1 && said("Đã gộp thành một: Trần Thị Thu Hà"));
        interact(() -> Snapshots.save(stage, "recipients-merged"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows().size() == 2);
    }

    @Test
    void aRecipientIsCorrectedAndWhatIsWrongIsSaidInTheDialog() throws Exception {
        open(sample(), Language.VIETNAMESE, Theme.DARK, 1366, 738);
        await(() -> rows().size() == 992);
        push(KeyCode.CONTROL, KeyCode.F);
        write("cil mup ha krieng");
        await(() -> rows().size() == 1 && said("Cil Múp Ha Kriêng"));
        push(KeyCode.ENTER);
        push(KeyCode.F2);
        await(() -> lookup("#recipient-BIRTH").tryQuery().isPresent());
        clickOn("#recipient-BIRTH");
        push(KeyCode.CONTROL, KeyCode.A);
        write("31/2/1985");
        push(KeyCode.ENTER);
        await(() -> said("“31/2/1985” không phải năm sinh"));
        interact(() -> Snapshots.save(stage, "recipients-edit-dark"));
        push(KeyCode.CONTROL, KeyCode.A);
        write("1985");
        push(KeyCode.ENTER);
        await(() -> said("Đã sửa Cil Múp Ha Kriêng.") && rows().get(0).birth().equals("1985"));
        await(() -> said("Cá nhân · nam · sinh 1985"));
    }

    @Test
    void whoMayBeTheSameStandsTogetherAlsoInANarrowWindow() throws Exception {
        open(sample(), Language.VIETNAMESE, Theme.LIGHT, 911, 482);
        await(() -> rows().size() == 992);
        interact(() -> Snapshots.save(stage, "recipients-narrow"));
        clickOn("Có thể trùng");
        await(() -> rows().size() == 8);
        interact(() -> node("#recipients").requestFocus());
        push(KeyCode.F7);
        await(() -> lookup(HistoryCard.class::isInstance).query().isVisible());
        interact(() -> Snapshots.save(stage, "recipients-narrow-doubted"));
        push(KeyCode.CONTROL, KeyCode.G);
        await(() -> lookup("#merge-yes").tryQuery().isPresent());
        interact(() -> Snapshots.save(stage, "recipients-narrow-merge"));
        clickOn("Hai đối tượng khác nhau");
        await(() -> rows().size() == 6);
        interact(() -> node("#recipients").requestFocus());
        push(KeyCode.F2);
        await(() -> lookup("#recipient-BIRTH").tryQuery().isPresent());
        interact(() -> Snapshots.save(stage, "recipients-narrow-edit"));
        push(KeyCode.ESCAPE);
    }

    @Test
    void enterLeadsToTheNewestDecisionAndNobodyFoundSaysWhatToTry() throws Exception {
        open(sample(), Language.ENGLISH, Theme.DARK, 1366, 738);
        await(() -> rows().size() == 992);
        interact(() -> Snapshots.save(stage, "recipients-en-dark"));
        KnownRecipient first = rows().get(0);
        await(() -> said(first.name()));
        push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        push(KeyCode.CONTROL, KeyCode.F);
        write("khongcoai");
        await(() -> said("No recipients found."));
        interact(() -> Snapshots.save(stage, "recipients-none-en-dark"));
        clickOn("Show all recipients");
        await(() -> rows().size() == 992);
        assertThat(((TextField) node(".recipients-filter .text-field")).getText())
                .isEmpty();
    }

    @Test
    void theUnitsOfAllYearsCanBeCorrected() throws Exception {
        open(sample(), Language.VIETNAMESE, Theme.LIGHT, 911, 482);
        await(() -> rows().size() == 992);
        interact(() -> new UnitsSheet(register, bench.workbench(), stage).show());
        await(() -> units() > 50);
        interact(() -> Snapshots.save(stage, "recipients-units"));
        clickOn(".dialog-pane .field-box .text-field");
        write("xa da sar");
        await(() -> units() == 1);
        push(KeyCode.ENTER);
        push(KeyCode.F2);
        await(() -> lookup("#unit-successors").tryQuery().isPresent());
        assertThat(lookup("#unit-successors").queryAs(TextField.class).getText())
                .isEqualTo("Xã Lạc Dương");
        interact(() -> Snapshots.save(stage, "recipients-unit"));
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
    }

    @Test
    void aHeaderOrdersTheRowsAndTheBoxSaysSo() throws Exception {
        open(sample(), Language.VIETNAMESE, Theme.LIGHT, 1366, 738);
        await(() -> rows().size() == 992);
        KnownRecipient first = rows().get(0);
        clickOn("Lượt khen");
        await(() -> rows().get(0).awards() > rows().get(991).awards() && said("Nhiều lượt khen nhất"));
        interact(() -> Snapshots.save(stage, "recipients-ordered"));
        clickOn("Lượt khen");
        await(() -> rows().get(0).equals(first) && said("Theo tên"));
    }

    @Test
    void aRegisterThatKnowsNobodyLeadsToTheDecisions() throws Exception {
        Path file = folder.resolve("trống.sovang");
        Registers.empty(file).close();
        open(file, Language.VIETNAMESE, Theme.LIGHT, 1366, 738);
        await(() -> said("Sổ chưa có đối tượng nào."));
        interact(() -> Snapshots.save(stage, "recipients-empty"));
    }

    private Path sample() throws Exception {
        Path file = folder.resolve("LacDuong.sovang");
        Files.copy(shared.resolve("LacDuong.sovang"), file);
        return file;
    }

    private void open(Path file, Language language, Theme theme, double width, double height) throws Exception {
        interact(() -> bench = new Bench(language));
        RegisterInfo info = bench.onRegister(() -> {
            register = Register.open(file, Registers.later(5));
            return register.info();
        });
        interact(() -> {
            theme.putOn();
            RecipientsScreen recipients = new RecipientsScreen(register, bench.workbench());
            recipients.onOpen((decision, award) -> opened.add(decision + " " + award));
            shell = new ShellView(
                    new ShellModel(
                            register,
                            info,
                            bench.workbench(),
                            Registers.surroundings().clock()),
                    bench.workbench(),
                    new ScreenFactory.Screens(
                            List.of(new ScreenFactory.Entry(Command.GO_RECIPIENTS, recipients)), text -> {}),
                    new Appearance(language, ThemeChoice.LIGHT),
                    bench.board(),
                    new SimpleStringProperty("100 %"));
            Scene scene = new Scene(shell, width, height);
            new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            shell.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String query) {
        return lookup(query).query();
    }

    private int units() {
        return lookup("#units").queryAs(TableView.class).getItems().size();
    }

    private RadioButton radio(String id) {
        return lookup("#" + id).queryAs(RadioButton.class);
    }

    private List<KnownRecipient> rows() {
        return table().getItems();
    }

    @SuppressWarnings("unchecked") // the only table on the screen
    private TableView<KnownRecipient> table() {
        return lookup("#recipients").queryAs(TableView.class);
    }

    private boolean said(String beginning) {
        return lookup((Labeled label) ->
                        label.getText() != null && label.getText().startsWith(beginning))
                .tryQuery()
                .isPresent();
    }
}
