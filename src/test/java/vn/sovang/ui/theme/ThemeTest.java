package vn.sovang.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.fixtures.Snapshots;

/** Puts each theme on a scene of everything. */
class ThemeTest extends ApplicationTest {
    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @EnumSource
    void noRuleOfAThemeIsBroken(Theme theme) {
        List<String> warnings = Collections.synchronizedList(new ArrayList<>());
        Logger css = Logger.getLogger("javafx.css");
        Handler handler = collecting(warnings);
        css.addHandler(handler);
        try {
            interact(() -> {
                theme.putOn();
                stage.setScene(new Scene(Gallery.build(), 1366, 768));
                stage.show();
            });
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> Snapshots.draw(stage, "gallery-" + theme.name().toLowerCase(java.util.Locale.ROOT)));
        } finally {
            css.removeHandler(handler);
        }
        assertThat(warnings).isEmpty();
    }

    private static Handler collecting(List<String> warnings) {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
                    warnings.add(logged.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
