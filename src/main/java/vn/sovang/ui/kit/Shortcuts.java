package vn.sovang.ui.kit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * The keys of commands on a scene. What has the focus comes first: a field takes undo and redo for its own text, and
 * whatever a control uses up never gets here.
 */
public final class Shortcuts {
    private final CommandTable commands;
    private final Map<Command, KeyCombination> keys = new EnumMap<>(Command.class);

    public Shortcuts(CommandTable commands, Collection<Command.Group> groups) {
        this.commands = commands;
        for (Command command : Command.values()) {
            if (groups.contains(command.group())) {
                command.keys().ifPresent(combination -> keys.put(command, combination));
            }
        }
    }

    /** Listens on a scene until the subscription is closed. */
    public Subscription on(Scene scene) {
        EventHandler<KeyEvent> first = event -> leaveToField(scene.getFocusOwner(), event);
        EventHandler<KeyEvent> last = this::run;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, first);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        };
    }

    /** A field that has been typed into takes undo and redo; one that has not would only swallow them. */
    private void leaveToField(Node focused, KeyEvent event) {
        if (focused instanceof TextInputControl field && field.isEditable()) {
            boolean typedInto = field.isUndoable() || field.isRedoable();
            if (matches(Command.UNDO, event)) {
                event.consume();
                if (typedInto) {
                    field.undo();
                } else {
                    commands.run(Command.UNDO);
                }
            } else if (matches(Command.REDO, event)) {
                event.consume();
                if (typedInto) {
                    field.redo();
                } else {
                    commands.run(Command.REDO);
                }
            }
        }
    }

    private void run(KeyEvent event) {
        for (Command command : keys.keySet()) {
            if (matches(command, event)) {
                // Consumed even when it cannot be done now, or the menu item of the same keys would try again.
                event.consume();
                commands.run(command);
                return;
            }
        }
    }

    private boolean matches(Command command, KeyEvent event) {
        KeyCombination combination = keys.get(command);
        return combination != null && combination.match(event);
    }
}
