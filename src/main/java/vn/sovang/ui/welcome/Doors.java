package vn.sovang.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Language;
import vn.sovang.register.CreateRegister;
import vn.sovang.ui.theme.ThemeChoice;

/** Where the welcome page leads. Whoever holds the window opens them. */
public interface Doors {
    /** Opens the user's own copy of the sample register, which is made the first time. */
    void openSample();

    void open(Path file);

    /** Makes a register and opens it; exactly one of the two is called. */
    void create(Path file, CreateRegister.Setup setup, Runnable made, Consumer<List<Problem>> refused);

    /** Takes a register off the list of recent ones; the file stays. */
    void forget(Path file);

    /** Lets the user point at a register; empty when he thinks better of it. */
    Optional<Path> chooseRegister();

    /** Lets the user say where a new register goes. */
    Optional<Path> chooseNewFile(Path suggested);

    /** Where new registers go unless the user says otherwise. */
    Path usualFolder();

    void choose(Language language);

    void choose(ThemeChoice theme);
}
