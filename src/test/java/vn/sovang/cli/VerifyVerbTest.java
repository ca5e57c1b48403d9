package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.Register;

class VerifyVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("xã Suối Thông.sovang");
        try (Register register = Registers.empty(file)) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            new AddAward(register)
                    .add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng"));
        }
    }

    @Test
    void aWholeRegisterIsSaidToBeWhole() {
        assertThat(console.run("verify", "--register", file.toString())).isZero();
        assertThat(console.said()).isEqualTo("Sổ nguyên vẹn: 1 lượt khen.\n");
    }

    @Test
    void theRecordThatWasChangedIsNamedAndTheWayBackSaid() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE recipient SET birth = '1948' WHERE id = 1");
        }
        assertThat(console.run("verify", "--register", file.toString())).isEqualTo(1);
        assertThat(console.said())
                .isEqualTo("Đối tượng “Cil Múp Ha Kriêng” (mã 1) không còn như khi ghi (cột birth).\n");
        assertThat(console.complained()).contains("có 1 chỗ không còn như khi ghi", "bản sao lưu");
        assertThat(console.run("verify", "--register", file.toString(), "--json"))
                .isEqualTo(1);
        assertThat(console.said()).contains("\"fault\": \"Altered\"", "\"row\": 1");
    }
}
