package vn.sovang.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import vn.sovang.text.Span;
import vn.sovang.text.TextQuery;

/** One line of text in which the parts a query matches are marked; the rest gives way with "…" where room is short. */
public final class MarkedText extends HBox {
    private final OverrunStyle shortening;

    /** {@code shortening} says which part gives way. */
    public MarkedText(OverrunStyle shortening) {
        this.shortening = shortening;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    public void show(String text, TextQuery query) {
        getChildren().clear();
        int done = 0;
        for (Span span : query.spans(text)) {
            plain(text.substring(done, span.start()));
            marked(text.substring(span.start(), span.end()));
            done = span.end();
        }
        plain(text.substring(done));
        setAccessibleText(text);
    }

    /** Adds quiet words behind the text that stay whole. */
    public void append(String words, String styleClass) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        getChildren().add(label);
    }

    private void plain(String part) {
        if (!part.isEmpty()) {
            Label label = new Label(part);
            label.setMinWidth(0);
            label.setTextOverrun(shortening);
            getChildren().add(label);
        }
    }

    private void marked(String part) {
        Label label = new Label(part);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("highlight");
        getChildren().add(label);
    }
}
