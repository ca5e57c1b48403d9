package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;

class WrongFilesTest {
    @TempDir
    Path folder;

    /** Opening is refused with the problem, and not a byte of the file has changed. */
    private static void assertRefusedAndUntouched(Path file, Class<? extends Problem> problem) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Register.open(file, Registers.surroundings()).close())
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).singleElement().isInstanceOf(problem));
        assertThat(file).hasBinaryContent(before);
        assertThat(file.resolveSibling("." + file.getFileName() + ".lock")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFileIsNamedWhenMakingARegister() {
        assertThatThrownBy(() -> Registers.empty(Path.of("/proc/so.sovang")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.FolderReadOnly("/proc")));
    }

    private Path register() throws Refused {
        Path file = folder.resolve("so.sovang");
        Registers.empty(file).close();
        return file;
    }

    private static void alter(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void aFileThatIsNotThereIsNotMade() {
        Path file = folder.resolve("khong-co.sovang");

        assertThatThrownBy(() -> Register.open(file, Registers.surroundings()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems()).containsExactly(new Problem.RegisterMissing(file.toString())));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFileIsDamageAndNotANewRegister() throws IOException {
        Path file = Files.createFile(folder.resolve("rong.sovang"));

        assertRefusedAndUntouched(file, Problem.RegisterEmpty.class);
    }

    @Test
    void aFileOfOneByteIsNoRegister() throws IOException {
        Path file = Files.write(folder.resolve("mot.sovang"), new byte[] {0});

        assertRefusedAndUntouched(file, Problem.NotARegister.class);
    }

    @Test
    void aTextFileIsNoRegister() throws IOException {
        Path file = folder.resolve("van-ban.sovang");
        Files.writeString(file, "Danh sách khen thưởng năm 2022\n".repeat(100), StandardCharsets.UTF_8);

        assertRefusedAndUntouched(file, Problem.NotARegister.class);
    }

    @Test
    void anotherProgramsDatabaseIsNoRegister() throws Exception {
        Path file = folder.resolve("khac.sovang");
        alter(file, "CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT)");

        assertRefusedAndUntouched(file, Problem.OtherProgramsFile.class);
    }

    @Test
    void aRegisterOfANewerProgramIsRefused() throws Exception {
        Path file = register();
        alter(file, "PRAGMA user_version = 99");

        assertRefusedAndUntouched(file, Problem.NewerRegister.class);
    }

    @Test
    void aRegisterWithAnAddedTriggerIsDamaged() throws Exception {
        Path file = register();
        alter(file, "CREATE TRIGGER quiet AFTER INSERT ON award BEGIN DELETE FROM setting; END");

        assertRefusedAndUntouched(file, Problem.DamagedRegister.class);
    }

    @Test
    void aTruncatedRegisterIsDamaged() throws Exception {
        Path file = register();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertRefusedAndUntouched(file, Problem.DamagedRegister.class);
    }

    @Test
    void aFolderThatIsNoFolderIsNamedWhenMakingARegister() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("tệp"));

        assertThatThrownBy(() -> Registers.empty(notAFolder.resolve("so.sovang")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem.FolderMissing(notAFolder.toString())));
    }

    @Test
    void everythingMissingForANewRegisterIsSaidAtOnce() {
        CreateRegister.Setup nothing = new CreateRegister.Setup("", " ", "", "", "", "");

        assertThatThrownBy(
                        () -> new CreateRegister(Registers.surroundings()).make(folder.resolve("so.sovang"), nothing))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem.SetupMissing("REGISTER_NAME"),
                                        new Problem.SetupMissing("AUTHORITY"),
                                        new Problem.SetupMissing("AUTHORITY_TITLE"),
                                        new Problem.SetupMissing("SIGNER")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRegisterMovedAwayWhileOpenIsNoticedBeforeTheNextWrite() throws Exception {
        Path file = folder.resolve("so.sovang");
        try (Register register = Registers.empty(file)) {
            Files.move(file, folder.resolve("da-chuyen.sovang"));

            assertThatThrownBy(() -> Registers.decision(register, "1", "2/12/2024"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.problems()).containsExactly(new Problem.RegisterMoved(file.toString())));
        }
    }
}
