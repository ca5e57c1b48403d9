package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.Existing;
import vn.sovang.ui.background.Background;

class SaveModelTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<Existing> asked = new ArrayList<>();
    private SaveModel model;

    @BeforeEach
    void proposeAFile() {
        model = new SaveModel(
                new Background(jobs::add, jobs::add, jobs::add, window::add, defect -> {
                    throw new IllegalStateException(defect);
                }),
                folder.resolve("Danh sách.xlsx"),
                (file, existing, progress) -> {
                    asked.add(existing);
                    if (existing == Existing.KEEP && Files.exists(file)) {
                        throw new Refused(new Problem.FileExists(file.toString()));
                    }
                    progress.report(0, 7);
                    return 7;
                });
    }

    private void save() {
        model.save();
        jobs.remove().run();
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @Test
    void whatWasSavedIsToldWithItsFolder() {
        save();
        assertThat(model.savedProperty().get()).hasValueSatisfying(saved -> {
            assertThat(saved.count()).isEqualTo(7);
            assertThat(saved.folder()).isEqualTo(folder);
        });
        assertThat(model.runningProperty().get()).isEmpty();
    }

    @Test
    void anotherKindOfFileKeepsTheName() {
        model.end(".csv");
        assertThat(model.targetProperty().get())
                .isEqualTo(folder.resolve("Danh sách.csv").toString());
        model.targetProperty().set("/thư mục.cũ/tên");
        model.end(".xlsx");
        assertThat(model.targetProperty().get()).isEqualTo("/thư mục.cũ/tên.xlsx");
    }

    @Test
    void aTypedNameOfAFileThatIsThereIsRefused() throws IOException {
        Path there = Files.createFile(folder.resolve("cũ.xlsx"));
        model.targetProperty().set(there.toString());
        save();
        assertThat(model.problemsProperty().get()).containsExactly(new Problem.FileExists(there.toString()));
        assertThat(model.savedProperty().get()).isEmpty();
    }

    @Test
    void aFileChosenInTheMachinesDialogIsReplacedUntilAnotherIsTyped() throws IOException {
        model.choose(Files.createFile(folder.resolve("cũ.xlsx")));
        save();
        model.targetProperty().set(folder.resolve("mới.xlsx").toString());
        save();
        assertThat(asked).containsExactly(Existing.REPLACE, Existing.KEEP);
    }

    @Test
    void whoStopsIsToldThatNothingWasWritten() {
        model.save();
        model.cancel();
        jobs.remove().run();
        while (!window.isEmpty()) {
            window.remove().run();
        }
        assertThat(model.stoppedProperty().get()).isTrue();
        assertThat(model.savedProperty().get()).isEmpty();
    }

    @Test
    void aFreeNameIsNumberedAndFitForEverySystem() throws IOException {
        Files.createFile(folder.resolve("Danh sách 12-QĐ-UBND.xlsx"));
        assertThat(FreeFile.in(folder, "Danh sách 12/QĐ-UBND", ".xlsx"))
                .isEqualTo(folder.resolve("Danh sách 12-QĐ-UBND (2).xlsx"));
        assertThat(FreeFile.in(folder, "ấ".repeat(200), ".csv")
                        .getFileName()
                        .toString()
                        .length())
                .isLessThan(50);
    }
}
