package vn.sovang.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A way to begin, as wide as its place: icon, name, explanation behind or below it, and at the end its keys. */
public final class CardButton extends Button {
    private static final double GAP = 12;
    private static final double WORD_GAP = 8;
    private static final double LINE_GAP = 1;

    /** Name and explanation in one line; {@code keys} may be empty. */
    public CardButton(Ikon icon, String name, String explanation, String keys) {
        this(icon, name, line(name, explanation), new KeyHint(keys));
    }

    /** Name over explanation. */
    public CardButton(Ikon icon, String name, String explanation, Command command) {
        this(icon, name, new VBox(LINE_GAP, strong(name), quiet(explanation)), new KeyHint(command));
        getStyleClass().add("two-lines");
    }

    private CardButton(Ikon icon, String name, Pane words, KeyHint keys) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(GAP, new FontIcon(icon), words, gap, keys);
        content.setAlignment(Pos.CENTER_LEFT);
        // The words keep their own height: stretched, a line of them would stand at the top.
        content.setFillHeight(false);
        if (words instanceof VBox lines) {
            lines.setAlignment(Pos.CENTER_LEFT);
        }
        // The content follows the button's width, so that the keys stand at its end.
        content.prefWidthProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue()
                                - getPadding().getLeft()
                                - getPadding().getRight()));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name);
        getStyleClass().add("card-button");
    }

    private static HBox line(String name, String explanation) {
        HBox line = new HBox(WORD_GAP, strong(name), quiet(explanation));
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("strong");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }
}
