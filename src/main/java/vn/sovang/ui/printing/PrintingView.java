package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** The screen: which sheets, what there is to say of them before and while they are printed, and how they come out. */
final class PrintingView extends VBox {
    private final PrintingModel model;
    private final PrintRunModel run;
    private final Workbench bench;
    private final Messages words;
    private final PrintingHeader header;
    private final RowsPane rows;
    private final CheckPane checks;
    private final RunPane running;
    private final PaperPane paper;
    private final VBox notes = new VBox();
    private final ThreeColumns columns;
    private LongConsumer copies = award -> {};
    private boolean focusWanted;

    PrintingView(PrintingModels models, ProofModel proofs, Workbench bench, DecisionLink link) {
        this.model = models.printing();
        this.run = models.run();
        this.bench = bench;
        this.words = bench.messages();
        rows = new RowsPane(models, bench);
        checks = new CheckPane(models.check(), models.rows(), words);
        running = new RunPane(models, bench, link);
        paper = new PaperPane(models, proofs, bench);
        VBox.setVgrow(checks, Priority.ALWAYS);
        VBox work = new VBox(checks, running);
        work.getStyleClass().add("pane-white");
        columns = new ThreeColumns(rows, work, paper, bench.room());
        header = new PrintingHeader(bench, columns);
        rows.onCopies(award -> copies.accept(award));
        checks.onMend(new Mending(models, this, link)::mend);
        setId("printing-screen");
        getStyleClass().add("printing-screen");
        getStylesheets().add(PrintingScreen.looks());
        notes.getStyleClass().add("screen-notes");
        VBox.setVgrow(columns, Priority.ALWAYS);
        model.viewProperty().subscribe(view -> show());
        model.loadedProperty().subscribe(loaded -> show());
        model.failureProperty().subscribe(this::failed);
        run.phaseProperty().subscribe(phase -> show());
        run.phaseProperty().subscribe((before, now) -> {
            if (now == PrintRunModel.Phase.NONE && running.isFocusWithin()) {
                rows.focusRange();
            }
        });
        models.rows()
                .rowsProperty()
                .subscribe(all -> paper.export()
                        .setDisable(models.rows().sheets().isEmpty()
                                || models.rows().isLocked()));
    }

    private void show() {
        header.show(model.viewProperty().get(), run.phaseProperty().get());
        paper.setup().lockedProperty().set(run.phaseProperty().get().isLocking());
        rows.lock(run.phaseProperty().get().isLocking());
        boolean nothing = model.loadedProperty().get()
                && run.phaseProperty().get() == PrintRunModel.Phase.NONE
                && model.viewProperty()
                        .get()
                        .map(view -> view.lines().isEmpty())
                        .orElse(true);
        List<Node> wanted = List.of(header, notes, nothing ? nothing() : columns);
        if (nothing || !getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
        if (focusWanted && model.loadedProperty().get()) {
            focusWork();
        }
    }

    private Node nothing() {
        EmptyState empty = new EmptyState(words.get("printing.empty"), words.get("printing.empty.text"))
                .card(
                        MaterialDesignP.PLUS,
                        words.get("printing.empty.back"),
                        words.get("printing.empty.back.text"),
                        Command.SHOW_LIST.keysText(),
                        () -> bench.commands().run(Command.SHOW_LIST));
        VBox pane = new VBox(empty);
        pane.getStyleClass().add("empty-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private void failed(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem))
                                .withLink(words.get("printing.retry"), model::refresh))
                        .toList());
    }

    /** Says something beside the work, until it is closed; nothing when the text is empty. */
    void note(String text) {
        notes.getChildren().clear();
        if (!text.isEmpty()) {
            notes.getChildren()
                    .setAll(new InlineNote(Tone.WARNING, text)
                            .withLink(words.get("printing.note.close"), notes.getChildren()::clear));
        }
    }

    /** The main work of the screen, as soon as it is there: the range, or a job that waits for an answer. */
    void focusWork() {
        focusWanted = !model.loadedProperty().get();
        if (!getChildren().contains(columns)) {
            lookupAll(".card-button").stream().findFirst().ifPresent(Node::requestFocus);
        } else if (run.phaseProperty().get() == PrintRunModel.Phase.NONE) {
            rows.focusRange();
        } else {
            running.requestFocus();
        }
    }

    void onCopies(LongConsumer listener) {
        copies = listener;
    }

    /** Shows what was printed of an award. */
    void copies(long award) {
        copies.accept(award);
    }

    RowsPane rows() {
        return rows;
    }

    RunPane running() {
        return running;
    }

    PaperPane paper() {
        return paper;
    }

    ThreeColumns columns() {
        return columns;
    }

    List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(header));
        regions.addAll(rows.regions());
        regions.addAll(List.of(checks, running));
        if (columns.isPaperShown()) {
            regions.addAll(List.of(paper.setup(), paper.proof(), paper.export()));
        }
        return regions;
    }
}
