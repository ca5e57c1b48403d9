package vn.sovang.ui.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.pdf.Picture;
import vn.sovang.paper.pdf.Raster;
import vn.sovang.register.IssuedCopies;
import vn.sovang.register.IssuedCopies.Difference;
import vn.sovang.ui.background.Background;

/** What was issued to one line: each copy as it went to paper, and where it differs from what the list says today. */
public final class CopiesModel {
    private static final int WIDTH_PX = 1000;

    private final PrintingModel printing;
    private final Background.Latest loads;
    private final Background.Latest drawing;
    private final ReadOnlyObjectWrapper<List<IssuedCopy>> copies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<IssuedCopy>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /** Of one award, beginning with the copy of this id, or with 0 with the newest. */
    CopiesModel(PrintingModel printing, long awardId, long copyId) {
        this.printing = printing;
        this.loads = printing.background().latest();
        this.drawing = printing.background().latest();
        chosen.subscribe(copy -> copy.ifPresent(this::read));
        printing.background()
                .register(
                        () -> new IssuedCopies(printing.register()).of(awardId),
                        found -> found(found, copyId),
                        problems::set);
    }

    /** Newest first. */
    public ReadOnlyObjectProperty<List<IssuedCopy>> copiesProperty() {
        return copies.getReadOnlyProperty();
    }

    /** The copy that is looked at. */
    public ObjectProperty<Optional<IssuedCopy>> chosenProperty() {
        return chosen;
    }

    /** Its picture and differences; empty while they are read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    private void found(List<IssuedCopy> all, long copyId) {
        List<IssuedCopy> newest = new ArrayList<>(all);
        Collections.reverse(newest);
        copies.set(List.copyOf(newest));
        chosen.set(newest.stream()
                .filter(copy -> copy.id() == copyId)
                .findFirst()
                .or(() -> newest.stream().findFirst()));
    }

    private void read(IssuedCopy copy) {
        shown.set(Optional.empty());
        problems.set(List.of());
        loads.register(() -> kept(copy), this::draw, problems::set);
    }

    private Kept kept(IssuedCopy copy) throws Refused {
        IssuedCopies issued = new IssuedCopies(printing.register());
        return new Kept(copy.id(), issued.bytes(copy.id()), issued.differences(copy.id()));
    }

    private void draw(Kept kept) {
        drawing.render(
                () -> {
                    try {
                        return new Shown(kept.copyId, Raster.of(kept.pdf, 0, WIDTH_PX), kept.differences);
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot draw a kept certificate", e);
                    }
                },
                drawn -> shown.set(Optional.of(drawn)),
                problems::set);
    }

    /** Writes the copy that is looked at into a folder, under a name that says whose it is and is not taken. */
    void write(Path folder, String name, Consumer<Path> done) {
        Optional<IssuedCopy> copy = chosen.get();
        if (copy.isPresent()) {
            long id = copy.get().id();
            printing.background()
                    .registerLong(
                            progress -> {
                                Path file = free(folder, name);
                                new IssuedCopies(printing.register()).write(id, file);
                                return file;
                            },
                            done,
                            problems::set,
                            () -> {});
        }
    }

    private static Path free(Path folder, String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|]+", "-").strip();
        Path file = folder.resolve(safe + ".pdf");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(safe + " (" + i + ").pdf");
        }
        return file;
    }

    private static final class Kept {
        private final long copyId;
        private final byte[] pdf;
        private final List<Difference> differences;

        Kept(long copyId, byte[] pdf, List<Difference> differences) {
            this.copyId = copyId;
            this.pdf = pdf;
            this.differences = differences;
        }
    }

    /** A copy as it went to paper, and what would read otherwise today. */
    public record Shown(long copyId, Picture picture, List<Difference> differences) {
        public Shown {
            differences = List.copyOf(differences);
        }
    }
}
