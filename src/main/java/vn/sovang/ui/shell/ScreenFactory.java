package vn.sovang.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import vn.sovang.register.Register;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.Screen;
import vn.sovang.ui.kit.Workbench;

/** Makes the screens for a register that has just been opened. */
public interface ScreenFactory {
    Screens screens(Register register, Workbench workbench);

    /** The screens in rail order, the first being shown first, and who searches all years for a text. */
    record Screens(List<Entry> entries, Consumer<String> search) {
        public Screens {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a window needs a screen");
            }
        }
    }

    /**
     * A screen, the command that brings it to the front, and the one of the rail that is marked then: its own, or for a
     * screen that one reaches from another the other's.
     */
    record Entry(Command go, Command rail, Screen screen) {
        /** A screen of the rail; name and icon there are the command's. */
        public Entry(Command go, Screen screen) {
            this(go, go, screen);
        }

        boolean isOfRail() {
            return go == rail;
        }
    }
}
