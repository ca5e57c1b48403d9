package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.ProgressStrip;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** The open decision: header, steps, list and totals; or the way to begin where there is none. */
final class Centre extends VBox {
    private final DecisionsModel model;
    private final LinesModel lines;
    private final HeaderModel header;
    private final Workbench bench;
    private final Messages words;
    private final HeaderBar bar;
    private final HeaderForm form;
    private final StackPane head = new StackPane() {
        @Override
        public void requestFocus() {
            getChildren().get(0).requestFocus();
        }
    };
    private final StepStrip steps;
    private final ListToolbar toolbar;
    private final ProgressStrip progress = new ProgressStrip();
    private final VBox trouble = new VBox();
    private final LineGrid grid;
    private final StackPane sheet = new StackPane();
    private final TotalLine totals;
    private final VBox work;
    private long shown;
    private boolean adding;
    private boolean focusWanted;

    Centre(
            DecisionsModel model,
            LinesModel lines,
            HeaderModel header,
            ChecksModel checks,
            ObjectProperty<DecisionsHabits> habits,
            Workbench bench) {
        this.model = model;
        this.lines = lines;
        this.header = header;
        this.bench = bench;
        this.words = bench.messages();
        bar = new HeaderBar(bench);
        form = new HeaderForm(header, words);
        steps = new StepStrip(checks, bench);
        toolbar = new ListToolbar(lines, bench);
        grid = new LineGrid(lines, checks, new OffersModel(model, words), habits, bench);
        totals = new TotalLine(words);
        work = new VBox(steps, toolbar, progress, sheet, totals);
        build();
        listen();
    }

    private void build() {
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(work, Priority.ALWAYS);
        trouble.getStyleClass().add("screen-notes");
        grid.editing().onRefused(bench.notices()::refused);
        CommandControls controls = new CommandControls(bench);
        grid.menu()
                .setCommands(List.of(
                        controls.menuItem(Command.EDIT_CELL),
                        controls.menuItem(Command.COPY_CELLS),
                        controls.menuItem(Command.PASTE_CELLS),
                        controls.menuItem(Command.FILL_DOWN),
                        controls.menuItem(Command.CLEAR_CELLS),
                        new SeparatorMenuItem(),
                        controls.menuItem(Command.ADD_AWARD),
                        controls.menuItem(Command.DELETE_AWARDS),
                        controls.menuItem(Command.REVOKE_AWARDS)));
    }

    private void listen() {
        model.openProperty().subscribe(v -> show());
        model.loadedProperty().subscribe(v -> show());
        header.modeProperty().subscribe((was, is) -> turned(is));
        bench.room().widthClassProperty().subscribe((was, is) -> work());
        lines.rowsProperty().subscribe(r -> sheet());
        model.loadingProperty().subscribe(this::loading);
        model.failureProperty().subscribe(this::failed);
    }

    private void show() {
        Optional<DecisionView> open = model.openProperty().get();
        long id = open.map(v -> v.decision().id()).orElse(0L);
        if (id != shown) {
            shown = id;
            grid.editing().drop();
        }
        open.ifPresent(view -> {
            bar.show(view);
            steps.show(view);
            toolbar.show(view);
            totals.show(view);
        });
        head();
        sheet();
        if (focusWanted && model.loadedProperty().get()) {
            focusWork();
        }
    }

    private void turned(Mode now) {
        head();
        if (now == Mode.READING) {
            focusWork();
            // The list of a decision just added is still to come, and the way to begin it with it.
            focusWanted |= adding;
        } else {
            form.begin(model.referencesProperty().get());
        }
        adding = now == Mode.ADDING;
    }

    private void head() {
        Mode mode = header.modeProperty().get();
        boolean open = model.openProperty().get().isPresent();
        boolean empty = mode == Mode.READING && !open && model.loadedProperty().get();
        head.getChildren().setAll(mode == Mode.READING ? bar : form);
        bar.setVisible(open);
        work();
        getChildren().setAll(empty ? List.of(trouble, Ways.intoRegister(bench)) : List.of(trouble, head, work));
    }

    /** In a small window there is room for the fields or for the list. */
    private void work() {
        Mode mode = header.modeProperty().get();
        boolean open = model.openProperty().get().isPresent();
        boolean room = bench.room().widthClass() != WidthClass.COMPACT;
        work.setVisible(open && (mode == Mode.READING || (mode == Mode.EDITING && room)));
        work.setManaged(room || work.isVisible());
    }

    private void sheet() {
        boolean none = model.openProperty().get().map(v -> v.lines().isEmpty()).orElse(true)
                && lines.freshProperty().get().isEmpty();
        boolean working = sheet.isFocusWithin();
        if (none) {
            sheet.getChildren().setAll(Ways.intoList(bench));
        } else if (!sheet.getChildren().contains(grid)) {
            sheet.getChildren().setAll(grid);
        }
        // What had the focus may be gone: it stays in the main work.
        if (working && !sheet.isFocusWithin()) {
            focusWork();
        }
    }

    private void loading(boolean is) {
        if (is) {
            progress.begin();
        } else {
            progress.end();
        }
    }

    private void failed(List<Problem> problems) {
        trouble.getChildren()
                .setAll(problems.stream()
                        .map(p -> new InlineNote(Tone.DANGER, words.problem(p))
                                .withLink(words.get("decisions.retry"), model::refresh))
                        .toList());
    }

    /** Hears that another decision is wanted, where the list has no place beside this one. */
    void onList(Runnable listener) {
        bar.onList(listener);
    }

    /** The main work of the screen, as soon as it is there. */
    void focusWork() {
        focusWanted = !model.loadedProperty().get();
        if (sheet.getChildren().contains(grid)) {
            grid.requestFocus();
        } else {
            lookupAll(".card-button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    void focusFind() {
        toolbar.find().requestFocus();
    }

    void saveHeader() {
        form.save();
    }

    StepStrip steps() {
        return steps;
    }

    LineGrid grid() {
        return grid;
    }

    List<Node> regions() {
        return List.of(head, toolbar, grid);
    }
}
