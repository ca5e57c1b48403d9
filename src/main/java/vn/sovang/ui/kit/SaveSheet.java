package vn.sovang.ui.kit;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.background.Running;

/** Asks where something is saved and as what kind of file, then saves it and shows how far it is; stays while it cannot be saved. */
public final class SaveSheet {
    private static final double WIDTH = 560;
    private static final double GAP = 8;

    private final SaveModel model;
    private final Messages words;
    private final Subject subject;
    private final TextField field = new TextField();
    private final VBox fields = new VBox();
    private final VBox notes = new VBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final VBox progress = new VBox(bar, count);
    private final Sheet<ButtonType> dialog;
    private final Button save;

    private SaveSheet(SaveModel model, Messages words, Subject subject, Window owner) {
        this.model = model;
        this.words = words;
        this.subject = subject;
        this.dialog = new Sheet<>(owner, subject.title, content());
        ButtonType yes = dialog.act(subject.act);
        ButtonType no = dialog.leave(words.get("kit.save.cancel"));
        this.save = (Button) dialog.getDialogPane().lookupButton(yes);
        save.setId("save-now");
        save.getStyleClass().add("primary");
        dialog.getDialogPane().lookupButton(no).setId("save-cancel");
        wire();
    }

    /** What is saved: the dialog's title, what its button says, one sentence about it, and the kinds of files it can be. */
    public record Subject(String title, String act, String what, List<Kind> kinds) {
        public Subject {
            kinds = List.copyOf(kinds);
        }
    }

    /** A kind of file: what it is called, and its ending as in ".xlsx". */
    public record Kind(String name, String ending) {}

    /** Shows the dialog; it closes when the file has been saved. */
    public static void show(SaveModel model, Messages words, Subject subject, Window owner) {
        SaveSheet sheet = new SaveSheet(model, words, subject, owner);
        sheet.dialog.show();
        sheet.save.requestFocus();
    }

    private VBox content() {
        Label what = new Label(subject.what);
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        fields.getChildren().add(what);
        if (subject.kinds.size() > 1) {
            SegmentedControl<Kind> kinds = new SegmentedControl<>(subject.kinds, Kind::name);
            kinds.valueProperty().subscribe(kind -> model.end(kind.ending));
            fields.getChildren().add(new VBox(label("kit.save.kind", kinds), kinds));
        }
        fields.getChildren().add(new VBox(label("kit.save.target", field), where()));
        fields.getStyleClass().add("form-fields");
        notes.getStyleClass().add("form-fields");
        bar.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("secondary");
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        VBox content = new VBox(fields, progress, notes);
        content.getStyleClass().add("form-dialog");
        Ems.wide(content, WIDTH);
        return content;
    }

    private HBox where() {
        field.setId("save-target");
        field.textProperty().bindBidirectional(model.targetProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        ActionButton choose = new ActionButton(MaterialDesignF.FOLDER_OUTLINE, words.get("kit.save.choose"));
        choose.setMinWidth(ActionButton.USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        return new HBox(GAP, field, choose);
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(of);
        return label;
    }

    private void choose() {
        File now = new File(model.targetProperty().get());
        FileChooser chooser = new FileChooser();
        // The machine's dialogs throw at a folder that is not there.
        Optional.ofNullable(now.getParentFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(now.getName());
        subject.kinds.stream()
                .filter(kind -> now.getName().endsWith(kind.ending))
                .forEach(kind -> chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(kind.name, "*" + kind.ending)));
        Optional.ofNullable(chooser.showSaveDialog(field.getScene().getWindow()))
                .ifPresent(file -> model.choose(file.toPath()));
    }

    private void wire() {
        save.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.save();
        });
        dialog.setOnCloseRequest(event -> {
            if (model.runningProperty().get().isPresent()) {
                event.consume();
                model.cancel();
            }
        });
        model.runningProperty().subscribe(this::running);
        model.problemsProperty().subscribe(this::refused);
        model.stoppedProperty().subscribe(is -> {
            if (is) {
                note(List.of(new InlineNote(Tone.INFO, words.get("kit.save.stopped"))));
            }
        });
        model.savedProperty().subscribe(done -> {
            if (done.isPresent()) {
                dialog.close();
            }
        });
    }

    private void running(Optional<Running> job) {
        fields.setDisable(job.isPresent());
        save.setDisable(job.isPresent());
        progress.setVisible(job.isPresent());
        resize();
        job.ifPresent(running -> running.doneProperty().subscribe(done -> {
            int total = running.totalProperty().get();
            bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : done.doubleValue() / total);
            count.setText(words.get("kit.save.progress", done.intValue(), total));
        }));
    }

    private void refused(List<Problem> problems) {
        note(problems.stream()
                .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                .toList());
    }

    private void note(List<InlineNote> said) {
        notes.getChildren().setAll(said);
        resize();
    }

    private void resize() {
        if (field.getScene() != null && field.getScene().getWindow() != null) {
            field.getScene().getWindow().sizeToScene();
        }
    }
}
