package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.ReasonField;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.printing.ExportModel.Output;

/** Asks where the PDF of the chosen sheets goes, then writes it and shows how far it is. */
final class ExportSheet {
    private static final double WIDTH = 520;

    private final ExportModel model;
    private final Messages words;
    private final Sheet<ButtonType> dialog;
    private final ButtonType export;
    private final ButtonType cancel;
    private final VBox fields = new VBox();
    private final VBox notes = new VBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final VBox progress = new VBox(bar, count);
    private Consumer<Report> done = report -> {};

    ExportSheet(ExportModel model, Messages words, Window owner) {
        this.model = model;
        this.words = words;
        String title = words.get("printing.export.title", model.sheets());
        this.dialog = new Sheet<>(owner, title, content());
        this.export = dialog.act(words.get("printing.export.do", model.sheets()));
        this.cancel = dialog.leave(words.get("printing.export.cancel"));
        dialog.getDialogPane().getStylesheets().add(PrintingScreen.looks());
        wire();
    }

    void onDone(Consumer<Report> listener) {
        done = listener;
    }

    void show() {
        dialog.show();
        button(export).requestFocus();
    }

    private VBox content() {
        SegmentedControl<Output> output =
                new SegmentedControl<>(List.of(Output.values()), o -> words.get("printing.export.output." + o.name()));
        output.valueProperty().bindBidirectional(model.outputProperty());
        ExportTarget where = new ExportTarget(model, words);
        CheckBox lasting = new CheckBox(words.get("printing.export.lasting"));
        lasting.setId("export-lasting");
        lasting.selectedProperty()
                .subscribe(is -> model.standardProperty().set(is ? PdfStandard.A2B : PdfStandard.PLAIN));
        fields.getChildren()
                .setAll(
                        new VBox(label("printing.export.output", output), output),
                        new VBox(label("printing.export.target", where.field()), where),
                        lasting);
        if (!model.again().isEmpty()) {
            fields.getChildren().add(0, again());
        }
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

    private VBox again() {
        ReasonField reason = ReasonWords.again(words);
        reason.setId("export-reason");
        reason.setMaxWidth(Double.MAX_VALUE);
        model.reasonProperty().bind(reason.textProperty());
        Label text = new Label(words.get("printing.again.text", RangeText.of(model.again())));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(text, label("printing.again.reason", reason), reason);
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(of);
        return label;
    }

    private void wire() {
        button(export).setId("export-now");
        button(export).getStyleClass().add("primary");
        button(cancel).setId("export-cancel");
        button(export).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.export();
        });
        dialog.setOnCloseRequest(event -> {
            if (model.runningProperty().get().isPresent()) {
                event.consume();
                model.cancel();
            }
        });
        model.runningProperty().subscribe(this::running);
        model.problemsProperty().subscribe(this::refused);
        model.stoppedProperty().subscribe(this::stopped);
        model.reportProperty().subscribe(report -> report.ifPresent(this::finished));
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    private void running(Optional<Running> job) {
        fields.setDisable(job.isPresent());
        button(export).setDisable(job.isPresent());
        progress.setVisible(job.isPresent());
        resize();
        job.ifPresent(running -> running.doneProperty().subscribe(done -> {
            int total = running.totalProperty().get();
            bar.setProgress(total == 0 ? -1 : done.doubleValue() / total);
            count.setText(words.get("printing.export.progress", done.intValue(), total));
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
            notes.getChildren().setAll(new InlineNote(Tone.INFO, words.get("printing.export.stopped")));
            resize();
        }
    }

    private void resize() {
        if (dialog.getDialogPane().getScene() != null
                && dialog.getDialogPane().getScene().getWindow() != null) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    private void finished(Report report) {
        dialog.close();
        done.accept(report);
    }
}
