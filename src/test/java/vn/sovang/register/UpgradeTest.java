package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.store.Database;

/** Opens a register that the first released program made. */
class UpgradeTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copyTheOldRegister() throws IOException {
        file = folder.resolve("Suối Thông.sovang");
        copy("v1.sovang", file);
    }

    private static void copy(String old, Path to) throws IOException {
        try (InputStream in = UpgradeTest.class.getResourceAsStream("/registers/" + old)) {
            Files.copy(in, to);
        }
    }

    @Test
    void aRegisterThatHasPrintedKeepsItsCopiesItsStockAndAWholeJournal() throws Exception {
        Path printed = folder.resolve("v2.sovang");
        copy("v2.sovang", printed);
        try (Register register = Register.open(printed, Registers.later(9))) {
            IssuedCopies copies = new IssuedCopies(register);
            assertThat(copies.bytes(copies.of(1).get(0).id())).startsWith((int) '%', 'P', 'D', 'F');
            assertThat(new Stock(register).levels().get(0).left()).isEqualTo(18);
            new EditAward(register).edit(1, AwardField.POSITION, "Cơ quan quân sự", "ghi thiếu");
        }
        try (Database database = Database.openReadOnly(printed)) {
            assertThat(database.journal().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.sovang", "v2.sovang", "v3.sovang"})
    void theAwardsOfAnOlderRegisterAreFound(String old) throws Exception {
        Path older = folder.resolve(old);
        copy(old, older);

        try (Register register = Register.open(older, Registers.surroundings())) {
            assertThat(new Search(register).find("cil krieng", 10).count()).isEqualTo(1);
            assertThat(register.index().isInStep()).isTrue();
        }
    }

    private static List<String> names(Register register) throws Refused {
        long decision = new ListDecisions(register).all().get(0).id();
        return new ShowDecision(register)
                .show(decision).lines().stream()
                        .map(line ->
                                line.award().named().full() + " " + line.award().bookNumber())
                        .toList();
    }

    @Test
    void aRegisterOfTheFirstReleaseOpensWithAllItHolds() throws Refused {
        try (Register register = Register.open(file, Registers.surroundings())) {
            assertThat(names(register))
                    .containsExactly(
                            "Tập thể Ban Chỉ huy Quân sự xã Suối Thông 1",
                            "Hộ bà Rơ Ông Ka Diễm 2",
                            "Ông Cil Múp Ha Kriêng 3");
            assertThat(register.isWritable()).isTrue();
            assertThat(register.tables().all(vn.sovang.domain.PrintJob.class)).isEmpty();
        }
    }

    @Test
    void theRegisterAsItWasStaysBesideTheUpgradedOne() throws Refused {
        Register.open(file, Registers.surroundings()).close();

        assertThat(folder.resolve("Suối Thông.v1.sovang")).exists();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("Suối Thông.sovang", "Suối Thông.v1.sovang", ".Suối Thông.sovang.lock");
    }

    @Test
    void anUpgradedRegisterIsNotUpgradedAgain() throws Refused {
        Register.open(file, Registers.surroundings()).close();
        Register.open(file, Registers.surroundings()).close();

        assertThat(folder.resolve("Suối Thông.v1-2.sovang")).doesNotExist();
    }

    @Test
    void anOlderRegisterThatCannotBeWrittenIsRefusedAndUntouched() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Database.openReadOnly(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .containsExactly(new Problem.OlderRegister(file.toString(), 1, 4)));
        assertThat(file).hasBinaryContent(before);
    }
}
