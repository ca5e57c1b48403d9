package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

class BackupVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("xã Suối Thông.sovang");
        Registers.empty(file).close();
        add("Cil Múp Ha Kriêng");
    }

    private void add(String name) throws Refused {
        try (Register register = Register.open(file, Registers.later(name.length()))) {
            Decision decision = Registers.decision(register, Integer.toString(name.length()), "2/12/2024");
            new AddAward(register).add(decision.id(), AwardDraft.named(RecipientKind.INDIVIDUAL, name));
        }
    }

    @Test
    void backupsAreMadeListedAndRestored() throws Refused {
        assertThat(console.run("restore", "--register", file.toString())).isZero();
        assertThat(console.said()).isEqualTo("Chưa có bản sao lưu nào.\n");
        assertThat(console.run("backup", "--register", file.toString())).isZero();
        assertThat(console.said()).startsWith("Đã sao lưu bản số 1: 1 lượt khen, vào ");
        assertThat(console.run("backup", "--register", file.toString())).isZero();
        assertThat(console.said()).isEqualTo("Không có gì thay đổi từ bản sao lưu trước.\n");
        add("Bon Niêng Ngọc Ánh Mai");
        assertThat(console.run("restore", "--register", file.toString())).isZero();
        assertThat(console.said()).contains("Tự sao lưu", "mất 2 việc làm sau đó");
        assertThat(console.run("restore", "--register", file.toString(), "--backup", "7"))
                .isEqualTo(1);
        assertThat(console.complained()).contains("Không có bản sao lưu số 7.");
        assertThat(console.run("restore", "--register", file.toString(), "--backup", "1"))
                .isZero();
        assertThat(console.said())
                .startsWith("Đã khôi phục từ bản số 1: 1 lượt khen.\nSổ trước khi khôi phục được giữ tại ");
        assertThat(console.run("verify", "--register", file.toString())).isZero();
        assertThat(console.said()).isEqualTo("Sổ nguyên vẹn: 1 lượt khen.\n");
    }
}
