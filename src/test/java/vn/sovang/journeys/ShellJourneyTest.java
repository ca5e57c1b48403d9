package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.Problem;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.register.ListDecisions;
import vn.sovang.register.Register;
import vn.sovang.register.RegisterInfo;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.shell.ShellView;
import vn.sovang.ui.theme.Theme;
import vn.sovang.ui.theme.ThemeChoice;

/** The frame around two plain screens and a real register. */
class ShellJourneyTest extends ApplicationTest {
    @TempDir
    Path folder;

    private final List<String> searched = new ArrayList<>();
    private Plain decisions;
    private Plain search;
    private Stage stage;
    private Bench bench;
    private Register register;
    private ShellView shell;

    @Override
    public void start(Stage given) {
        stage = given;
        bench = new Bench(Language.VIETNAMESE);
        decisions = new Plain("Quyết định");
        search = new Plain("Tra cứu");
    }

    @BeforeEach
    void openARegister() throws Exception {
        RegisterInfo info = bench.onRegister(() -> {
            register = Registers.empty(folder.resolve("suoi-thong.sovang"));
            return register.info();
        });
        interact(() -> {
            Theme.LIGHT.putOn();
            ShellModel model = new ShellModel(
                    register, info, bench.workbench(), Registers.surroundings().clock());
            shell = new ShellView(
                    model,
                    bench.workbench(),
                    new ScreenFactory.Screens(
                            List.of(
                                    new ScreenFactory.Entry(Command.GO_DECISIONS, decisions),
                                    new ScreenFactory.Entry(Command.GO_SEARCH, search)),
                            searched::add),
                    new Appearance(Language.VIETNAMESE, ThemeChoice.LIGHT),
                    bench.board(),
                    new SimpleStringProperty("100 %"));
            Scene scene = new Scene(shell, 1366, 738);
            new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
            stage.setScene(scene);
            stage.show();
            shell.begin();
        });
        settle();
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
    void anActIsSavedAndCtrlZTakesItBack() throws Exception {
        assertThat(lookup("Đã mở lúc 15:42").tryQuery()).isPresent();
        bench.onRegister(() -> Registers.decision(register, "12/QĐ-UBND", "02/12/2024"));
        settle();
        assertThat(lookup("Đã lưu lúc 15:42").tryQuery()).isPresent();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(lookup("Đã hoàn tác: thêm quyết định.").tryQuery()).isPresent();
        interact(() -> Snapshots.save(stage, "shell-toast"));
        assertThat(bench.onRegister(() -> new ListDecisions(register).all())).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertThat(bench.onRegister(() -> new ListDecisions(register).all())).hasSize(1);
    }

    @Test
    void theFootTellsTheLastBackupAndOneIsMadeFromTheMenu() {
        settle();
        assertThat(backup()).isEqualTo("Chưa có bản sao lưu");
        interact(() -> bench.workbench().commands().run(Command.BACK_UP));
        settle();
        assertThat(backup()).isEqualTo("Sao lưu: hôm nay 15:42");
        assertThat(lookup(".toast").tryQuery()).isPresent();
        assertThat(folder.resolve("suoi-thong - sao lưu"))
                .isDirectoryContaining(file -> file.toString().endsWith(".sovang"));
        interact(() -> Snapshots.save(stage, "shell-backup"));
    }

    private String backup() {
        return lookup("#last-backup").queryAs(Label.class).getText();
    }

    @Test
    void aFieldKeepsItsOwnUndo() throws Exception {
        bench.onRegister(() -> Registers.decision(register, "12/QĐ-UBND", "02/12/2024"));
        settle();
        interact(decisions.field::requestFocus);
        write("abc");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(decisions.field.getText()).isNotEqualTo("abc");
        assertThat(bench.onRegister(() -> new ListDecisions(register).all())).hasSize(1);
    }

    @Test
    void f3SearchesAllYears() {
        push(KeyCode.F3);
        write("hoa");
        push(KeyCode.ENTER);
        assertThat(searched).containsExactly("hoa");
        assertThat(search.inFront).isTrue();
        assertThat(decisions.inFront).isFalse();
    }

    @Test
    void f3OnTheSearchItselfGoesToItsOwnBox() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.F3);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(search.field);
    }

    @Test
    void f6WalksFromTheScreenToTheRailAndBack() {
        interact(decisions.field::requestFocus);
        push(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("rail-item");
        push(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(decisions.field);
    }

    @Test
    void aRefusalStaysUntilEsc() {
        interact(() -> bench.workbench()
                .notices()
                .refused(List.of(
                        new Problem.BookNumberTaken(13, 267, 2024, "Cil Ha Niêm"),
                        new Problem.AchievementMissing(14))));
        interact(() -> Snapshots.save(stage, "shell-refused"));
        assertThat(lookup(".refusal").tryQuery()).isPresent();
        interact(decisions.field::requestFocus);
        push(KeyCode.ESCAPE);
        assertThat(lookup(".refusal").tryQuery()).isEmpty();
    }

    @Test
    void f1ListsTheKeys() {
        interact(() -> bench.workbench()
                .commands()
                .bind(
                        Command.SHORTCUTS,
                        () -> new vn.sovang.ui.shell.ShortcutSheet(
                                        stage, bench.workbench().messages())
                                .show()));
        push(KeyCode.F1);
        interact(() -> Snapshots.save(stage, "shell-keys"));
        assertThat(lookup("Hoàn tác").tryQuery()).isPresent();
        assertThat(lookup("Ctrl+Z").tryQuery()).isPresent();
    }

    @Test
    void theMenusHoldTheirKeys() {
        clickOn("Chỉnh sửa");
        interact(() -> Snapshots.save(stage, "shell-menu"));
        assertThat(lookup("Làm lại").tryQuery()).isPresent();
    }

    private void settle() {
        bench.settle();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A screen of one field that knows whether it is in front. */
    private static final class Plain implements Screen {
        private final TextField field = new TextField();
        private final VBox view;
        private boolean inFront;

        Plain(String name) {
            Label title = new Label(name);
            title.getStyleClass().add("title-screen");
            field.setAccessibleText(name);
            view = new VBox(title, field);
        }

        @Override
        public Node view() {
            return view;
        }

        @Override
        public void shown() {
            inFront = true;
            field.requestFocus();
        }

        @Override
        public void left() {
            inFront = false;
        }

        @Override
        public List<Node> regions() {
            return List.of(field);
        }
    }
}
