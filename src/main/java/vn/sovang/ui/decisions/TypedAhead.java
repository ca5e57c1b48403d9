package vn.sovang.ui.decisions;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is typed while a cell is being saved; it belongs to the next cell. */
final class TypedAhead {
    private final StringBuilder text = new StringBuilder();

    /** Keeps what a key would have written. */
    void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!typed.isEmpty() && !Character.isISOControl(typed.codePointAt(0))) {
            text.append(typed);
        }
        event.consume();
    }

    /** Backspace takes the last letter back, also for an input method that corrects itself; other keys are lost. */
    void pressed(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.BACK_SPACE && text.length() > 0) {
            text.setLength(text.offsetByCodePoints(text.length(), -1));
        }
    }

    void forget() {
        text.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
