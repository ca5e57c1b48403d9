package vn.sovang.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import vn.sovang.ui.background.Running;

/** A thin line under a toolbar while something takes longer than 300 ms; shorter work shows nothing. */
public final class ProgressStrip extends ProgressBar {
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public ProgressStrip() {
        super(INDETERMINATE_PROGRESS);
        getStyleClass().add("thin");
        setMaxWidth(Double.MAX_VALUE);
        setVisible(false);
        patience.setOnFinished(event -> setVisible(true));
    }

    /** Begins to wait for work of unknown length. */
    public void begin() {
        progressProperty().unbind();
        setProgress(INDETERMINATE_PROGRESS);
        patience.playFromStart();
    }

    /** Begins to follow a job that says how far it is. */
    public void follow(Running running) {
        progressProperty()
                .bind(running.doneProperty()
                        .map(done -> running.totalProperty().get() == 0
                                ? INDETERMINATE_PROGRESS
                                : done.doubleValue() / running.totalProperty().get()));
        patience.playFromStart();
    }

    public void end() {
        patience.stop();
        progressProperty().unbind();
        setVisible(false);
    }
}
