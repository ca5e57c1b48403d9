package vn.sovang.ui.kit;

import java.util.Arrays;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state as icon and word in a tinted pill. */
public final class StateTag extends Label {
    private final FontIcon icon = new FontIcon();

    public StateTag(Tone tone, String text) {
        setGraphic(icon);
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
        show(tone, text);
    }

    public void show(Tone tone, String text) {
        show(tone, tone.icon(), text);
    }

    public void show(Tone tone, Ikon ikon, String text) {
        getStyleClass()
                .removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        getStyleClass().add(tone.styleClass());
        icon.setIconCode(ikon);
        setText(text);
    }
}
