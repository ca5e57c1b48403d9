package vn.sovang.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.FocusRegions;
import vn.sovang.ui.kit.NoticeBoard;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.Workbench;

/** The frame around the screens of an open register. It shows one of them at a time and tells it when it comes and goes. */
public final class ShellView extends StackPane implements AutoCloseable {
    private static final double ABOVE_STATUS = 74;

    private final ShellModel model;
    private final Workbench workbench;
    private final ScreenFactory.Screens screens;
    private final BorderPane frame = new BorderPane();
    private final StackPane content = new StackPane();
    private final SearchField everywhere;
    private final Rail rail;
    private Subscription bound = Subscription.EMPTY;
    private Optional<ScreenFactory.Entry> front = Optional.empty();

    /** {@code board} is the notices of {@code workbench}; {@code scale} is shown in the status bar. */
    public ShellView(
            ShellModel model,
            Workbench workbench,
            ScreenFactory.Screens screens,
            Appearance appearance,
            NoticeBoard board,
            ObservableValue<String> scale) {
        this.model = model;
        this.workbench = workbench;
        this.screens = screens;
        everywhere = new SearchField(
                        MaterialDesignM.MAGNIFY, workbench.messages().get("shell.search"))
                .withKeys(Command.SEARCH_ALL_YEARS);
        rail = new Rail(
                screens.entries().stream()
                        .filter(ScreenFactory.Entry::isOfRail)
                        .map(ScreenFactory.Entry::go)
                        .toList(),
                workbench);
        content.getStyleClass().add("shell-content");
        frame.setTop(top(new ShellMenus(workbench, appearance).build()));
        frame.setLeft(rail);
        frame.setCenter(content);
        frame.setBottom(new StatusBar(model, workbench.messages(), scale));
        StackPane.setMargin(board, new Insets(0, 0, ABOVE_STATUS, 0));
        getChildren().addAll(frame, board);
        widthProperty().subscribe(width -> measured(width.doubleValue()));
        workbench.room().follow(rail::fit);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> closeNotice(event, board));
        bind(workbench.commands());
    }

    /** Brings the first screen to the front; once the frame stands in its window, so that the focus has somewhere to go. */
    public void begin() {
        show(screens.entries().get(0));
    }

    /** Tells the screen in front that it leaves, and lets go of commands and the register. */
    @Override
    public void close() {
        front.ifPresent(entry -> entry.screen().left());
        front = Optional.empty();
        bound.unsubscribe();
        model.close();
    }

    /** Before its first layout the frame is 0 wide, which says nothing. */
    private void measured(double width) {
        if (width > 0) {
            workbench.room().measure(width);
        }
    }

    private HBox top(MenuBar menus) {
        HBox.setHgrow(menus, Priority.ALWAYS);
        menus.setMinWidth(USE_PREF_SIZE);
        everywhere.getStyleClass().add("search-everywhere");
        everywhere.onEntered(text -> {
            screens.search().accept(text);
            // From here on the text lives on the search screen.
            everywhere.setText("");
            workbench.commands().run(Command.GO_SEARCH);
        });
        HBox top = new HBox(menus, everywhere);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("shell-top");
        return top;
    }

    private void bind(CommandTable commands) {
        FocusRegions regions = new FocusRegions(this::regions);
        List<Subscription> all = new ArrayList<>();
        for (ScreenFactory.Entry entry : screens.entries()) {
            all.add(commands.bind(entry.go(), () -> show(entry)));
        }
        all.add(commands.bind(Command.SEARCH_ALL_YEARS, this::searchAllYears));
        all.add(commands.bind(
                Command.UNDO, model::undo, model.undoableProperty().map(Optional::isPresent)));
        all.add(commands.bind(
                Command.REDO, model::redo, model.redoableProperty().map(Optional::isPresent)));
        all.add(commands.bind(Command.BACK_UP, model::backUp));
        all.add(commands.bind(Command.NEXT_REGION, () -> regions.next(getScene())));
        all.add(commands.bind(Command.PREVIOUS_REGION, () -> regions.previous(getScene())));
        bound = Subscription.combine(all.toArray(Subscription[]::new));
    }

    /** Where the search itself is in front, its own box is the one to type into. */
    private void searchAllYears() {
        if (front.filter(entry -> entry.go() == Command.GO_SEARCH).isPresent()) {
            workbench.commands().run(Command.GO_SEARCH);
        } else {
            everywhere.requestFocus();
        }
    }

    private void show(ScreenFactory.Entry entry) {
        if (front.filter(entry::equals).isPresent()) {
            entry.screen().left();
            entry.screen().shown();
            return;
        }
        front.ifPresent(before -> before.screen().left());
        front = Optional.of(entry);
        content.getChildren().setAll(entry.screen().view());
        rail.mark(entry.rail());
        entry.screen().shown();
    }

    private List<Node> regions() {
        List<Node> regions = new ArrayList<>();
        regions.add(rail);
        front.ifPresent(entry -> regions.addAll(entry.screen().regions()));
        return regions;
    }

    private static void closeNotice(KeyEvent event, NoticeBoard board) {
        if (event.getCode() == KeyCode.ESCAPE && board.closeOne()) {
            event.consume();
        }
    }
}
