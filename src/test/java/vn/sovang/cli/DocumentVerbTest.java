package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.DocxText;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.PdfText;

class DocumentVerbTest {
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

    private Path out(String name) {
        return folder.resolve(name);
    }

    @Test
    void theDecisionIsWrittenForWordAndWhatIsBlankIsSaid() {
        assertThat(console.run(
                        "document",
                        "decision",
                        "--register",
                        register,
                        "--decision",
                        "12",
                        "--out",
                        out("qd.docx").toString()))
                .isZero();
        assertThat(console.said()).contains("Quyết định: ", "Còn để trống", "nguồn tiền thưởng");
        assertThat(DocxText.all(out("qd.docx"))).contains("Số: 12/QĐ-UBND");
    }

    @Test
    void theListIsWrittenAsPdfAndProgramsAreTold() {
        assertThat(console.run(
                        "document",
                        "annex",
                        "--register",
                        register,
                        "--decision",
                        "12",
                        "--out",
                        out("ds.pdf").toString(),
                        "--json"))
                .isZero();
        assertThat(console.said()).contains("\"paper\": \"annex\"", "\"gaps\": []");
        assertThat(PdfText.all(out("ds.pdf"))).contains("Ban Chỉ huy Quân sự xã Suối Thông");
    }

    @Test
    void theBookIsThatOfAYear() {
        assertThat(console.run(
                        "document",
                        "book",
                        "--register",
                        register,
                        "--year",
                        "2024",
                        "--out",
                        out("so.docx").toString()))
                .isZero();
        assertThat(DocxText.all(out("so.docx"))).contains("SỔ KHEN THƯỞNG NĂM 2024", "Cil Múp Ha Kriêng");
    }

    @Test
    void aNameWithoutAKnownEndingIsRefused() {
        assertThat(console.run(
                        "document",
                        "call",
                        "--register",
                        register,
                        "--decision",
                        "12",
                        "--out",
                        out("goi").toString()))
                .isEqualTo(1);
        assertThat(console.complained()).contains(".docx");
    }
}
