package vn.sovang.ui.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What a screen shows before there is anything: what is missing, and the ways to begin as cards. */
public final class EmptyState extends VBox {
    public EmptyState(String title, String text) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("title-pane");
        Label explanation = new Label(text);
        explanation.getStyleClass().add("muted");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, explanation);
    }

    /** Adds a way to begin: a bold name, a quiet explanation and its keys, which may be empty. */
    public EmptyState card(Ikon icon, String name, String explanation, String keys, Runnable run) {
        CardButton card = new CardButton(icon, name, explanation, keys);
        card.setOnAction(event -> run.run());
        getChildren().add(card);
        return this;
    }

    /** Adds a quieter way as a link. */
    public EmptyState link(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> run.run());
        getChildren().add(link);
        return this;
    }
}
