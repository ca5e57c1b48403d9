package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.Problem;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.register.CreateRegister;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.theme.Theme;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.ui.welcome.Doors;
import vn.sovang.ui.welcome.Recent;
import vn.sovang.ui.welcome.WelcomeState;
import vn.sovang.ui.welcome.WelcomeView;

/** The page one starts on, with and without registers opened before. */
class WelcomeJourneyTest extends ApplicationTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-12-05T09:10:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Stage stage;
    private Bench bench;
    private WelcomeView view;

    @Override
    public void start(Stage given) {
        stage = given;
        bench = new Bench(Language.VIETNAMESE);
    }

    @AfterEach
    void letGo() {
        release(new KeyCode[0]);
        interact(() -> {
            view.close();
            bench.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    @Test
    void enterOpensTheNewestRegister() throws IOException {
        show(Theme.LIGHT, recents());
        interact(() -> Snapshots.save(stage, "welcome"));
        push(KeyCode.ENTER);
        assertThat(asked).containsExactly("open LacDuong.sovang");
    }

    @Test
    void aRegisterThatIsGoneSaysSoAndCanLeaveTheList() throws IOException {
        show(Theme.DARK, recents());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("Không thấy tệp").tryQuery()).isPresent();
        interact(() -> Snapshots.save(stage, "welcome-dark"));
        clickOn("Bỏ khỏi danh sách");
        assertThat(asked).containsExactly("forget DaSar.sovang");
        assertThat(lookup("Không thấy tệp").tryQuery()).isEmpty();
    }

    @Test
    void withoutRecentRegistersEnterOpensTheSample() throws IOException {
        show(Theme.LIGHT, List.of());
        interact(() -> Snapshots.save(stage, "welcome-first"));
        assertThat(lookup("Ba bước đầu tiên").tryQuery()).isPresent();
        push(KeyCode.ENTER);
        assertThat(asked).containsExactly("sample");
    }

    @Test
    void aNewRegisterIsMadeOnlyWhenEverythingItNeedsIsTyped() throws IOException {
        show(Theme.LIGHT, List.of());
        push(KeyCode.CONTROL, KeyCode.N);
        targetWindow(Window.getWindows().get(Window.getWindows().size() - 1));
        Button make = from(lookup(".dialog-pane")).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Tạo sổ"))
                .findFirst()
                .orElseThrow();
        write("Xa Lat");
        for (String text : List.of("UBND xa Lat", "Chu tich UBND", "Lat", "/QD-UBND")) {
            push(KeyCode.TAB);
            write(text);
            assertThat(make.isDisabled()).isTrue();
        }
        push(KeyCode.TAB);
        write("Cil Ha Dong");
        interact(() -> Snapshots.save(stage, "welcome-create"));
        assertThat(make.isDisabled()).isFalse();
        push(KeyCode.ENTER);
        assertThat(asked).containsExactly("create Xa Lat.sovang for Cil Ha Dong");
        assertThat(lookup(".dialog-pane").tryQuery()).isEmpty();
    }

    private void show(Theme theme, List<Recent> recents) {
        interact(() -> {
            theme.putOn();
            view = new WelcomeView(
                    bench.workbench(),
                    new Asked(),
                    new WelcomeState(recents, new Appearance(Language.VIETNAMESE, ThemeChoice.LIGHT), "1.0.0", CLOCK));
            Scene scene = new Scene(view, 1366, 738);
            new Shortcuts(bench.workbench().commands(), Command.Group.beforeRegister()).on(scene);
            stage.setScene(scene);
            stage.show();
            view.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Recent> recents() throws IOException {
        List<Recent> recents = List.of(
                recent("LacDuong", "UBND huyện Lạc Dương 2016–2024", 1969, "2024-12-05T08:42:00Z"),
                recent("BanCHQS", "Ban CHQS huyện – nội bộ", 312, "2024-11-28T03:00:00Z"),
                recent("DaSar", "Xã Đạ Sar 2019–2024", 97, "2024-11-15T03:00:00Z"),
                recent("DTNT", "Trường PTDTNT huyện", 540, "2024-08-02T03:00:00Z"));
        for (Recent recent : recents) {
            if (!recent.file().endsWith("DaSar.sovang")) {
                Files.createFile(recent.file());
            }
        }
        return recents;
    }

    private Recent recent(String file, String name, int awards, String openedAt) {
        return new Recent(folder.resolve(file + ".sovang"), name, awards, Instant.parse(openedAt));
    }

    /** Writes down what was asked for. */
    private final class Asked implements Doors {
        @Override
        public void openSample() {
            asked.add("sample");
        }

        @Override
        public void open(Path file) {
            asked.add("open " + file.getFileName());
        }

        @Override
        public void create(Path file, CreateRegister.Setup setup, Runnable made, Consumer<List<Problem>> refused) {
            asked.add("create " + file.getFileName() + " for " + setup.signer());
            made.run();
        }

        @Override
        public void forget(Path file) {
            asked.add("forget " + file.getFileName());
        }

        @Override
        public Optional<Path> chooseRegister() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseNewFile(Path suggested) {
            return Optional.empty();
        }

        @Override
        public Path usualFolder() {
            return folder;
        }

        @Override
        public void choose(Language language) {
            asked.add("speak " + language);
        }

        @Override
        public void choose(ThemeChoice theme) {
            asked.add("wear " + theme);
        }
    }
}
