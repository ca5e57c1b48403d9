package vn.sovang.ui.printing;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Run;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** How far a job is: at which sheet of how many, a bar, and what is good, spoiled and left. */
final class RunProgress extends VBox {
    private final Messages words;
    private final Label title = new Label();
    private final StateTag tag = new StateTag(Tone.WARNING, "");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label good = new Label();
    private final Label left = new Label();

    RunProgress(Messages words) {
        this.words = words;
        title.setId("run-title");
        title.getStyleClass().add("title-pane");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("run-bar");
        good.getStyleClass().add("secondary");
        left.getStyleClass().add("secondary");
        HBox head = new HBox(title, RowsPane.gap(), tag);
        head.getStyleClass().add("field-line");
        getChildren().addAll(head, bar, new HBox(good, RowsPane.gap(), left));
        getStyleClass().add("run-progress");
    }

    private String leftOf(RunPlaces job) {
        int sheets = job.total() - job.good();
        return job.timeLeft()
                .map(time -> time.compareTo(Duration.ofMinutes(1)) < 0
                        ? words.get("printing.run.leftSoon", sheets)
                        : words.get(
                                "printing.run.leftMinutes",
                                sheets,
                                time.plusSeconds(30).toMinutes()))
                .orElseGet(() -> words.get("printing.run.left", sheets));
    }

    void show(RunPlaces job, Phase phase) {
        int total = job.total();
        int at = job.atHand().map(job::place).orElse(total);
        title.setText(words.get("printing.run.title." + phase.name(), at, total));
        bar.setProgress(total == 0 ? 1 : (double) job.good() / total);
        Run run = job.run();
        good.setText(
                run.spoiled() == 0
                        ? words.get("printing.run.good", job.good())
                        : words.get("printing.run.goodAndSpoiled", job.good(), run.spoiled()));
        left.setText(phase.isMoving() ? leftOf(job) : words.get("printing.run.left", total - job.good()));
        left.setVisible(total > job.good());
        boolean stuck = phase == Phase.PAUSED && run.count(State.JAMMED) > 0;
        boolean lost = phase == Phase.PAUSED && run.count(State.SENDING) > 0;
        tag.setVisible(stuck || lost || phase == Phase.DONE);
        tag.setManaged(tag.isVisible());
        if (stuck) {
            tag.show(Tone.WARNING, SheetState.JAMMED.icon(), words.get("printing.run.stuck"));
        } else if (lost) {
            tag.show(Tone.WARNING, words.get("printing.run.lost"));
        } else if (phase == Phase.DONE) {
            tag.show(Tone.DONE, words.get("printing.run.done"));
        }
    }
}
