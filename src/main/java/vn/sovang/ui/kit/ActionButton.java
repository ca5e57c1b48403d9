package vn.sovang.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button with an icon, a caption that can change ("In 14 tờ…") and, where wanted, its keys in a quieter colour. */
public final class ActionButton extends Button {
    private static final double GAP = 8;

    private final FontIcon icon;
    private final Label caption = new Label();

    public ActionButton(Ikon icon, String text) {
        this(icon, text, "");
    }

    public ActionButton(Ikon icon, String text, String keys) {
        this.icon = new FontIcon(icon);
        caption.setText(text);
        HBox content = new HBox(GAP, this.icon, caption);
        content.getStyleClass().add("button-content");
        if (!keys.isEmpty()) {
            Label hint = new Label(keys);
            hint.getStyleClass().add("keys");
            content.getChildren().add(hint);
        }
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        accessibleTextProperty().bind(caption.textProperty());
        getStyleClass().add("action-button");
    }

    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    public void setIcon(Ikon ikon) {
        icon.setIconCode(ikon);
    }

    /** Runs a command while it can be run. */
    ActionButton running(Runnable run, ObservableValue<Boolean> enabled) {
        disableProperty().bind(enabled.map(able -> !able));
        setOnAction(event -> run.run());
        return this;
    }

    ActionButton explained(String text) {
        setTooltip(new Tooltip(text));
        return this;
    }

    ActionButton styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
