package vn.sovang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.theme.Theme;
import vn.sovang.work.Trace;

/** What a user sees when the program itself is at fault. */
class DefectsTest extends ApplicationTest {
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(Defects.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private Stage stage;
    private Defects defects;

    @Override
    public void start(Stage given) {
        stage = given;
        Theme.LIGHT.putOn();
        stage.setScene(new Scene(new Region(), 900, 440));
        stage.show();
        defects = new Defects(() -> stage, () -> new Messages(Language.VIETNAMESE));
    }

    @BeforeEach
    void listen() {
        log.addHandler(handler);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void letGo() {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
        release(new KeyCode[0]);
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aDefectIsLoggedOnceAndShownWithItsCode() {
        IllegalStateException defect = new IllegalStateException("Cil Ha Niêm");
        defects.accept(defect);
        WaitForAsyncUtils.waitForFxEvents();
        String code = Trace.of(defect).code();
        interact(() -> Snapshots.save(stage, "defect"));
        assertThat(lookup("Mã lỗi " + code).tryQuery()).isPresent();
        assertThat(logged).hasSize(1);
    }

    @Test
    void theDetailsCanBeCopiedAndHoldNoNames() {
        defects.accept(new IllegalStateException("Cil Ha Niêm"));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("Chép chi tiết");
        List<String> copied = new ArrayList<>();
        interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get(0))
                .contains("IllegalStateException", "DefectsTest")
                .doesNotContain("Niêm");
        assertThat(lookup("Đã chép").tryQuery()).isPresent();
    }

    @Test
    void aSecondDefectDoesNotPileUpWindows() {
        defects.accept(new IllegalStateException());
        defects.accept(new IllegalArgumentException());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".dialog-pane").queryAll()).hasSize(1);
        assertThat(logged).hasSize(2);
    }
}
