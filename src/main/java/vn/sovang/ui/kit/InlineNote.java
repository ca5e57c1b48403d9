package vn.sovang.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A fact about what is on the screen, beside it: icon, words, and where useful one link. */
public final class InlineNote extends HBox {
    private final Label words = new Label();

    public InlineNote(Tone tone, String text) {
        getStyleClass().addAll("note", tone.styleClass());
        words.setText(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(tone.icon()), words);
    }

    /** Adds a link behind the words. */
    public InlineNote withLink(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> run.run());
        getChildren().add(link);
        return this;
    }

    public void setText(String text) {
        words.setText(text);
    }
}
