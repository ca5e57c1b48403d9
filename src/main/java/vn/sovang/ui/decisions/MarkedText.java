package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sovang.text.Span;
import vn.sovang.text.TextQuery;

/** A text with the parts that match a query marked. */
final class MarkedText {
    private MarkedText() {}

    static HBox of(String text, String query) {
        HBox box = new HBox();
        int done = 0;
        for (Span span : TextQuery.of(query).spans(text)) {
            add(box, text.substring(done, span.start()), List.of());
            add(box, text.substring(span.start(), span.end()), List.of("highlight"));
            done = span.end();
        }
        add(box, text.substring(done), List.of());
        return box;
    }

    private static void add(HBox box, String part, List<String> styles) {
        if (!part.isEmpty()) {
            Label label = new Label(part);
            label.getStyleClass().addAll(styles);
            box.getChildren().add(label);
        }
    }
}
