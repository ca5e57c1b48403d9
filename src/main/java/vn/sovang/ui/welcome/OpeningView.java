package vn.sovang.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.ui.background.Running;
import vn.sovang.ui.kit.ProgressStrip;

/** Stands in the window while a register opens; it says so only when that takes longer than an eye notices. */
public final class OpeningView extends StackPane {
    private static final double GAP = 12;
    private static final double WIDTH = 280;

    private final Label words = new Label();
    private final ProgressStrip strip = new ProgressStrip();

    public OpeningView(String text) {
        getStyleClass().add("welcome");
        words.setText(text);
        words.getStyleClass().add("muted");
        words.visibleProperty().bind(strip.visibleProperty());
        VBox box = new VBox(GAP, words, strip);
        box.setAlignment(Pos.CENTER);
        box.setMaxWidth(WIDTH);
        getChildren().add(box);
        strip.begin();
    }

    public void follow(Running running) {
        strip.follow(running);
    }
}
