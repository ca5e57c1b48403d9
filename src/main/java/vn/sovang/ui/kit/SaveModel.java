package vn.sovang.ui.kit;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.Existing;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.background.Running;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Something on its way into a file: into which, how far it is and what came of it. */
public final class SaveModel {
    private final Background background;
    private final Writer writer;
    private final StringProperty target;
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Saved>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private String replaced = "";
    /** A small job may be over before its handle is here. */
    private boolean over;

    /** {@code file} is proposed; {@code writer} writes on the register's thread. */
    public SaveModel(Background background, Path file, Writer writer) {
        this.background = background;
        this.writer = writer;
        this.target = new SimpleStringProperty(file.toString());
    }

    /** Writes a file and says how many rows, pages or whatever it counts are in it. */
    @FunctionalInterface
    public interface Writer {
        int write(Path file, Existing existing, Progress progress) throws Refused, Cancelled;
    }

    /** What came out. */
    public record Saved(Path file, int count) {
        /** The folder the file lies in. */
        public Path folder() {
            Path folder = file.toAbsolutePath().getParent();
            return folder == null ? file : folder;
        }
    }

    /** The file as typed. */
    public StringProperty targetProperty() {
        return target;
    }

    /** Takes a file from the machine's own dialog, which asks before it lets one choose a file that is there. */
    public void choose(Path file) {
        replaced = file.toString();
        target.set(replaced);
    }

    /** Gives the file's name another ending, as in ".csv". */
    public void end(String ending) {
        String name = target.get().strip();
        int dot = name.lastIndexOf('.');
        boolean ends = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        target.set((ends ? name.substring(0, dot) : name) + ending);
    }

    /** The job under way, empty before and after. */
    public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether the last run was stopped by the clerk. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** What came out, once it has. */
    public ReadOnlyObjectProperty<Optional<Saved>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Writes the file; nothing half-made stays when it is refused or stopped. */
    public void save() {
        problems.set(List.of());
        stopped.set(false);
        over = false;
        String name = target.get().strip();
        Existing existing = name.equals(replaced) ? Existing.REPLACE : Existing.KEEP;
        try {
            Path file = Path.of(name).toAbsolutePath();
            Running job = background.registerLong(
                    progress -> writer.write(file, existing, progress),
                    count -> ended(() -> saved.set(Optional.of(new Saved(file, count)))),
                    found -> ended(() -> problems.set(found)),
                    () -> ended(() -> stopped.set(true)));
            if (!over) {
                running.set(Optional.of(job));
            }
        } catch (InvalidPathException e) {
            problems.set(List.of(new Problem.FolderMissing(name)));
        }
    }

    /** Asks the job to stop. */
    public void cancel() {
        running.get().ifPresent(Running::cancel);
    }

    private void ended(Runnable how) {
        over = true;
        running.set(Optional.empty());
        how.run();
    }
}
