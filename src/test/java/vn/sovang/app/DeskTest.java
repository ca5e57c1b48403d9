package vn.sovang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.register.CreateRegister;
import vn.sovang.register.ListDecisions;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.ui.welcome.Recent;

/** The program put together, but for its screens: what stands in the window, and what is remembered. */
class DeskTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Stage stage;
    private Folders folders;
    private Wiring wiring;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void putTogether() throws IOException {
        folders = new Folders(folder.resolve("data"), folder.resolve("config"), folder);
        folders.make();
        interact(() -> {
            Scene scene = new Scene(new Region(), 1366, 738);
            stage.setScene(scene);
            wiring = new Wiring(stage, scene, folders, new OneScreen());
            wiring.desk().dress();
            wiring.desk().welcome(List.of());
            stage.show();
        });
    }

    @AfterEach
    void takeApart() {
        release(new KeyCode[0]);
        interact(() -> {
            wiring.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void theSampleIsMadeOnceAndKeepsWhatWasDoneToIt() throws Exception {
        interact(() -> wiring.desk().openSample());
        until(() -> stage.getTitle().equals("Lạc Dương 2016–2024 — Sổ Vàng"));
        assertThat(lookup("Sổ mẫu").tryQuery()).isPresent();
        interact(() -> wiring.desk().closeRegister());
        until(() -> stage.getTitle().equals("Bắt đầu — Sổ Vàng"));
        interact(wiring::close);
        int decisions = decisions(folders.sample());
        try (Register register = Register.open(folders.sample(), Registers.surroundings())) {
            Registers.decision(register, "9999/QĐ-UBND", "31/12/2024");
        }
        putTogether();
        interact(() -> wiring.desk().openSample());
        until(() -> stage.getTitle().equals("Lạc Dương 2016–2024 — Sổ Vàng"));
        interact(wiring::close);
        assertThat(decisions(folders.sample())).isEqualTo(decisions + 1);
    }

    @Test
    void aNewRegisterIsOpenedAndRemembered() throws Exception {
        List<String> done = new ArrayList<>();
        Path file = folder.resolve("xa-lat.sovang");
        interact(() -> wiring.desk().create(file, setup(), () -> done.add("made"), problems -> done.add("refused")));
        until(() -> stage.getTitle().equals("Xã Lát — Sổ Vàng"));
        assertThat(done).containsExactly("made");
        assertThat(wiring.settings().recents()).extracting(Recent::name).containsExactly("Xã Lát");
    }

    @Test
    void aFileThatIsNoRegisterIsRefusedBesideTheList() throws Exception {
        Path file = Files.writeString(folder.resolve("thu.sovang"), "không phải sổ");
        interact(() -> wiring.desk().open(file));
        until(() -> lookup(".note").tryQuery().isPresent());
        assertThat(stage.getTitle()).isEqualTo("Bắt đầu — Sổ Vàng");
        assertThat(Files.readString(file)).isEqualTo("không phải sổ");
    }

    @Test
    void whileARegisterIsOpenARefusalLeavesItOpen() throws Exception {
        Registers.empty(folder.resolve("suoi-thong.sovang")).close();
        interact(() -> wiring.desk().open(folder.resolve("suoi-thong.sovang")));
        until(() -> stage.getTitle().equals("Xã Suối Thông — Sổ Vàng"));
        interact(() -> wiring.desk().open(folder.resolve("khong-co.sovang")));
        until(() -> lookup(".refusal").tryQuery().isPresent());
        interact(() -> Snapshots.save(stage, "desk-refused"));
        assertThat(stage.getTitle()).isEqualTo("Xã Suối Thông — Sổ Vàng");
    }

    @Test
    void aLanguageIsSpokenAtOnceAndRemembered() throws Exception {
        clickOn("English");
        until(() -> stage.getTitle().equals("Start — Sổ Vàng"));
        assertThat(lookup("Open the sample register").tryQuery()).isPresent();
        interact(() -> Snapshots.save(stage, "welcome-english"));
        assertThat(new Settings(folders.settings()).appearance().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aThemeIsPutOnAtOnceAndRemembered() {
        clickOn("Tối");
        assertThat(javafx.application.Application.getUserAgentStylesheet()).endsWith("dark.css");
        assertThat(new Settings(folders.settings()).appearance().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void lettersGrowByAKeyAtOnceAndAreRemembered() throws Exception {
        Registers.empty(folder.resolve("suoi-thong.sovang")).close();
        interact(() -> wiring.desk().open(folder.resolve("suoi-thong.sovang")));
        until(() -> stage.getTitle().equals("Xã Suối Thông — Sổ Vàng"));
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        until(() -> lookup(".status-bar").queryAs(Region.class).getHeight() >= 32);
        assertThat(new Settings(folders.settings()).appearance().text()).isEqualTo(TextSize.LARGEST);
        clickOn("Hệ thống").clickOn("Cỡ chữ");
        interact(() -> Snapshots.save(stage, "shell-text-size"));
        assertThat(lookup("Chữ rất lớn (16)").tryQuery()).isPresent();
        push(KeyCode.ESCAPE).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(new Settings(folders.settings()).appearance().text()).isEqualTo(TextSize.USUAL);
    }

    private static CreateRegister.Setup setup() {
        return new CreateRegister.Setup(
                "Xã Lát",
                "Ủy ban nhân dân xã Lát",
                "Chủ tịch Ủy ban nhân dân xã Lát",
                "Lát",
                "/QĐ-UBND",
                "Cil Múp Ha Đông");
    }

    private static int decisions(Path file) throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            return new ListDecisions(register).all().size();
        }
    }

    private static void until(BooleanSupplier seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return seen.getAsBoolean();
        });
    }

    /** A window needs at least one screen. */
    private static final class OneScreen implements ScreenFactory {
        @Override
        public Screens screens(Register register, Workbench workbench) {
            return new Screens(List.of(new Entry(Command.GO_DECISIONS, new Blank())), text -> {});
        }
    }

    private static final class Blank implements Screen {
        private final Label view = new Label("…");

        @Override
        public Node view() {
            return view;
        }

        @Override
        public void shown() {}

        @Override
        public void left() {}

        @Override
        public List<Node> regions() {
            return List.of(view);
        }
    }
}
