package vn.sovang.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.EmptyState;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;

/** Where a file is chosen, dropped or pasted, and where one learns why it cannot be read. */
final class StartPane extends StackPane {
    private final ImportModel model;
    private final Messages words;
    private final Supplier<Optional<Path>> chooser;
    private final EmptyState ways;
    private final VBox notes = new VBox(8);
    private final VBox reading = new VBox(8);
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    StartPane(ImportModel model, Messages words, Supplier<Optional<Path>> chooser) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        ways = new EmptyState(words.get("importing.start"), words.get("importing.start.text"));
        ways.card(
                MaterialDesignF.FILE_EXCEL_OUTLINE,
                words.get("importing.choose"),
                words.get("importing.choose.text"),
                "",
                this::choose);
        ways.card(
                MaterialDesignC.CONTENT_PASTE,
                words.get("importing.paste"),
                words.get("importing.paste.text"),
                "Ctrl+V",
                this::paste);
        ActionButton stop = new ActionButton(MaterialDesignC.CLOSE, words.get("importing.stop"));
        stop.setOnAction(event -> model.cancel());
        reading.getChildren().addAll(new javafx.scene.control.Label(words.get("importing.reading")), bar, stop);
        reading.getStyleClass().add("import-reading");
        notes.setMaxWidth(640);
        VBox all = new VBox(16, ways, reading, notes);
        all.getStyleClass().add("import-start");
        getChildren().add(all);
        getStyleClass().addAll("pane-white", "empty-pane");
        model.readingProperty().subscribe(running -> show(running));
        model.problemsProperty().subscribe(this::show);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            List<java.io.File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            files.stream().findFirst().ifPresent(file -> model.open(file.toPath()));
            event.consume();
        });
    }

    void choose() {
        chooser.get().ifPresent(model::open);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            model.paste(text, words.get("importing.clipboard"));
        } else {
            notes.getChildren().setAll(new InlineNote(Tone.WARNING, words.get("importing.paste.empty")));
        }
    }

    private void show(Optional<Running> running) {
        boolean busy = running.isPresent();
        ways.setVisible(!busy);
        ways.setManaged(!busy);
        reading.setVisible(busy);
        reading.setManaged(busy);
    }

    private void show(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }

    @Override
    public void requestFocus() {
        lookupAll(".button").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresentOrElse(javafx.scene.Node::requestFocus, super::requestFocus);
    }
}
