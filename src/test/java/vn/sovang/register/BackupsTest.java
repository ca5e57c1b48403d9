package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

/** Backups are whole or not there, and lead back to what the register was. */
class BackupsTest {
    @TempDir
    Path folder;

    private Path file;
    private Decision decision;

    @BeforeEach
    void workALittle() throws Refused {
        file = folder.resolve("xã Đạ Sar #1.sovang");
        try (Register register = Registers.empty(file)) {
            decision = Registers.decision(register, "12", "2/12/2024");
            add(register, "Cil Ha Niêm");
        }
    }

    @Test
    void aBackupSaysWhatItIsAndIsARegisterOfItsOwn() throws Exception {
        Backup backup = make();
        assertThat(backup.sequence()).isEqualTo(1);
        assertThat(backup.awards()).isEqualTo(1);
        assertThat(backup.decisions()).isEqualTo(1);
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(new Backups(register).all()).containsExactly(backup);
            assertThat(names(new Backups(register).folder()))
                    .hasSize(2)
                    .anyMatch(name -> name.startsWith("000001 ") && name.endsWith(".sovang"));
        }
        try (Register copy = Register.open(backupFile(1), Registers.surroundings())) {
            assertThat(found(copy)).containsExactly("Cil Ha Niêm");
        }
    }

    @Test
    void nothingIsMadeWhereNothingChanged() throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            Backups backups = new Backups(register);
            assertThat(backups.makeIfChanged(BackupReason.CLOSE, Progress.NONE)).isPresent();
            assertThat(backups.makeIfChanged(BackupReason.CLOSE, Progress.NONE)).isEmpty();
            add(register, "Kơ Să K' Thim");
            assertThat(backups.makeIfChanged(BackupReason.CLOSE, Progress.NONE))
                    .map(Backup::sequence)
                    .contains(2L);
        }
    }

    @Test
    void aDamagedRegisterMakesNoBackupAndLeavesNothing() throws Exception {
        make();
        alter("UPDATE award SET name = 'Cil Ha Niên'");
        assertThatThrownBy(this::make)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem.BackupNotWhole(file.toString(), 2)));
        assertThat(names(backupFile(1).getParent())).hasSize(2);
    }

    @Test
    void aPlaceThatTakesNoFolderIsRefused() throws Exception {
        Files.createFile(folder.resolve("xã Đạ Sar #1 - sao lưu"));
        assertThatThrownBy(this::make).isInstanceOf(Refused.class);
        assertThat(folder.resolve("xã Đạ Sar #1 - sao lưu")).isEmptyFile();
    }

    @Test
    void restoringGoesBackAndKeepsWhatWasThere() throws Exception {
        Backup backup = make();
        try (Register register = Register.open(file, Registers.surroundings())) {
            add(register, "Kơ Să K' Thim");
            add(register, "Bon Niêng Ha Juýt");
        }
        RestoreBackup restoring = new RestoreBackup(Registers.later(1));
        assertThat(restoring.of(file)).containsExactly(backup);
        assertThat(restoring.loss(file, backup)).isEqualTo(new RestoreBackup.Loss(RestoreBackup.Loss.Kind.LATER, 2));
        Optional<Path> before = restoring.restore(file, backup, Progress.NONE);
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(found(register)).containsExactly("Cil Ha Niêm");
            assertThat(new VerifyRegister(register).faults(Progress.NONE)).isEmpty();
        }
        try (Register old = Register.open(before.orElseThrow(), Registers.surroundings())) {
            assertThat(found(old)).hasSize(3);
        }
        assertThat(restoring.loss(file, backup).acts()).isEqualTo(1);
    }

    @Test
    void aRegisterThatIsGoneOrGarbageComesBack() throws Exception {
        Backup backup = make();
        Files.delete(file);
        RestoreBackup restoring = new RestoreBackup(Registers.later(1));
        assertThat(restoring.restore(file, backup, Progress.NONE)).isEmpty();
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(found(register)).containsExactly("Cil Ha Niêm");
        }
        Files.writeString(file, "không còn là sổ nữa");
        assertThat(restoring.loss(file, backup).kind()).isEqualTo(RestoreBackup.Loss.Kind.UNREADABLE);
        Path garbage = restoring.restore(file, backup, Progress.NONE).orElseThrow();
        assertThat(garbage).hasContent("không còn là sổ nữa");
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(found(register)).containsExactly("Cil Ha Niêm");
        }
    }

    @Test
    void aHotJournalOfTheOldFileIsNotPlayedIntoTheBackup() throws Exception {
        Backup backup = make();
        Path hot = file.resolveSibling(file.getFileName() + "-journal");
        Files.write(hot, new byte[4096]);
        Path aside = new RestoreBackup(Registers.later(1))
                .restore(file, backup, Progress.NONE)
                .orElseThrow();
        assertThat(aside.resolveSibling(aside.getFileName() + "-journal")).hasSize(4096);
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(new VerifyRegister(register).faults(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aBackupThatChangedIsNotRestoredAndTheRegisterStays() throws Exception {
        Backup backup = make();
        byte[] before = Files.readAllBytes(file);
        Problem changed = new Problem.BackupChanged(backupFile(1).toString());
        try (FileChannel channel = FileChannel.open(backupFile(1), StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {7}), 5000);
        }
        assertThatThrownBy(() -> new RestoreBackup(Registers.later(1)).restore(file, backup, Progress.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problems()).containsExactly(changed));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void anOpenRegisterIsNotReplaced() throws Exception {
        Backup backup = make();
        try (Register open = Register.open(file, Registers.surroundings())) {
            assertThatThrownBy(() -> new RestoreBackup(Registers.later(1)).restore(file, backup, Progress.NONE))
                    .isInstanceOf(Refused.class);
            assertThat(found(open)).containsExactly("Cil Ha Niêm");
        }
    }

    @Test
    void filesThatAreNotOursStay() throws Exception {
        make();
        Path mine = backupFile(1).resolveSibling("ghi chú.sovang");
        Files.writeString(mine, "của tôi");
        Files.writeString(mine.resolveSibling("ghi chú.sovang.txt"), "sequence=99");
        for (int i = 0; i < 30; i++) {
            try (Register register = Register.open(file, Registers.surroundings())) {
                new Backups(register).make(BackupReason.BY_HAND, Progress.NONE);
            }
        }
        assertThat(mine).hasContent("của tôi");
        assertThat(names(mine.getParent()).stream().filter(name -> name.startsWith("0")))
                .hasSizeLessThan(2 * 25);
    }

    private Backup make() throws Exception {
        try (Register register = Register.open(file, Registers.surroundings())) {
            return new Backups(register).make(BackupReason.BY_HAND, Progress.NONE);
        }
    }

    private Path backupFile(int sequence) throws IOException {
        Path shelf = folder.resolve("xã Đạ Sar #1 - sao lưu");
        String start = String.format("%06d ", sequence);
        return shelf.resolve(names(shelf).stream()
                .filter(name -> name.startsWith(start) && name.endsWith(".sovang"))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    private void add(Register register, String name) throws Refused {
        new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
    }

    private static List<String> found(Register register) throws Refused {
        return new Search(register)
                .find("", 10).awards().stream().map(ListedAward::name).toList();
    }

    private void alter(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
