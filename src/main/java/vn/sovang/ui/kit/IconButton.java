package vn.sovang.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button with an icon only; its name is in the tooltip and is what a screen reader says. */
public final class IconButton extends Button {
    public IconButton(Ikon icon, String name) {
        setGraphic(new FontIcon(icon));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getStyleClass().add("icon-only");
    }
}
