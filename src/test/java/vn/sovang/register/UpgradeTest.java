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
        try (InputStream in = UpgradeTest.class.getResourceAsStream("/registers/v1.sovang")) {
            Files.copy(in, file);
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
                                .containsExactly(new Problem.OlderRegister(file.toString(), 1, 2)));
        assertThat(file).hasBinaryContent(before);
    }
}
