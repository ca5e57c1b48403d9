package vn.sovang.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/** Quiet words where there is nothing to show, in a table or beside one. */
public final class PlaceholderText extends Label {
    public PlaceholderText(String text) {
        super(text);
        getStyleClass().add("muted");
        setWrapText(true);
        setTextAlignment(TextAlignment.CENTER);
    }
}
