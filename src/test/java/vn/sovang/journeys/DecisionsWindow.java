package vn.sovang.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.FakePrinter;
import vn.sovang.fixtures.Registers;
import vn.sovang.fixtures.Snapshots;
import vn.sovang.i18n.Language;
import vn.sovang.paper.layout.FontBook;
import vn.sovang.paper.pdf.Art;
import vn.sovang.paper.pdf.QuickPreview;
import vn.sovang.register.AwardLine;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SampleRegister;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.calibration.Calibrating;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.decisions.DecisionsHabits;
import vn.sovang.ui.decisions.DecisionsScreen;
import vn.sovang.ui.decisions.GridRow;
import vn.sovang.ui.importing.ImportingScreen;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.printing.DecisionLink;
import vn.sovang.ui.printing.PrintHabits;
import vn.sovang.ui.printing.PrintRoom;
import vn.sovang.ui.printing.PrintingScreen;
import vn.sovang.ui.recipients.RecipientsScreen;
import vn.sovang.ui.search.SearchHabits;
import vn.sovang.ui.search.SearchScreen;
import vn.sovang.ui.shell.ScreenFactory;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.shell.ShellView;
import vn.sovang.ui.theme.Theme;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** The screens of decisions and of printing in their window, over a copy of the sample register. */
abstract class DecisionsWindow extends ApplicationTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-12-05T08:42:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final int ROUNDS = 4;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    final List<Path> folders = new ArrayList<>();
    final FakePrinter printer = new FakePrinter("HP LaserJet Pro M404 (USB)");
    /** How the screen of printing was left; the next one begins so. */
    final ObjectProperty<PrintHabits> habits = new SimpleObjectProperty<>(PrintHabits.NONE);

    /** How the screen of decisions was left. */
    final ObjectProperty<DecisionsHabits> decisionsHabits = new SimpleObjectProperty<>(DecisionsHabits.NONE);

    PrintRoom room = new PrintRoom(
            new ListPrinters(FakePrinter.machine(printer)),
            new SendSheet(FakePrinter.machine(printer)),
            habits,
            CLOCK.getZone(),
            folders::add);
    Stage stage;
    Bench bench;
    Register register;
    Optional<Path> toImport = Optional.empty();
    private ShellView shell;

    @BeforeAll
    static void makeSample() throws Refused, Cancelled {
        new SampleRegister(Registers.surroundings()).make(shared.resolve("LacDuong.sovang"), Progress.NONE);
    }

    @Override
    public void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void letGo() {
        release(new KeyCode[0]);
        // What a result asks for next must find its threads still there.
        for (int round = 0; round < ROUNDS; round++) {
            bench.settle();
            settle();
        }
        interact(() -> {
            shell.close();
            bench.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        register.close();
    }

    void open(Theme theme) throws Exception {
        Path file = folder.resolve("LacDuong.sovang");
        Files.copy(shared.resolve("LacDuong.sovang"), file);
        show(Register.open(file, Registers.later(11)), theme, Language.VIETNAMESE, 1366);
        until(() -> lookup("#lines").tryQuery().isPresent() && !rows().isEmpty());
        settle();
    }

    void show(Register opened, Theme theme, Language language, double width) throws Exception {
        register = opened;
        var info = register.info();
        interact(() -> {
            theme.putOn();
            bench = new Bench(language);
            QuickPreview pictures = new QuickPreview(new FontBook(), Art.builtIn());
            DecisionsScreen decisions = new DecisionsScreen(register, bench.workbench(), pictures, decisionsHabits);
            SearchScreen search =
                    new SearchScreen(register, bench.workbench(), new SimpleObjectProperty<>(SearchHabits.NONE));
            search.onOpen(opening(decisions));
            RecipientsScreen recipients = new RecipientsScreen(register, bench.workbench());
            recipients.onOpen(opening(decisions));
            search.onProfile((recipient, name) -> {
                bench.workbench().commands().run(Command.GO_RECIPIENTS);
                recipients.open(recipient, name);
            });
            search.onFolder(folders::add);
            decisions.onFolder(folders::add);
            recipients.onFolder(folders::add);
            PrintingScreen printing = new PrintingScreen(register, bench.workbench(), pictures, link(decisions), room);
            ImportingScreen importing = new ImportingScreen(
                    register,
                    bench.workbench(),
                    new vn.sovang.ui.importing.DecisionLink(
                            decisions::decision,
                            () -> decisions.number().toString(),
                            () -> bench.workbench().commands().run(Command.GO_DECISIONS)),
                    () -> toImport);
            Calibrating calibrating =
                    new Calibrating(register, bench.workbench(), room.printers(), room.sending(), stage);
            bench.workbench()
                    .commands()
                    .bind(Command.CALIBRATE, () -> calibrating.open(habits.get().target(), printing.pages()));
            shell = new ShellView(
                    new ShellModel(register, info, bench.workbench(), CLOCK),
                    bench.workbench(),
                    new ScreenFactory.Screens(
                            List.of(
                                    new ScreenFactory.Entry(Command.GO_DECISIONS, decisions),
                                    new ScreenFactory.Entry(Command.GO_SEARCH, search),
                                    new ScreenFactory.Entry(Command.GO_RECIPIENTS, recipients),
                                    new ScreenFactory.Entry(Command.GO_PRINTING, Command.GO_DECISIONS, printing),
                                    new ScreenFactory.Entry(Command.GO_IMPORT, Command.GO_DECISIONS, importing)),
                            search::search),
                    new Appearance(language, ThemeChoice.LIGHT),
                    bench.board(),
                    new SimpleStringProperty("100 %"));
            Scene scene = new Scene(shell, width, 738);
            new Shortcuts(bench.workbench().commands(), Command.Group.withRegister()).on(scene);
            stage.setScene(scene);
            // The window is used again: without this it may keep the width that the test before gave it.
            stage.setWidth(width);
            stage.setHeight(738);
            stage.show();
            shell.begin();
        });
        settle();
    }

    private DecisionLink link(DecisionsScreen decisions) {
        return new DecisionLink(decisions::decision, decisions::lineToPrint, (decision, award, place) -> {
            bench.workbench().commands().run(Command.GO_DECISIONS);
            decisions.open(decision, award, place);
        });
    }

    private BiConsumer<Long, Long> opening(DecisionsScreen decisions) {
        return (decision, award) -> {
            bench.workbench().commands().run(Command.GO_DECISIONS);
            decisions.open(decision, award);
        };
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(BooleanSupplier holds) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, holds::getAsBoolean));
        } catch (TimeoutException e) {
            save("waited-in-vain-" + getClass().getSimpleName());
            throw e;
        }
    }

    /** Does what the notice offers, in one go with finding it: it goes by itself after a while. */
    void openFolder() throws TimeoutException {
        until(() -> lookup("Mở thư mục")
                .tryQuery()
                .map(words -> {
                    words.getParent().getParent().fireEvent(new ActionEvent());
                    return true;
                })
                .orElse(false));
    }

    void save(String name) {
        settle();
        interact(() -> Snapshots.save(stage, name));
    }

    /** Types as a keyboard does: one key event after the other at whatever has the focus. */
    void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> interact(() -> {
                    Node at = stage.getScene().getFocusOwner();
                    Event.fireEvent(
                            at,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                }));
        settle();
    }

    void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
    }

    void chooseDecision(String title) {
        clickOn(title);
    }

    void cursor(int row, Column column) {
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(row, leaf(column));
            table().getFocusModel().focus(row, leaf(column));
        });
        settle();
    }

    TableColumn<GridRow, ?> leaf(Column column) {
        return table().getVisibleLeafColumns().stream()
                .filter(c -> c.getUserData() == column)
                .findFirst()
                .orElseThrow();
    }

    List<GridRow> rows() {
        return table().getItems();
    }

    AwardLine line(int row) {
        return ((GridRow.Line) rows().get(row)).line();
    }

    AsNamed named(int row) {
        return line(row).award().named();
    }

    TextInputControl field(String id) {
        return lookup(id).queryAs(TextInputControl.class);
    }

    List<String> popupRows() {
        return lookup(".suggestion").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    List<Node> shown(String style) {
        return lookup(style).queryAll().stream().filter(Node::isVisible).toList();
    }

    boolean text(String inside, String wanted) {
        return lookup(inside).queryAll().stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(wanted));
    }

    @SuppressWarnings("unchecked") // the only table with this id
    TableView<GridRow> table() {
        return (TableView<GridRow>) (TableView<?>) lookup("#lines").queryAs(TableView.class);
    }
}
