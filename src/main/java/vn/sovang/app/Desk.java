package vn.sovang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CreateRegister;
import vn.sovang.register.RegisterInfo;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.NoticeBoard;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.Shortcuts;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.shell.ShellView;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.ui.welcome.Doors;
import vn.sovang.ui.welcome.OpeningView;
import vn.sovang.ui.welcome.Recent;
import vn.sovang.ui.welcome.WelcomeState;
import vn.sovang.ui.welcome.WelcomeView;

/** What stands in the window: the welcome page, a register being opened, or one that is open. */
final class Desk implements Doors {
    private final Stage stage;
    private final Scene scene;
    private final House house;
    private final Opening opening;
    private final FileDialogs files;
    private Optional<Opened> open = Optional.empty();
    private Optional<Node> focused = Optional.empty();
    private Room room = new Room(TextSize.USUAL);
    private Runnable leave = () -> {};
    private Consumer<List<Problem>> refuse = problems -> {};

    Desk(Stage stage, Scene scene, House house) {
        this.stage = stage;
        this.scene = scene;
        this.house = house;
        this.opening = new Opening(house.background(), house.around());
        this.files = new FileDialogs(stage, house.folders());
    }

    /** Shows the page one starts on, and what went wrong on the way to it. */
    void welcome(List<Problem> problems) {
        letGo();
        Messages messages = messages();
        NoticeBoard board = new NoticeBoard(messages);
        CommandTable commands = new CommandTable();
        Workbench workbench = workbench(messages, board, commands);
        WelcomeView view = new WelcomeView(
                workbench,
                this,
                new WelcomeState(
                        house.settings().recents(),
                        house.settings().appearance(),
                        Version.text(),
                        house.around().clock()));
        new DeskCommands(this, stage, house.folders()).bind(commands, messages);
        stand(new StackPane(view, board), commands, Command.Group.beforeRegister(), view::close);
        stage.setTitle(messages.get("welcome.title"));
        refuse = view::refused;
        view.refused(problems);
        view.requestFocus();
    }

    @Override
    public void openSample() {
        Messages messages = messages();
        boolean made = Files.exists(house.folders().sample());
        OpeningView view = new OpeningView(messages.get(made ? "shell.opening" : "shell.makingSample"));
        letGo();
        stand(view, new CommandTable(), List.of(), () -> {});
        stage.setTitle(messages.get("shell.product"));
        Running running = opening.sample(house.folders(), this::opened, this::welcome);
        view.follow(running);
    }

    @Override
    public void open(Path file) {
        if (open.filter(each -> isSame(each.info().file(), file)).isPresent()) {
            return;
        }
        waitFor(true);
        opening.open(
                file,
                opened -> {
                    waitFor(false);
                    opened(opened);
                },
                this::notOpened);
    }

    @Override
    public void create(Path file, CreateRegister.Setup setup, Runnable made, Consumer<List<Problem>> refused) {
        opening.create(
                file,
                setup,
                opened -> {
                    made.run();
                    opened(opened);
                },
                refused);
    }

    /** Leaves the register and goes back to the welcome page. */
    void closeRegister() {
        letGo();
        open.ifPresent(each -> opening.close(each.register()));
        open = Optional.empty();
        welcome(List.of());
    }

    /** Lets go of everything, for the end of the program. */
    void close() {
        letGo();
        open.ifPresent(each -> opening.close(each.register()));
        open = Optional.empty();
    }

    @Override
    public void forget(Path file) {
        house.settings().forget(file);
    }

    @Override
    public Optional<Path> chooseRegister() {
        return files.open(messages());
    }

    @Override
    public Optional<Path> chooseNewFile(Path suggested) {
        return files.save(messages(), suggested);
    }

    @Override
    public Path usualFolder() {
        return house.folders().documents();
    }

