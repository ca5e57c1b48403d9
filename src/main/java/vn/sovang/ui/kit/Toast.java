package vn.sovang.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Says what has happened and goes by itself, but not while the pointer or the focus is on it. */
final class Toast extends HBox {
    private final PauseTransition life;
    private final Runnable close;

    Toast(Ikon icon, String text, Duration life, String closing, Runnable close) {
        this.close = close;
        this.life = new PauseTransition(life);
        this.life.setOnFinished(event -> close.run());
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label words = new Label(text);
        words.setWrapText(true);
        IconButton cross = new IconButton(MaterialDesignC.CLOSE, closing);
        cross.getStyleClass().add("flat");
        cross.setOnAction(event -> end());
        getChildren().addAll(new FontIcon(icon), words, cross);
        hoverProperty().subscribe(this::waitWhileLookedAt);
        focusWithinProperty().subscribe(this::waitWhileLookedAt);
    }

    /** Puts a button before the cross. */
    void add(Node button) {
        getChildren().add(getChildren().size() - 1, button);
    }

    void begin() {
        life.playFromStart();
    }

    void end() {
        life.stop();
        close.run();
    }

    PauseTransition life() {
        return life;
    }

    private void waitWhileLookedAt() {
        if (isHover() || isFocusWithin()) {
            life.pause();
        } else {
            life.play();
        }
    }
}
