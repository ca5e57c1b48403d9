package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;

class ExportVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private String register;

    @BeforeEach
    void makeRegister() throws Refused {
        Path file = folder.resolve("so.sovang");
        new FourAwards(file).close();
        register = file.toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void whatAQueryFindsIsWritten() throws IOException {
        assertThat(console.run("export", "awards", "--register", register, "--out", out("a.csv"), "ha", "kriêng"))
                .isZero();
        assertThat(console.said()).contains("Đã xuất 1 dòng", "a.csv");
        assertThat(Files.readAllLines(Path.of(out("a.csv"))))
                .hasSize(2)
                .anyMatch(line -> line.contains("Cil Múp Ha Kriêng"));
    }

    @Test
    void withoutWordsTheWholeRegisterIsWritten() {
        assertThat(console.run("export", "awards", "--register", register, "--out", out("a.xlsx"), "--json"))
                .isZero();
        assertThat(console.said()).contains("\"rows\": 4");
        assertThat(Path.of(out("a.xlsx"))).isNotEmptyFile();
    }

    @Test
    void theListOfOneDecisionIsWritten() throws IOException {
        assertThat(console.run("export", "awards", "--register", register, "--decision", "12", "--out", out("a.csv")))
                .isZero();
        assertThat(Files.readAllLines(Path.of(out("a.csv")))).hasSize(5);
    }

    @Test
    void aDecisionAndWordsAreOneTooMany() {
        assertThat(console.run(
                        "export", "awards", "--register", register, "--decision", "12", "--out", out("a.csv"), "ha"))
                .isEqualTo(2);
        assertThat(console.complained()).contains("--decision");
    }

    @Test
    void aFileThatIsThereIsKept() {
        assertThat(console.run("export", "awards", "--register", register, "--out", out("a.csv")))
                .isZero();
        assertThat(console.run("export", "awards", "--register", register, "--out", out("a.csv")))
                .isEqualTo(1);
        assertThat(console.complained()).contains("Đã có tệp");
    }
}
