package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys pressed while a cell is being saved. They belong to what comes after it, and are pressed again then. */
final class TypedAhead {
    private final List<KeyEvent> keys = new ArrayList<>();

    void keep(KeyEvent event) {
        keys.add(event);
        event.consume();
    }

    void forget() {
        keys.clear();
    }

    /** Presses the keys again, each at what has the focus by then: one may open a cell, the next be typed into it. */
    void replay(Scene scene) {
        List<KeyEvent> again = List.copyOf(keys);
        keys.clear();
        for (KeyEvent key : again) {
            if (scene.getFocusOwner() != null) {
                Event.fireEvent(scene.getFocusOwner(), key.copyFor(scene.getFocusOwner(), scene.getFocusOwner()));
            }
        }
    }
}
