package vn.sovang.ui.printing;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** A job that runs, or has run: how far it is, and what one may do now. */
final class ProgressPanel extends VBox {
    private final RunProgress progress;
    private final ActionButton pause;
    private final ActionButton report;
    private final ActionButton leave;

    ProgressPanel(PrintRunModel run, Messages words) {
        progress = new RunProgress(words);
        pause = button(new ActionButton(MaterialDesignP.PAUSE, words.get("printing.run.pause")), "run-pause");
        pause.setOnAction(event -> run.pause());
        report =
                button(new ActionButton(MaterialDesignA.ALERT_OUTLINE, words.get("printing.run.report")), "run-report");
        report.setOnAction(event -> run.report());
        leave = button(new ActionButton(MaterialDesignC.CHECK, words.get("printing.run.leave")), "run-leave");
        leave.getStyleClass().add("primary");
        leave.setOnAction(event -> run.leave());
        HBox acts = new HBox(pause, report, RowsPane.gap(), leave);
        acts.getStyleClass().add("run-acts");
        getStyleClass().add("run-panel");
        getChildren().addAll(progress, acts);
    }

    private static ActionButton button(ActionButton button, String id) {
        button.setId(id);
        button.getStyleClass().add("tall");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    void show(RunPlaces job, Phase phase) {
        progress.show(job, phase);
        shown(pause, phase != Phase.DONE);
        pause.setDisable(phase == Phase.PAUSING);
        shown(report, phase == Phase.DONE);
        shown(leave, phase == Phase.DONE);
    }

    private static void shown(ActionButton button, boolean is) {
        button.setVisible(is);
        button.setManaged(is);
    }

    @Override
    public void requestFocus() {
        (pause.isVisible() ? pause : leave).requestFocus();
    }
}
