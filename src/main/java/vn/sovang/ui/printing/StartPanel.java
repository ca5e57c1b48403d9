package vn.sovang.ui.printing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.printing.RowsModel.Choice;

/** Before a job: whether it can begin and why not, and the button that says how many sheets it prints. */
final class StartPanel extends VBox {
    private final PrintingModels models;
    private final Messages words;
    private final VBox problems = new VBox();
    private final FontIcon icon = new FontIcon();
    private final Label state = new Label();
    private final ActionButton leaveOut;
    private final ActionButton trial;
    private final ActionButton start;

    StartPanel(PrintingModels models, Messages words) {
        this.models = models;
        this.words = words;
        leaveOut = new ActionButton(MaterialDesignM.MINUS_CIRCLE_OUTLINE, "");
        leaveOut.setId("leave-out");
        leaveOut.getStyleClass().add("tall");
        leaveOut.setMinWidth(USE_PREF_SIZE);
        leaveOut.setOnAction(event -> leaveOut());
        trial = new ActionButton(Command.PRINT.icon(), words.get("printing.trial"));
        trial.setId("trial");
        trial.getStyleClass().add("tall");
        trial.setMinWidth(USE_PREF_SIZE);
        start = new ActionButton(Command.PRINT.icon(), "");
        start.setId("print-start");
        start.getStyleClass().add("primary");
        start.setMinWidth(USE_PREF_SIZE);
        state.setWrapText(true);
        state.setGraphic(icon);
        state.setId("print-state");
        HBox acts = new HBox(leaveOut, trial, RowsPane.gap(), start);
        acts.getStyleClass().add("run-acts");
        problems.getStyleClass().add("run-notes");
        getStyleClass().add("run-panel");
        getChildren().addAll(problems, state, acts);
        models.rows().rowsProperty().subscribe(rows -> show());
        models.rows().currentProperty().subscribe(award -> show());
        models.check().findingsProperty().subscribe(found -> show());
        models.printer().printerProperty().subscribe(name -> show());
        models.printer().answeredProperty().subscribe(answered -> show());
        models.stock().levelsProperty().subscribe(levels -> show());
        models.run().problemsProperty().subscribe(found -> refused());
    }

    ActionButton start() {
        return start;
    }

    ActionButton trial() {
        return trial;
    }

    private void show() {
        Readiness ready = Readiness.of(models);
        start.setDisable(!ready.canStart());
        start.captionProperty().set(words.get("printing.start", ready.sheets()));
        trial.setDisable(models.rows().current().isEmpty()
                || models.printer().printerProperty().get().isEmpty());
        boolean some = ready.state() == Readiness.State.BLOCKED;
        leaveOut.setVisible(some);
        leaveOut.setManaged(some);
        String rows = RangeText.of(ready.blocked());
        leaveOut.captionProperty()
                .set(
                        ready.blocked().size() > 2
                                ? words.get(
                                        "printing.leaveOut.many",
                                        ready.blocked().size())
                                : words.get("printing.leaveOut", rows));
        int rest = ready.sheets() - ready.blocked().size();
        state.setText(words.get(
                "printing.ready." + ready.state().name(),
                ready.sheets(),
                ready.blocked().size(),
                rows,
                rest,
                Math.max(0, ready.left().orElse(0))));
        Tone tone = switch (ready.state()) {
            case READY -> Tone.DONE;
            case SHORT, NO_PRINTER -> Tone.WARNING;
            case HOPELESS -> Tone.DANGER;
            case NOTHING_CHOSEN, BLOCKED, ASKING -> Tone.INFO;
        };
        icon.setIconCode(tone.icon());
        icon.getStyleClass().setAll("ikonli-font-icon", styleOf(tone));
    }

    private static String styleOf(Tone tone) {
        return tone == Tone.DONE ? "success-text" : tone.styleClass() + "-text";
    }

    private void leaveOut() {
        models.rows().choose(models.check().blocked(), Choice.LEAVE);
        start.requestFocus();
    }

    /** Why a job did not begin. */
    private void refused() {
        List<InlineNote> notes = models.run().runProperty().get().isPresent()
                ? List.of()
                : models.run().problemsProperty().get().stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList();
        problems.getChildren().setAll(notes);
    }
}