    @Override
    public void choose(Language language) {
        Appearance before = house.settings().appearance();
        if (before.language() != language) {
            house.settings().appearance(before.with(language));
            // Whoever was clicked must be done before he is taken away.
            Platform.runLater(() -> open.ifPresentOrElse(this::show, () -> welcome(List.of())));
        }
    }

    @Override
    public void choose(ThemeChoice theme) {
        house.settings().appearance(house.settings().appearance().with(theme));
        dress();
    }

    /** Letters of another size, at once and without leaving what one is at. */
    void choose(TextSize size) {
        house.settings().appearance(house.settings().appearance().with(size));
        dress();
        room.textProperty().set(size);
    }

    void larger() {
        choose(house.settings().appearance().text().larger());
    }

    void smaller() {
        choose(house.settings().appearance().text().smaller());
    }

    /** Puts the chosen theme on, with letters of the chosen size. */
    void dress() {
        Appearance chosen = house.settings().appearance();
        chosen.theme().theme(MachineTheme.of(house.machineTheme())).putOn(chosen.text());
    }

    private Workbench workbench(Messages messages, NoticeBoard board, CommandTable commands) {
        room = new Room(house.settings().appearance().text());
        room.columnsProperty().set(house.settings().columns());
        room.columnsProperty().subscribe((before, now) -> house.settings().columns(now));
        return new Workbench(house.background(), messages, board, commands, room);
    }

    private void opened(Opened opened) {
        open.ifPresent(before -> opening.close(before.register()));
        open = Optional.of(opened);
        RegisterInfo info = opened.info();
        if (info.kind() != RegisterInfo.Kind.SAMPLE) {
            house.settings()
                    .opened(new Recent(
                            info.file(), info.name(), info.awards(), opened.at().toInstant()));
        }
        show(opened);
    }

    private void show(Opened opened) {
        letGo();
        Messages messages = messages();
        NoticeBoard board = new NoticeBoard(messages);
        CommandTable commands = new CommandTable();
        Workbench workbench = workbench(messages, board, commands);
        ShellView view = new ShellView(
                new ShellModel(opened.register(), opened.info(), workbench, opened.clock()),
                workbench,
                house.screens().screens(opened.register(), workbench),
                house.settings().appearance(),
                board,
                scale(messages));
        new DeskCommands(this, stage, house.folders()).bindForRegister(commands, messages);
        stand(view, commands, Command.Group.withRegister(), view::close);
        stage.setTitle(messages.get("shell.title", opened.info().name()));
        refuse = board::refused;
        view.begin();
    }

    private void notOpened(List<Problem> problems) {
        waitFor(false);
        refuse.accept(problems);
    }

    private void stand(Parent root, CommandTable commands, List<Command.Group> groups, Runnable leaving) {
        Subscription keys = new Shortcuts(commands, groups).on(scene);
        leave = () -> {
            keys.unsubscribe();
            leaving.run();
        };
        scene.setRoot(root);
    }

    private void letGo() {
        leave.run();
        leave = () -> {};
        refuse = problems -> {};
    }

    /** Opened a second time, a register would be found in use, by ourselves. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of the two is gone; opening says which.
            return false;
        }
    }

    /** Holds the window still while a register opens; afterwards the focus is where it was. */
    private void waitFor(boolean busy) {
        if (busy) {
            focused = Optional.ofNullable(scene.getFocusOwner());
        }
        scene.getRoot().setDisable(busy);
        scene.setCursor(busy ? Cursor.WAIT : null);
        if (!busy) {
            focused.ifPresent(Node::requestFocus);
            focused = Optional.empty();
        }
    }

    private ObservableValue<String> scale(Messages messages) {
        NumberFormat percent =
                NumberFormat.getIntegerInstance(messages.language().locale());
        return stage.outputScaleXProperty()
                .map(scale -> messages.get("shell.scale", percent.format(scale.doubleValue() * 100)));
    }

    private Messages messages() {
        return new Messages(house.settings().appearance().language());
    }
}
