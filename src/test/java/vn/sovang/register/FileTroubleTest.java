package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import vn.sovang.domain.DecisionSummary;
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
        try (Register register = registerOfTwo()) {
            assertThatThrownBy(() -> new PrintCertificates(register)
                            .toOneFile(order(register), Path.of("/proc/giay-khen.pdf"), Progress.NONE))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).containsExactly(new Problem.FolderReadOnly("/proc")));
            assertNothingIsRecorded(register);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whenTheDiskFillsUpNothingHalfWrittenStaysAndNothingIsRecorded() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path file = out.resolve("a.pdf");
        try (Register register = registerOfTwo()) {
            onFullDisk(out.resolve(".a.pdf.part"));

            assertThatThrownBy(() -> new PrintCertificates(register).toOneFile(order(register), file, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).containsExactly(new Problem.DiskFull(file.toString())));
            assertThat(out).isEmptyDirectory();
            assertNothingIsRecorded(register);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whenTheDiskFillsUpAmongManyFilesNoneStays() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        try (Register register = registerOfTwo()) {
            Progress fillsUp =
                    (done, total) -> onFullDisk(out.resolve(".12-QĐ-UBND 2024.part/02-Cil Múp Ha Kriêng.pdf"));

            assertThatThrownBy(() -> new PrintCertificates(register).toFolder(order(register), out, fillsUp))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).containsExactly(new Problem.DiskFull(out.toString())));
            assertThat(out).isEmptyDirectory();
            assertNothingIsRecorded(register);
        }
    }

    private Register registerOfTwo() throws Refused {
        Register register = Registers.empty(folder.resolve("so.sovang"));
        Decision decision = Registers.decision(register, "12", "2/12/2024");
        for (String name : List.of("Ông Krajan Plin", "Ông Cil Múp Ha Kriêng")) {
            new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
        }
        return register;
    }

    private static PrintCertificates.Order order(Register register) throws Refused {
        List<Long> all = new ListDecisions(register)
                .all().stream().map(DecisionSummary::id).toList();
        return new PrintCertificates.Order(all, Rows.ALL, "");
    }

    /** What is written under this name meets a full disk. */
    private static void onFullDisk(Path file) {
        try {
            Files.createSymbolicLink(file, Path.of("/dev/full"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNothingIsRecorded(Register register) throws Refused {
        assertThat(new ListDecisions(register).all()).allMatch(decision -> decision.printed() == 0);
    }
}
