package vn.sovang.ui.importing;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.ExportFlaws;
import vn.sovang.register.ImportPlan;
import vn.sovang.register.ImportRow.Status;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Ask;
import vn.sovang.ui.kit.AskReason;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.SaveList;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** The screen of taking lists over from files. */
public final class ImportingScreen implements Screen {
    private final Workbench bench;
    private final Messages words;
    private final DecisionLink decision;
    private final ImportModel model;
    private final ImportView view;
    private Consumer<Path> folders = folder -> {};
    private final List<Subscription> bound = new ArrayList<>();

    /** {@code decision} is where the lists go, {@code chooser} the machine's dialog for a file. */
    public ImportingScreen(
            Register register, Workbench bench, DecisionLink decision, Supplier<Optional<Path>> chooser) {
        this.bench = bench;
        this.words = bench.messages();
        this.decision = decision;
        this.model = new ImportModel(register, bench.background(), decision.decision());
        this.view = new ImportView(model, bench, chooser);
        view.onLeave(this::leave);
        view.onFlaws(this::saveFlaws);
        // A filter: the table takes Esc for itself, also when nothing is being typed into it.
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !view.isTyping()) {
                leave();
                event.consume();
            }
        });
    }

    /** Hears which folder, with rows that were saved, is to be opened. */
    public void onFolder(Consumer<Path> listener) {
        folders = listener;
    }

    private void saveFlaws() {
        model.previewProperty().get().ifPresent(shown -> {
            int rows = shown.plan().count(Status.ERROR);
            ExportFlaws flaws = new ExportFlaws(words::problem);
            new SaveList(bench, folder -> folders.accept(folder))
                    .begin(
                            view.getScene().getWindow(),
                            words.get("importing.flaws.name", shown.file()),
                            rows,
                            words.get("importing.flaws.what"),
                            (file, existing, progress) ->
                                    flaws.write(shown.list(), shown.plan(), new Destination(file, existing)));
        });
    }

    /** The stylesheet of what only this screen has. */
    static String looks() {
        URL url = ImportingScreen.class.getResource("importing.css");
        if (url == null) {
            throw new IllegalStateException("no importing.css");
        }
        return url.toExternalForm();
    }

    /** Reads a file, as if it had been chosen. */
    public void open(Path file) {
        model.open(file);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void shown() {
        ObservableValue<Boolean> choosing = model.previewProperty().map(Optional::isEmpty);
        ObservableValue<Boolean> ready = model.previewProperty()
                .map(shown -> shown.filter(each -> each.toWrite() > 0).isPresent());
        bind(Command.MAIN_ACTION, () -> run(""), ready);
        bind(Command.PASTE_CELLS, view.start()::paste, choosing);
        bind(Command.TOGGLE_PREVIEW, view::toggleSummary, new SimpleBooleanProperty(true));
        bind(Command.REFRESH, model::refresh, new SimpleBooleanProperty(true));
        bind(Command.SHOW_LIST, this::leave, new SimpleBooleanProperty(true));
        view.showDecision(decision.number().get());
        model.refresh();
        view.focusWork();
    }

    private void bind(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        bound.add(bench.commands().bind(command, run, enabled));
    }

    @Override
    public void left() {
        bound.forEach(Subscription::unsubscribe);
        bound.clear();
    }

    @Override
    public List<Node> regions() {
        return view.regions();
    }

    private void run(String reason) {
        model.run(reason, this::done, this::refused);
    }

    private void done(ImportPlan plan) {
        decision.back().run();
        bench.notices()
                .done(
                        words.get(
                                "importing.done",
                                plan.toWrite(),
                                plan.count(Status.NEW),
                                plan.count(Status.UPDATE),
                                plan.count(Status.ERROR)),
                        words.get(Command.UNDO.messageKey()),
                        () -> bench.commands().run(Command.UNDO));
    }

    /** Lines that are on paper change only with a reason. */
    private void refused(List<Problem> problems) {
        List<Integer> printed = problems.stream()
                .filter(Problem.ChangeReasonMissing.class::isInstance)
                .flatMap(problem -> ((Problem.ChangeReasonMissing) problem).rows().stream())
                .toList();
        if (printed.isEmpty()) {
            bench.notices().refused(problems);
            return;
        }
        AskReason.ask(
                view.getScene().getWindow(),
                new AskReason.Question(
                        words.get("importing.reason.title"),
                        words.get(
                                "importing.reason.question",
                                printed.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                        words.get("importing.reason.do"),
                        words.get("importing.reason.leave"),
                        List.of(words.get("importing.reason.usual").split("\\|"))),
                this::run,
                view::focusWork);
    }

    /** Asks only where something decided by hand would be lost. */
    private void leave() {
        if (!model.isEdited()) {
            model.clear();
            decision.back().run();
            return;
        }
        Ask.before(
                view.getScene().getWindow(),
                words.get("importing.leave.title"),
                words.get("importing.leave.question"),
                words.get("importing.leave.do"),
                words.get("importing.leave.stay"),
                () -> {
                    model.clear();
                    decision.back().run();
                });
    }
}
