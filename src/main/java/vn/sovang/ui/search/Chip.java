package vn.sovang.ui.search;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.search.Condition;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.IconButton;

/** A part of the query that has been understood, with a cross that takes it away. */
final class Chip extends HBox {
    private static final double LEAST = 44;

    Chip(Condition condition, Vocabulary words, Messages messages, Runnable remove) {
        getStyleClass().add("chip");
        setMinWidth(LEAST);
        String label = words.names().label(condition);
        if (!label.isEmpty()) {
            Label sort = new Label(label + ":");
            sort.getStyleClass().add("muted");
            sort.setMinWidth(0);
            getChildren().add(sort);
        }
        Label value = new Label(words.names().value(condition));
        value.getStyleClass().add(label.isEmpty() ? "bold" : "strong");
        value.setTextOverrun(OverrunStyle.CENTER_WORD_ELLIPSIS);
        value.setMinWidth(0);
        IconButton close = new IconButton(
                MaterialDesignC.CLOSE,
                messages.get("search.chip.remove", words.names().say(condition)));
        close.getStyleClass().addAll("flat", "chip-close");
        close.setFocusTraversable(false);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> remove.run());
        getChildren().addAll(value, close);
        setAccessibleText(words.names().say(condition));
    }
}
