package vn.sovang.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever Tab reaches shows it by a blue ring. */
class FocusRingTest extends ApplicationTest {
    private static final double GAP = 20;
    private static final int LEAST_PIXELS = 40;

    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    static Stream<Arguments> controls() {
        List<Arguments> all = List.of(
                made("button", () -> new Button("Thêm dòng")),
                made("primary", () -> styled(new Button("In 14 tờ…"), "primary")),
                made("flat", () -> styled(new Button("Sửa"), "flat")),
                made("toggle", () -> new ToggleButton("Danh sách")),
                made("step", () -> styled(new ToggleButton("Danh sách"), "step")),
                made("segment", () -> styled(new ToggleButton("Tất cả"), "segment")),
                made("rail", () -> styled(new ToggleButton("Tra cứu"), "rail-item")),
                made("menu", () -> new MenuButton("Việc khác", null, new MenuItem("Xóa"))),
                made("link", () -> new Hyperlink("Mở hồ sơ")),
                made("check", () -> new CheckBox("Hộ")),
                made("radio", () -> new RadioButton("Cá nhân")),
                made("field", () -> new TextField("Cil Ha Niêm")),
                made("area", () -> new TextArea("Có thành tích")),
                made("combo", () -> new ComboBox<>(FXCollections.observableArrayList("A4"))),
                made("list", () -> new ListView<>(FXCollections.observableArrayList("2024", "2023"))));
        return Stream.of(Theme.values())
                .flatMap(theme -> all.stream().map(each -> Arguments.of(theme, each.get()[0], each.get()[1])));
    }

    private static Arguments made(String name, Supplier<Node> node) {
        return Arguments.of(name, node);
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("controls")
    void theRingCanBeSeen(Theme theme, String name, Supplier<Node> made) {
        Control[] control = new Control[1];
        interact(() -> {
            theme.putOn();
            control[0] = (Control) made.get();
            control[0].setMaxHeight(80);
            Button before = new Button("Trước");
            VBox box = new VBox(GAP, before, control[0]);
            box.setStyle("-fx-padding: 20; -fx-background-color: -color-bg-default;");
            stage.setScene(new Scene(box, 300, 260));
            stage.show();
            before.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(control[0].isFocused()).isTrue();
        int[] count = new int[1];
        interact(() -> count[0] = pixels(stage.getScene().snapshot(null), theme));
        assertThat(count[0]).isGreaterThan(LEAST_PIXELS);
    }

    private static int pixels(WritableImage picture, Theme theme) {
        Color ring = Color.web(theme == Theme.LIGHT ? "#0969da" : "#58a6ff");
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getPixelReader().getColor(x, y).equals(ring)) {
                    count++;
                }
            }
        }
        return count;
    }
}
