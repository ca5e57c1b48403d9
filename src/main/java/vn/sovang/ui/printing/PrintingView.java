package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** The screen: which sheets, and how they come out. */
final class PrintingView extends VBox {
    private static final double ROWS_WIDTH = 428;

    private final PrintingModel model;
    private final Workbench bench;
    private final Messages words;
    private final PrintingHeader header;
    private final RowsPane rows;
    private final SetupPane setup;
    private final ProofPane proof;
    private final ActionButton export;
    private final VBox notes = new VBox();
    private final HBox body;
    private boolean focusWanted;

    PrintingView(PrintingModels models, ProofModel proofs, Workbench bench) {
        this.model = models.printing();
        RowsModel chosen = models.rows();
        this.bench = bench;
        this.words = bench.messages();
        header = new PrintingHeader(bench);
        rows = new RowsPane(models, words);
        setup = new SetupPane(models, words);
        rows.setMinWidth(ROWS_WIDTH);
        rows.setMaxWidth(ROWS_WIDTH);
        proof = new ProofPane(proofs, chosen, bench);
        export = new ActionButton(MaterialDesignF.FILE_PDF_BOX, words.get("printing.export"));
        export.setId("export");
        export.getStyleClass().add("primary");
        HBox foot = new HBox(RowsPane.gap(), export);
        foot.getStyleClass().addAll("printing-foot", "lined-top");
        VBox.setVgrow(proof, Priority.ALWAYS);
        VBox right = new VBox(setup, proof, foot);
        right.getStyleClass().add("lined-left");
        HBox.setHgrow(right, Priority.ALWAYS);
        body = new HBox(rows, right);
        setId("printing-screen");
        getStyleClass().add("printing-screen");
        getStylesheets().add(PrintingScreen.looks());
        notes.getStyleClass().add("screen-notes");
        VBox.setVgrow(body, Priority.ALWAYS);
        model.viewProperty().subscribe(view -> show());
        model.loadedProperty().subscribe(loaded -> show());
        model.failureProperty().subscribe(this::failed);
        chosen.rowsProperty().subscribe(all -> export.setDisable(chosen.sheets().isEmpty()));
    }

    private void show() {
        header.show(model.viewProperty().get());
        boolean nothing = model.loadedProperty().get()
                && model.viewProperty()
                        .get()
                        .map(view -> view.lines().isEmpty())
                        .orElse(true);
        getChildren().setAll(header, notes, nothing ? nothing() : body);
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

    /** The main work of the screen, as soon as it is there. */
    void focusWork() {
        focusWanted = !model.loadedProperty().get();
        if (getChildren().contains(body)) {
            rows.focusRange();
        } else {
            lookupAll(".card-button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    RowsPane rows() {
        return rows;
    }

    ActionButton export() {
        return export;
    }

    List<Node> regions() {
        List<Node> regions = new ArrayList<>(List.of(header));
        regions.addAll(rows.regions());
        regions.addAll(List.of(setup, proof, export));
        return regions;
    }
}
