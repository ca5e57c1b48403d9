package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.testfx.framework.junit5.ApplicationTest;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.theme.Theme;

/** The small controls, each on its own. */
class ControlsTest extends ApplicationTest {
    private static final Messages MESSAGES = new Messages(Language.VIETNAMESE);

    private Stage stage;

    @Override
    public void start(Stage given) {
        stage = given;
        Theme.LIGHT.putOn();
    }

    @AfterEach
    void letGo() {
        release(new KeyCode[0]);
    }

    @Test
    void oneSegmentIsAlwaysOn() {
        List<SegmentedControl<String>> made = new ArrayList<>();
        interact(() -> made.add(new SegmentedControl<>(List.of("Tất cả", "Tập thể", "Hộ"), word -> word)));
        SegmentedControl<String> segments = made.get(0);
        show(segments);
        clickOn("Tập thể");
        assertThat(segments.getValue()).isEqualTo("Tập thể");
        clickOn("Tập thể");
        assertThat(segments.getValue()).isEqualTo("Tập thể");
        assertThat(lookup(".segment").queryAllAs(ToggleButton.class))
                .filteredOn(ToggleButton::isSelected)
                .hasSize(1);
    }

    @Test
    void aSegmentShowsItsCount() {
        List<SegmentedControl<String>> made = new ArrayList<>();
        interact(() -> made.add(new SegmentedControl<>(List.of("Tất cả", "Hộ"), word -> word)));
        interact(() -> made.get(0).setCount("Hộ", "2"));
        show(made.get(0));
        assertThat(lookup("2").tryQuery()).isPresent();
    }

    @Test
    void aSearchFieldTellsOnEnterAndClearsOnEsc() {
        List<String> typed = new ArrayList<>();
        List<String> entered = new ArrayList<>();
        interact(() -> {
            SearchField field = new SearchField(MaterialDesignM.MAGNIFY, "Tìm");
            field.onTyped(typed::add);
            field.onEntered(entered::add);
            stage.setScene(new Scene(new VBox(field, new Button("Khác"))));
            stage.show();
            field.requestFocus();
        });
        write("ha");
        push(KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        assertThat(entered).containsExactly("ha");
        assertThat(typed).endsWith("ha", "");
        assertThat(lookup(".bare-field").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void onlyOneToastIsShownAndItsButtonActsOnce() {
        List<String> done = new ArrayList<>();
        NoticeBoard board = board();
        interact(() -> board.done("Đã nhập 118 dòng."));
        interact(() -> board.done("Đã chuyển 6 dòng vào Thùng rác.", "Hoàn tác", () -> done.add("undone")));
        assertThat(lookup(".toast").queryAll()).hasSize(1);
        clickOn("Hoàn tác");
        assertThat(done).containsExactly("undone");
        assertThat(lookup(".toast").tryQuery()).isEmpty();
    }

    @Test
    void aToastWaitsWhileItIsLookedAt() {
        NoticeBoard board = board();
        moveTo(".text-field");
        interact(() -> board.done("Đã nhập 118 dòng."));
        Toast toast = lookup(".toast").queryAs(Toast.class);
        assertThat(toast.life().getDuration().toSeconds()).isEqualTo(6);
        assertThat(toast.life().getStatus()).isEqualTo(Animation.Status.RUNNING);
        moveTo(toast);
        assertThat(toast.life().getStatus()).isEqualTo(Animation.Status.PAUSED);
        moveTo(".text-field");
        assertThat(toast.life().getStatus()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void aToastGoesWhenItsTimeIsUp() {
        NoticeBoard board = board();
        interact(() -> board.done("Đã nhập 118 dòng."));
        Toast toast = lookup(".toast").queryAs(Toast.class);
        interact(() -> toast.life().getOnFinished().handle(null));
        assertThat(lookup(".toast").tryQuery()).isEmpty();
    }

    @Test
    void aCommandButtonFollowsItsCommandAndNamesItsKeys() {
        List<String> done = new ArrayList<>();
        BooleanProperty able = new SimpleBooleanProperty(false);
        List<ActionButton> made = new ArrayList<>();
        interact(() -> {
            CommandTable commands = new CommandTable();
            commands.bind(Command.ADD_AWARD, () -> done.add("added"), able);
            made.add(new CommandControls(commands, MESSAGES).withKeys(Command.ADD_AWARD));
        });
        ActionButton button = made.get(0);
        show(button);
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getTooltip().getText()).isEqualTo("Thêm dòng (Ctrl+N)");
        assertThat(button.getAccessibleText()).isEqualTo("Thêm dòng");
        interact(() -> able.set(true));
        clickOn("Ctrl+N");
        assertThat(done).containsExactly("added");
    }

    @Test
    void regionsThatAreHiddenAreWalkedPast() {
        List<Node> fields = new ArrayList<>();
        interact(() -> {
            for (int i = 0; i < 3; i++) {
                fields.add(new TextField());
            }
            fields.get(1).setVisible(false);
            stage.setScene(new Scene(new VBox(fields.toArray(Node[]::new))));
            stage.show();
            fields.get(0).requestFocus();
        });
        FocusRegions regions = new FocusRegions(() -> fields);
        interact(() -> regions.next(stage.getScene()));
        assertThat(fields.get(2).isFocused()).isTrue();
        interact(() -> regions.next(stage.getScene()));
        assertThat(fields.get(0).isFocused()).isTrue();
        interact(() -> regions.previous(stage.getScene()));
        assertThat(fields.get(2).isFocused()).isTrue();
    }

    @Test
    void aRasterIsShownPixelForPixel() {
        List<RasterView> made = new ArrayList<>();
        interact(() -> {
            RasterView view = new RasterView();
            view.show(4, 2, new int[] {0xff112233, -1, -1, -1, -1, -1, -1, 0xff445566}, 2);
            made.add(view);
        });
        PixelReader pixels = made.get(0).getImage().getPixelReader();
        assertThat(pixels.getArgb(0, 0)).isEqualTo(0xff112233);
        assertThat(pixels.getArgb(3, 1)).isEqualTo(0xff445566);
        assertThat(made.get(0).getFitWidth()).isEqualTo(2);
    }

    private NoticeBoard board() {
        NoticeBoard[] made = new NoticeBoard[1];
        interact(() -> {
            made[0] = new NoticeBoard(MESSAGES);
            StackPane pane = new StackPane(new TextField(), made[0]);
            pane.setAlignment(javafx.geometry.Pos.TOP_LEFT);
            stage.setScene(new Scene(pane, 700, 300));
            stage.show();
        });
        return made[0];
    }

    private void show(Node node) {
        interact(() -> {
            stage.setScene(new Scene(new StackPane(node), 500, 200));
            stage.show();
        });
    }
}
