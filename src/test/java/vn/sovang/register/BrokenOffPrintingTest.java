package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Five hundred certificates whose batch is broken off in the middle: no file, no record, and it can simply be run again. */
class BrokenOffPrintingTest {
    private static final int LINES = 500;
    /** Takes nothing: every write to it fails as on a full disk. */
    private static final Path FULL = Path.of("/dev/full");

    private static final Progress CANCELLED = (done, total) -> {
        if (done == LINES / 2) {
            throw new Cancelled();
        }
    };

    @TempDir
    Path room;

    private Path folder;

    private Register register;
    private Decision decision;
    private PrintCertificates.Order order;

    @BeforeEach
    void makeALongList() throws Exception {
        folder = Files.createDirectory(room.resolve("ra"));
        register = Registers.empty(room.resolve("so.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        ManyAwards.add(register, decision, LINES);
        order = new PrintCertificates.Order(List.of(decision.id()), Rows.ALL, "");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void leavesNothing(Class<? extends Throwable> how, ThrowingCallable printing) throws Exception {
        assertThatThrownBy(printing).isInstanceOf(how);
        assertThat(folder).isEmptyDirectory();
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isZero();
    }

    private void printsAllInOneFile() throws Exception {
        Path file = folder.resolve("giấy khen.pdf");
        assertThat(new PrintCertificates(register)
                        .toOneFile(order, file, Progress.NONE)
                        .printed())
                .isEqualTo(LINES);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(LINES);
        }
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isEqualTo(LINES);
    }

    private void printsAFileForEach() throws Exception {
        PrintCertificates.Report report = new PrintCertificates(register).toFolder(order, folder, Progress.NONE);
        assertThat(report.files())
                .hasSize(LINES)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(new ShowDecision(register).show(decision.id()).printed()).isEqualTo(LINES);
    }

    @Test
    void aCancelledFileCanBeMadeAgain() throws Exception {
        Path file = folder.resolve("giấy khen.pdf");
        leavesNothing(Cancelled.class, () -> new PrintCertificates(register).toOneFile(order, file, CANCELLED));
        printsAllInOneFile();
    }

    @Test
    void aCancelledFolderCanBeMadeAgain() throws Exception {
        leavesNothing(Cancelled.class, () -> new PrintCertificates(register).toFolder(order, folder, CANCELLED));
        printsAFileForEach();
    }

    @Test
    void aFileForWhichTheDiskIsTooSmallCanBeMadeAgain() throws Exception {
        assumeThat(FULL).exists();
        Path file = folder.resolve("giấy khen.pdf");
        // What is written first goes under this name.
        Files.createSymbolicLink(folder.resolve(".giấy khen.pdf.part"), FULL);

        leavesNothing(
                Refused.class,
                () -> refusedAsFull(file, () -> new PrintCertificates(register).toOneFile(order, file, Progress.NONE)));
        printsAllInOneFile();
    }

    @Test
    void aFolderForWhichTheDiskIsTooSmallCanBeMadeAgain() throws Exception {
        assumeThat(FULL).exists();
        Progress fillingUp = (done, total) -> {
            if (done == LINES / 2) {
                fillUp(done + 1);
            }
        };

        leavesNothing(
                Refused.class,
                () -> refusedAsFull(folder, () -> new PrintCertificates(register).toFolder(order, folder, fillingUp)));
        printsAFileForEach();
    }

    /** Has the disk full for the file of this line. */
    private void fillUp(int row) {
        try {
            String name = new ShowDecision(register)
                    .show(decision.id())
                    .lines()
                    .get(row - 1)
                    .award()
                    .named()
                    .name();
            Files.createSymbolicLink(folder.resolve(".12-QĐ-UBND 2024.part").resolve(row + "-" + name + ".pdf"), FULL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refusedAsFull(Path file, ThrowingCallable printing) throws Throwable {
        try {
            printing.call();
        } catch (Refused e) {
            assertThat(e.problems()).containsExactly(new Problem.DiskFull(file.toString()));
            throw e;
        }
    }
}
