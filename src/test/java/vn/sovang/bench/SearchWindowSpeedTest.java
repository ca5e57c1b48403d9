package vn.sovang.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.ListedAward;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.register.ManyYears;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.search.SearchHabits;
import vn.sovang.ui.search.SearchScreen;
import vn.sovang.ui.theme.Theme;

/**
 * How long a search takes in the window, from Enter to the rows. Typing waits for a rest of 200 ms first, as a word may still be under
 * the hands of an input method. How many awards says {@code sovang.bench.awards}, 100,000 unless given.
 */
@Tag("bench")
class SearchWindowSpeedTest extends WindowTimes {
    private static final int AWARDS = Integer.getInteger("sovang.bench.awards", 100_000);
    private static final int ROUNDS = 31;

    @TempDir
    Path folder;

    private Register register;
    private SearchScreen screen;
    private String before = "";

    @Test
    void searchesOfManyYears() throws Exception {
        open();
        head(AWARDS + " awards, ms");
        for (String words : List.of("kr", "nguyen", "nguyen van an", "da nhim", "lao dong xuat sac")) {
            measure('"' + words + "\", Enter", ROUNDS, this::clear, () -> enter(words), this::isAnother);
        }
        measure("all of it again, Esc", ROUNDS, () -> ask("nguyen"), () -> press(KeyCode.ESCAPE), this::isAnother);
        measure(
                "the next row",
                ROUNDS,
                this::firstRow,
                () -> press(KeyCode.DOWN),
                () -> table().getSelectionModel().getSelectedIndex() == 1);
        close();
    }

    private void open() throws Exception {
        Path file = folder.resolve("so.sovang");
        ManyYears.fill(file, AWARDS);
        register = Register.open(file, Registers.surroundings());
        interact(() -> {
            Theme.LIGHT.putOn();
            bench = new Bench(Language.VIETNAMESE);
            screen = new SearchScreen(register, bench.workbench(), new SimpleObjectProperty<>(SearchHabits.NONE));
            Scene scene = new Scene(new StackPane(screen.view()), 1294, 660);
            new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown();
        });
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> rows() > 0).get());
        rest();
    }

    private void close() {
        rest();
        interact(() -> {
            screen.left();
            stage.hide();
        });
        bench.close();
        register.close();
    }

    private void clear() {
        interact(() -> {
            box().requestFocus();
            press(KeyCode.ESCAPE);
        });
        rest();
        before = summary();
    }

    private void ask(String words) {
        clear();
        interact(() -> enter(words));
        rest();
        interact(box()::requestFocus);
        before = summary();
    }

    private void firstRow() {
        ask("nguyen");
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
    }

    /** Whether what the line above the rows tells is no longer what it was. */
    private boolean isAnother() {
        return !summary().equals(before);
    }

    private String summary() {
        return lookup(".search-read .strong").queryAs(Label.class).getText();
    }

    private void enter(String words) {
        box().requestFocus();
        box().setText(words);
        press(KeyCode.ENTER);
    }

    private static void press(KeyCode code) {
        key(code, Held.NOTHING);
    }

    private TextField box() {
        return lookup(".query-box .text-field").queryAs(TextField.class);
    }

    private int rows() {
        return table().getItems().size();
    }

    @SuppressWarnings("unchecked") // the only table of the screen
    private TableView<ListedAward> table() {
        return lookup(".table-view").queryAs(TableView.class);
    }
}
