package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

class FileTroubleTest {
    @TempDir
    Path folder;

    private static Problem problem(IOException failure, Path file) {
        return FileTrouble.refused(failure, file).problems().get(0);
    }

    @Test
    void aFileThatAViewerHoldsOpenIsInUse() throws IOException {
        Path file = Files.createFile(folder.resolve("a.pdf"));

        assertThat(problem(new AccessDeniedException(file.toString()), file))
                .isEqualTo(new Problem.FileInUse(file.toString()));
        assertThat(problem(new FileSystemException(file.toString(), null, "being used by another process"), file))
                .isEqualTo(new Problem.FileInUse(file.toString()));
    }

    @Test
    void aFullDiskAReadOnlyFolderAndAnUnknownFailureAreToldApart() {
        Path file = folder.resolve("a.pdf");

        assertThat(problem(new IOException("No space left on device"), file))
                .isEqualTo(new Problem.DiskFull(file.toString()));
        assertThat(problem(new AccessDeniedException(file.toString()), file))
                .isEqualTo(new Problem.FolderReadOnly(folder.toString()));
        assertThat(problem(new IOException("Input/output error"), file))
                .isEqualTo(new Problem.FileUnwritable(file.toString(), "Input/output error"));
    }

    @Test
    void aFolderOfTheSameNameIsNotWrittenOver() throws Exception {
        Path directory = Files.createDirectory(folder.resolve("a.pdf"));

        assertThatThrownBy(() -> FileTrouble.checkFolder(directory)).isInstanceOf(Refused.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void printingWhereNoFileCanBeMadeIsRefusedAndNothingIsRecorded() throws Exception {
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Krajan Plin"));
            PrintCertificates.Order order = new PrintCertificates.Order(List.of(decision.id()), Rows.ALL, "");

            assertThatThrownBy(() -> new PrintCertificates(register)
                            .toOneFile(order, Path.of("/proc/giay-khen.pdf"), Progress.NONE))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).containsExactly(new Problem.FolderReadOnly("/proc")));
            assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
        }
    }
}
