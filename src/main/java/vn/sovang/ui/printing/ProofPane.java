package vn.sovang.ui.printing;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.i18n.Messages;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.SheetPicture;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** The sheet at hand as it comes out of the printer; what the phôi bears already is dimmed. */
final class ProofPane extends VBox {
    private static final double LEAST_WIDTH = 120;
    /** Room under the paper for what is said about it. */
    private static final double BELOW = 28;

    /** Twice as fine as the screen, for screens that show it. */
    private static final int FINENESS = 2;

    private final ProofModel model;
    private final RowsModel rows;
    private final Messages words;
    private final Label title = new Label();
    private final StackPane paper = new StackPane();
    private final SheetPicture sheet = new SheetPicture();
    private final Label note = new Label();
    private final VBox problems = new VBox();
    private final VBox well = new VBox(paper, note, problems);

    ProofPane(ProofModel model, RowsModel rows, Workbench bench) {
        this.model = model;
        this.rows = rows;
        this.words = bench.messages();
        getStyleClass().add("proof-pane");
        paper.setId("proof");
        paper.setFocusTraversable(true);
        note.setGraphic(new FontIcon(MaterialDesignP.PRINTER_OFF));
        note.setText(words.get("printing.proof.dimmed"));
        note.getStyleClass().add("secondary");
        note.managedProperty().bind(note.visibleProperty());
        paper.setMinSize(0, 0);
        well.getStyleClass().add("proof-well");
        setVgrow(well, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(head(new CommandControls(bench)), well);
        well.widthProperty().subscribe(width -> resize());
        well.heightProperty().subscribe(height -> resize());
        model.shownProperty().subscribe(shown -> show());
        model.problemsProperty().subscribe(found -> show());
        rows.currentProperty().subscribe(award -> name());
        rows.rowsProperty().subscribe(all -> name());
    }

    private HBox head(CommandControls controls) {
        title.getStyleClass().add("strong");
        HBox head =
                new HBox(title, RowsPane.gap(), flat(controls, Command.PREVIOUS_ROW), flat(controls, Command.NEXT_ROW));
        head.getStyleClass().addAll("printing-head", "lined-bottom");
        return head;
    }

    private static Node flat(CommandControls controls, Command command) {
        Node button = controls.icon(command);
        button.getStyleClass().add("flat");
        return button;
    }

    private void name() {
        Optional<SheetRow> at = rows.current();
        String place = at.map(row -> row.isChosen()
                        ? words.get("printing.proof.sheet", row.sheet(), row.row())
                        : words.get("printing.proof.row", row.row()))
                .orElse("");
        title.setText(place.isEmpty() ? words.get("printing.proof.title") : place);
        paper.setAccessibleText(
                title.getText() + at.map(row -> ", " + SheetCells.name(row)).orElse(""));
    }

    private void show() {
        Optional<ProofModel.Shown> shown = model.shownProperty().get();
        problems.getChildren()
                .setAll(model.problemsProperty().get().stream()
                        .map(problem -> new InlineNote(Tone.WARNING, words.problem(problem)))
                        .toList());
        paper.getStyleClass().setAll(shown.isPresent() ? "paper" : "drop-frame");
        paper.setVisible(shown.isPresent() || problems.getChildren().isEmpty());
        note.setVisible(shown.flatMap(ProofModel.Shown::before).isPresent());
        if (shown.isPresent()) {
            show(shown.get());
        } else {
            String why = rows.current().isEmpty() ? words.get("printing.proof.none") : "";
            paper.getChildren().setAll(new PlaceholderText(why));
        }
    }

    private void show(ProofModel.Shown shown) {
        Picture printed = shown.printed();
        double room = well.getHeight() - well.snappedTopInset() - well.snappedBottomInset() - BELOW;
        double fits = Math.max(LEAST_WIDTH, room * printed.width() / printed.height());
        double width = Math.min(pictureWidth(), fits);
        paper.setMaxWidth(width + 2);
        sheet.show(printed, shown.before(), width);
        paper.getChildren().setAll(sheet);
    }

    private void resize() {
        model.setWidth((int) (FINENESS * pictureWidth()));
        model.shownProperty().get().ifPresent(this::show);
    }

    /** Inside the frame's lines. */
    private double pictureWidth() {
        return Math.max(LEAST_WIDTH, well.getWidth() - well.snappedLeftInset() - well.snappedRightInset() - 2);
    }

    @Override
    public void requestFocus() {
        paper.requestFocus();
    }
}
