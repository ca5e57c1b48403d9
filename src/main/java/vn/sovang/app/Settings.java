package vn.sovang.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sovang.i18n.Language;
import vn.sovang.ui.decisions.DecisionsHabits;
import vn.sovang.ui.kit.Appearance;
import vn.sovang.ui.kit.ColumnHabits;
import vn.sovang.ui.printing.PrintHabits;
import vn.sovang.ui.search.SearchHabits;
import vn.sovang.ui.theme.TextSize;
import vn.sovang.ui.theme.ThemeChoice;
import vn.sovang.ui.welcome.Recent;

/**
 * What the user chose on this machine: language, theme, size of letters, window, recent registers. Kept in one small file, written at
 * each change; what cannot be read is as if never chosen, what cannot be written is logged and forgotten at the end.
 */
final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());
    private static final int MOST_RECENTS = 8;

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the settings cannot be read", e);
            }
        }
    }

    Appearance appearance() {
        return new Appearance(
                Language.of(values.getProperty("language", "vi")),
                ThemeChoice.of(values.getProperty("theme", "")),
                TextSize.of(values.getProperty("text", "")));
    }

    void appearance(Appearance chosen) {
        values.setProperty("language", chosen.language().locale().toLanguageTag());
        values.setProperty("theme", chosen.theme().name());
        values.setProperty("text", String.valueOf(chosen.text().px()));
        save();
    }

    Optional<Placement> window() {
        try {
            return Optional.ofNullable(values.getProperty("window")).map(Placement::of);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the window's place cannot be read", e);
            return Optional.empty();
        }
    }

    void window(Placement placement) {
        values.setProperty("window", placement.written());
        save();
    }

    /** How one printed last on this machine. */
    PrintHabits printing() {
        return PrintHabits.of(values.getProperty("printing", ""));
    }

    void printing(PrintHabits habits) {
        values.setProperty("printing", habits.written());
        save();
    }

    /** How the screen of decisions was left. */
    DecisionsHabits decisions() {
        return DecisionsHabits.of(values.getProperty("decisions", ""));
    }

    void decisions(DecisionsHabits habits) {
        values.setProperty("decisions", habits.written());
        save();
    }

    /** How one searches on this machine. */
    SearchHabits search() {
        return SearchHabits.of(values.getProperty("search", ""));
    }

    void search(SearchHabits habits) {
        values.setProperty("search", habits.written());
        save();
    }

    /** How wide columns were dragged. */
    ColumnHabits columns() {
        return ColumnHabits.of(values.getProperty("columns", ""));
    }

    void columns(ColumnHabits habits) {
        values.setProperty("columns", habits.written());
        save();
    }

    /** Newest first. */
    List<Recent> recents() {
        List<Recent> recents = new ArrayList<>();
        for (int number = 1; number <= MOST_RECENTS; number++) {
            recent(number).ifPresent(recents::add);
        }
        return recents;
    }

    void opened(Recent recent) {
        List<Recent> recents = new ArrayList<>(recents());
        recents.removeIf(each -> each.file().equals(recent.file()));
        recents.add(0, recent);
        write(recents);
    }

    void forget(Path register) {
        List<Recent> recents = new ArrayList<>(recents());
        recents.removeIf(each -> each.file().equals(register));
        write(recents);
    }

    private Optional<Recent> recent(int number) {
        String path = values.getProperty(key(number, "file"), "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recent(
                    Path.of(path),
                    values.getProperty(key(number, "name"), path),
                    Integer.parseInt(values.getProperty(key(number, "awards"), "0")),
                    Instant.parse(values.getProperty(key(number, "opened"), "1970-01-01T00:00:00Z"))));
        } catch (InvalidPathException | NumberFormatException | DateTimeException e) {
            LOG.log(Level.WARNING, "a recent register cannot be read", e);
            return Optional.empty();
        }
    }

    private void write(List<Recent> recents) {
        values.keySet().removeIf(key -> key.toString().startsWith("recent."));
        int number = 1;
        for (Recent recent : recents.subList(0, Math.min(MOST_RECENTS, recents.size()))) {
            values.setProperty(key(number, "file"), recent.file().toString());
            values.setProperty(key(number, "name"), recent.name());
            values.setProperty(key(number, "awards"), String.valueOf(recent.awards()));
            values.setProperty(key(number, "opened"), recent.openedAt().toString());
            number++;
        }
        save();
    }

    private static String key(int number, String part) {
        return "recent." + number + "." + part;
    }

    /** A new file takes the old one's place whole, so a crash leaves one of the two. */
    private void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, null);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings cannot be written", e);
            return;
        }
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings cannot be replaced", e);
        }
    }
}
