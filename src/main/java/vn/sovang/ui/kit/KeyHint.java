package vn.sovang.ui.kit;

import javafx.scene.control.Label;

/** Keys in a small frame, as "Ctrl+V" at the end of a card. */
public final class KeyHint extends Label {
    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
        setVisible(!keys.isEmpty());
        setManaged(!keys.isEmpty());
    }

    public KeyHint(Command command) {
        this(command.keysText());
    }
}
