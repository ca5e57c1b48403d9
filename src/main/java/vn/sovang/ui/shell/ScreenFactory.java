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

    /** A screen and the command that brings it to the front; name and icon of the rail are the command's. */
    record Entry(Command go, Screen screen) {}
}
