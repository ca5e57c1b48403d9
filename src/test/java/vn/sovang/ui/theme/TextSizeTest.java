package vn.sovang.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.ui.kit.Sheet;

class TextSizeTest extends ApplicationTest {
    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void letGo() {
        interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Theme.LIGHT.putOn();
        });
    }

    @ParameterizedTest
    @EnumSource
    void lettersAndHeightsFollowTheSizeInWindowsAndDialogs(TextSize size) {
        Label word = new Label("Giấy khen");
        Button button = new Button("Thêm dòng");
        Label asked = new Label("Xóa 3 dòng?");
        interact(() -> {
            Theme.DARK.putOn(size);
            stage.setScene(new Scene(new VBox(word, button), 400, 300));
            stage.show();
            Sheet<Void> sheet = new Sheet<>(stage, "Xóa", asked);
            sheet.leave("Để nguyên");
            sheet.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(word.getFont().getSize()).isEqualTo(size.px());
        assertThat(asked.getFont().getSize()).isEqualTo(size.px());
        assertThat(button.getHeight()).isEqualTo(2.0 * size.px());
    }

    @Test
    void sizesEndWithTheSmallestAndTheLargest() {
        assertThat(TextSize.SMALL.smaller()).isEqualTo(TextSize.SMALL);
        assertThat(TextSize.LARGE.larger()).isEqualTo(TextSize.LARGEST);
        assertThat(TextSize.LARGEST.larger()).isEqualTo(TextSize.LARGEST);
    }

    @Test
    void whatIsNoSizeIsTheUsualOne() {
        assertThat(TextSize.of("14")).isEqualTo(TextSize.LARGE);
        assertThat(TextSize.of("huge")).isEqualTo(TextSize.USUAL);
    }
}
