package vn.sovang.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.Decision;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Unikey;
import vn.sovang.i18n.Language;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.ManyAwards;
import vn.sovang.register.Register;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.DecisionsHabits;
import vn.sovang.ui.decisions.DecisionsScreen;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.theme.Theme;

/** How long the window takes from a key to the picture that shows what it did, in a decision of 5,000 lines. */
@Tag("bench")
class WindowSpeedTest extends WindowTimes {
    private static final int LINES = 5000;
    private static final int PASTED = 1000;
    private static final int MIDDLE = 2500;
    private static final int ROUNDS = 41;
    private static final int FEW = 9;

    @TempDir
    Path folder;

    private Register register;
    private DecisionsScreen screen;

    @Test
    void aListOfFiveThousandLines() throws Exception {
        open();
        head(LINES + " lines, ms");
        measure(
                "a letter opens a cell",
                ROUNDS,
                () -> cursor(MIDDLE, Column.POSITION),
                () -> typed("T"),
                this::isTyping);
        measure(
                "Enter saves a cell and goes on",
                ROUNDS,
                this::typeSomething,
                () -> key(KeyCode.ENTER, Held.NOTHING),
                () -> !isTyping() && column() == Column.UNIT);
        measure(
                "an arrow",
                ROUNDS,
                () -> cursor(MIDDLE, Column.NAME),
                () -> key(KeyCode.DOWN, Held.NOTHING),
                () -> row() == MIDDLE + 1);
        measure(
                "Page Down",
                ROUNDS,
                () -> cursor(MIDDLE, Column.NAME),
                () -> key(KeyCode.PAGE_DOWN, Held.NOTHING),
                () -> row() > MIDDLE + 1);
        measure(
                "Ctrl+End",
                ROUNDS,
                () -> cursor(0, Column.NAME),
                () -> key(KeyCode.END, Held.CONTROL),
                () -> row() == LINES - 1);
        measure(
                "Ctrl+Home",
                ROUNDS,
                () -> cursor(LINES - 1, Column.NAME),
                () -> key(KeyCode.HOME, Held.CONTROL),
                () -> row() == 0);
        measure(
                "words narrow the list, Enter",
                ROUNDS,
                () -> find(""),
                () -> {
                    input().setText("hai tram");
                    key(KeyCode.ENTER, Held.NOTHING);
                },
                () -> rows() < LINES);
        measure(
                "the whole list comes back, Esc",
                ROUNDS,
                () -> found("hai tram"),
                () -> key(KeyCode.ESCAPE, Held.NOTHING),
                () -> rows() == LINES);
        measure(
                "paste " + PASTED + " lines",
                FEW,
                this::beforePaste,
                () -> key(KeyCode.V, Held.CONTROL),
                () -> rows() == LINES + PASTED);
        measure(
                "take them back, Ctrl+Z",
                FEW,
                this::afterPaste,
                () -> bench.workbench().commands().run(Command.UNDO),
                () -> rows() == LINES);
        close();
    }

    private void open() throws Exception {
        Path file = folder.resolve("so.sovang");
        try (Register made = Registers.empty(file)) {
            Decision decision = Registers.decision(made, "12", "2/12/2024");
            ManyAwards.add(made, decision, LINES);
        }
        register = Register.open(file, Registers.later(3));
        interact(() -> {
            Theme.LIGHT.putOn();
            bench = new Bench(Language.VIETNAMESE);
            screen = new DecisionsScreen(
                    register,
                    bench.workbench(),
                    new QuickPreview(new FontBook(), Art.builtIn()),
                    new SimpleObjectProperty<>(DecisionsHabits.NONE));
            bench.workbench()
                    .commands()
                    .bind(
                            Command.UNDO,
                            () -> bench.workbench()
                                    .background()
                                    .register(
                                            register::undo,
                                            done -> {},
                                            bench.workbench().notices()::refused));
            Scene scene = new Scene(new StackPane(screen.view()), 1294, 660);
            new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown();
        });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> rows() == LINES).get());
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

    private void cursor(int row, Column column) {
        interact(() -> {
            if (isTyping()) {
                key(KeyCode.ESCAPE, Held.NOTHING);
            }
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row, leaf(column));
            table().getFocusModel().focus(row, leaf(column));
            table().scrollTo(row);
        });
    }

    private int number;

    private void typeSomething() {
        cursor(MIDDLE, Column.POSITION);
        interact(() -> typed("T"));
        interact(() -> input().setText("Thôn đội trưởng " + number++));
    }

    private void find(String words) {
        interact(() -> {
            TextField field = lookup("#find-lines .text-field").queryAs(TextField.class);
            field.requestFocus();
            field.setText("");
            key(KeyCode.ENTER, Held.NOTHING);
            field.setText(words);
        });
    }

    private void found(String words) {
        find(words);
        interact(() -> key(KeyCode.ENTER, Held.NOTHING));
    }

    private void beforePaste() throws Exception {
        if (rows() > LINES) {
            takeBack();
        }
        int round = number++;
        String block = IntStream.range(0, PASTED)
                .mapToObj(i -> "Ông Lê Văn Thứ " + round + " " + i + "\tDân quân thường trực\tXã Suối Thông")
                .collect(Collectors.joining("\n", "", "\n"));
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, block)));
        cursor(LINES - 1, Column.NAME);
        interact(() -> bench.workbench().commands().run(Command.ADD_AWARD));
    }

    private void takeBack() throws Exception {
        interact(() -> bench.workbench().commands().run(Command.UNDO));
        rest();
    }

    private void afterPaste() throws Exception {
        if (rows() == LINES) {
            beforePaste();
            rest();
            answer(() -> key(KeyCode.V, Held.CONTROL), () -> rows() == LINES + PASTED);
        }
    }

    private boolean isTyping() {
        return lookup("#cell-editor").tryQuery().isPresent();
    }

    private TextField input() {
        return (TextField) Unikey.focused();
    }

    private int rows() {
        return table().getItems().size();
    }

    private int row() {
        return table().getFocusModel().getFocusedCell().getRow();
    }

    private Column column() {
        return (Column)
                table().getFocusModel().getFocusedCell().getTableColumn().getUserData();
    }

    private TableColumn<GridRow, ?> leaf(Column column) {
        return table().getVisibleLeafColumns().stream()
                .filter(each -> each.getUserData() == column)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the only table with this id
    private TableView<GridRow> table() {
        return (TableView<GridRow>) (TableView<?>) lookup("#lines").queryAs(TableView.class);
    }
}
