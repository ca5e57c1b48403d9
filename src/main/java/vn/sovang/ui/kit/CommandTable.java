package vn.sovang.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Which commands can be done now and what they do; a screen binds its own while it is in front. */
public final class CommandTable {
    private final Map<Command, Entry> entries = new EnumMap<>(Command.class);

    public CommandTable() {
        for (Command command : Command.values()) {
            entries.put(command, new Entry());
        }
    }

    /** Says what a command does and when it can be done; closing the subscription unbinds it. */
    public Subscription bind(Command command, Runnable run, ObservableValue<Boolean> enabled) {
        Entry entry = entry(command);
        entry.run = run;
        entry.enabled.unbind();
        entry.enabled.bind(enabled);
        return () -> {
            if (entry.run == run) {
                entry.enabled.unbind();
                entry.enabled.set(false);
                entry.run = () -> {};
            }
        };
    }

    /** Binds a command that can always be done. */
    public Subscription bind(Command command, Runnable run) {
        return bind(command, run, new SimpleBooleanProperty(true));
    }

    public ReadOnlyBooleanProperty enabledProperty(Command command) {
        return entry(command).enabled;
    }

    /** Does the command if it can be done now. */
    public void run(Command command) {
        Entry entry = entry(command);
        if (entry.enabled.get()) {
            entry.run.run();
        }
    }

    private Entry entry(Command command) {
        Entry entry = entries.get(command);
        if (entry == null) {
            throw new IllegalStateException("no entry for " + command);
        }
        return entry;
    }

    private static final class Entry {
        private final BooleanProperty enabled = new SimpleBooleanProperty(false);
        private Runnable run = () -> {};
    }
}
