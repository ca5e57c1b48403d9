package vn.sovang.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
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

/**
 * How long the window takes from a key to the picture that shows what it did, in a decision of 5,000 lines; prints a table and
 * asserts nothing. "Laid out" ends with the pulse that shows it, "painted" with the one after it, which cannot begin to draw before
 * the first is on the screen: up to a sixtieth of a second too late.
 */
@Tag("bench")
class WindowSpeedTest extends ApplicationTest {
    private static final int LINES = 5000;
    private static final int PASTED = 1000;
    private static final int MIDDLE = 2500;
    private static final int ROUNDS = 41;
    private static final int FEW = 9;
    private static final int WARM = 5;
    private static final double MILLIS = 1e6;

    @TempDir
    Path folder;

    private Stage stage;
    private Bench bench;
    private Register register;
    private DecisionsScreen screen;

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @Test
    void aListOfFiveThousandLines() throws Exception {
        open();
        System.out.printf(
                Locale.ROOT, "%n%-44s %9s %9s %9s %9s%n", LINES + " lines, ms", "laid out", "p95", "painted", "p95");
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

    private interface Step {
        void run() throws Exception;
    }

    private void measure(String what, int rounds, Step before, Runnable key, BooleanSupplier shown) throws Exception {
        double[] laidOut = new double[rounds];
        double[] painted = new double[rounds];
        for (int i = -WARM; i < rounds; i++) {
            before.run();
            rest();
            Answer answer = answer(key, shown);
            if (i >= 0) {
                laidOut[i] = answer.laidOut();
                painted[i] = answer.painted();
            }
            rest();
        }
        Arrays.sort(laidOut);
        Arrays.sort(painted);
        int late = (int) Math.ceil(rounds * 0.95) - 1;
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f %9.1f %9.1f %9.1f%n",
                what,
                laidOut[rounds / 2],
                laidOut[late],
                painted[rounds / 2],
                painted[late]);
    }

    /** Sends a key and waits for the pulses that show what it did. */
    private Answer answer(Runnable key, BooleanSupplier shown) throws Exception {
        CompletableFuture<Answer> answered = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scene scene = stage.getScene();
            long start = System.nanoTime();
            double[] first = {0};
            Runnable[] pulse = new Runnable[1];
            pulse[0] = () -> {
                double now = (System.nanoTime() - start) / MILLIS;
                if (first[0] > 0) {
                    scene.removePostLayoutPulseListener(pulse[0]);
                    // Behind this pulse, which waits until the one before it has been painted.
                    Platform.runLater(
                            () -> answered.complete(new Answer(first[0], (System.nanoTime() - start) / MILLIS)));
                } else if (shown.getAsBoolean()) {
                    first[0] = now;
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(pulse[0]);
            key.run();
            Platform.requestNextPulse();
        });
        return answered.get(30, TimeUnit.SECONDS);
    }

    private record Answer(double laidOut, double painted) {}

    /** Until nothing is under way any more: neither acts nor previews nor checks. */
    private void rest() {
        for (int round = 0; round < 3; round++) {
            bench.settle();
            WaitForAsyncUtils.waitForFxEvents(2);
        }
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

    private void typed(String letter) {
        Event.fireEvent(
                Unikey.focused(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void key(KeyCode code, Held held) {
        press(KeyEvent.KEY_PRESSED, code, held);
        press(KeyEvent.KEY_RELEASED, code, held);
    }

    private static void press(EventType<KeyEvent> type, KeyCode code, Held held) {
        Event.fireEvent(
                Unikey.focused(),
                new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, false, held == Held.CONTROL, false, false));
    }

    private enum Held {
        NOTHING,
        CONTROL
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
