package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.decisions.PrintModel.Output;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;

/** Asks which lines become sheets and where the PDF goes, then prints and shows how far it is. */
final class PrintDialog {
    private static final double WIDTH = 520;

    private final PrintModel model;
    private final Messages words;
    private final Sheet<ButtonType> dialog;
    private final ButtonType print;
    private final ButtonType cancel;
    private final TextField range = new TextField();
    private final VBox fields = new VBox();
    private final VBox notes = new VBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final VBox progress = new VBox(bar, count);
    private Consumer<Report> printed = report -> {};

    PrintDialog(PrintModel model, Messages words, Window owner) {
        this.model = model;
        this.words = words;
        String title = words.get(
                "decisions.print.title", model.view().decision().number().toString());
        this.dialog = new Sheet<>(owner, title, content());
        this.print = dialog.act(words.get("decisions.print.do", 0));
        this.cancel = dialog.leave(words.get("decisions.print.cancel"));
        dialog.getDialogPane().getStylesheets().add(DecisionsScreen.looks());
        wire();
    }

    void onPrinted(Consumer<Report> listener) {
        printed = listener;
    }

    void show() {
        dialog.show();
        range.requestFocus();
    }

    private VBox content() {
        SegmentedControl<Output> output =
                new SegmentedControl<>(List.of(Output.values()), o -> words.get("decisions.print.output." + o.name()));
        output.valueProperty().bindBidirectional(model.outputProperty());
        range.setId("print-range");
        range.textProperty().bindBidirectional(model.rangeProperty());
        Target where = new Target(model, words);
        Label hint = new Label(words.get("decisions.print.range.hint"));
        hint.getStyleClass().add("secondary");
        fields.getChildren()
                .setAll(
                        new VBox(label("decisions.print.range", range), range, hint),
                        new VBox(label("decisions.print.output", output), output),
                        new VBox(label("decisions.print.target", where.field()), where));
        fields.getStyleClass().add("print-fields");
        notes.getStyleClass().add("print-fields");
        bar.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("secondary");
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        VBox content = new VBox(fields, progress, notes);
        content.getStyleClass().add("print-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(of);
        return label;
    }

    private void wire() {
        button(print).setId("print-now");
        button(print).getStyleClass().add("primary");
        button(cancel).setId("print-cancel");
        button(print).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.print();
        });
        dialog.setOnCloseRequest(event -> {
            if (model.runningProperty().get().isPresent()) {
                event.consume();
                model.cancel();
            }
        });
        model.rangeProperty().subscribe(this::ranged);
        model.runningProperty().subscribe(this::running);
        model.problemsProperty().subscribe(this::refused);
        model.stoppedProperty().subscribe(this::stopped);
        model.reportProperty().subscribe(report -> report.ifPresent(this::done));
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    private void ranged(String text) {
        int sheets = model.sheets();
        button(print).setText(words.get("decisions.print.do", sheets));
        button(print).setDisable(sheets == 0);
        range.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), !model.readable());
    }

    private void running(Optional<Running> job) {
        fields.setDisable(job.isPresent());
        button(print).setDisable(job.isPresent() || model.sheets() == 0);
        progress.setVisible(job.isPresent());
        resize();
        job.ifPresent(running -> running.doneProperty().subscribe(done -> {
            int total = running.totalProperty().get();
            bar.setProgress(total == 0 ? -1 : done.doubleValue() / total);
            count.setText(words.get("decisions.print.progress", done.intValue(), total));
        }));
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(p -> new InlineNote(Tone.DANGER, words.problem(p)))
                        .toList());
        resize();
    }

    private void stopped(boolean is) {
        if (is) {
            notes.getChildren().setAll(new InlineNote(Tone.INFO, words.get("decisions.print.stopped")));
            resize();
        }
    }

    private void resize() {
        if (dialog.getDialogPane().getScene() != null
                && dialog.getDialogPane().getScene().getWindow() != null) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private void done(Report report) {
        dialog.close();
        printed.accept(report);
    }
}
