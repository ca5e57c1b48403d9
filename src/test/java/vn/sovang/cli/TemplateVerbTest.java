package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.HandMadeTemplate;
import vn.sovang.fixtures.Registers;

class TemplateVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private String register;
    private String file;

    @BeforeEach
    void makeRegister() throws Refused, IOException {
        Path sovang = folder.resolve("xã Suối Thông #1.sovang");
        Registers.empty(sovang).close();
        register = sovang.toString();
        file = HandMadeTemplate.write(folder.resolve("mẫu 50%.sovangmau"), HandMadeTemplate.text())
                .toString();
    }

    private int take(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"template", "import", file, "--register", register}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return console.run(all);
    }

    @Test
    void templatesAreListedWithPaperAndVersion() {
        take();
        assertThat(console.run("template", "list", "--register", register)).isZero();
        assertThat(console.said().lines())
                .hasSize(23)
                .anySatisfy(line ->
                        assertThat(line).startsWith("190x135-hoi-van-ca-nhan").contains("190 × 135", "có sẵn"))
                .last()
                .asString()
                .startsWith("mau-cua-xa-dung-kno-")
                .contains("Mẫu của xã Đưng K'Nớ", "297 × 210")
                .endsWith("1");
    }

    @Test
    void programsGetTheSameAsJson() {
        take();
        assertThat(console.run("template", "list", "--register", register, "--json"))
                .isZero();
        JsonArray all = JsonParser.parseString(console.said()).getAsJsonArray();
        assertThat(all).hasSize(22);
        JsonObject own = all.get(21).getAsJsonObject();
        assertThat(own.keySet()).containsExactly("id", "name", "version", "origin", "width", "height");
        assertThat(own.get("origin").getAsString()).isEqualTo("OWN");
        assertThat(own.get("width").getAsDouble()).isEqualTo(297);
    }

    @Test
    void aTemplateIsExportedByIdOrName() throws IOException {
        String out = folder.resolve("ra ngoài.sovangmau").toString();
        String again = folder.resolve("lần nữa.sovangmau").toString();
        assertThat(console.run("template", "export", "a4-hoi-van-ca-nhan", "--register", register, "--out", out))
                .isZero();
        assertThat(console.said())
                .isEqualToIgnoringNewLines("Đã xuất mẫu “A4 ngang, khung hồi văn – cá nhân” vào " + out + ".");
        assertThat(console.run(
                        "template",
                        "export",
                        "a4 ngang, khung HỒI VĂN – cá nhân",
                        "--register",
                        register,
                        "--out",
                        again))
                .isZero();
        assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(out));
    }

    @Test
    void anImportSaysWhatWasAddedAndThatItIsThereAlready() {
        assertThat(take()).isZero();
        assertThat(console.said()).startsWith("Đã thêm mẫu “Mẫu của xã Đưng K'Nớ”, mã mau-cua-xa-dung-kno-");
        assertThat(take()).isZero();
        assertThat(console.said()).startsWith("Mẫu này đã có trong sổ: “Mẫu của xã Đưng K'Nớ”");
        assertThat(take("--name", "Phôi năm 2026", "--json")).isZero();
        JsonObject answer = JsonParser.parseString(console.said()).getAsJsonObject();
        assertThat(answer.get("outcome").getAsString()).isEqualTo("ADDED");
        assertThat(answer.getAsJsonObject("template").get("name").getAsString()).isEqualTo("Phôi năm 2026");
        assertThat(take("--name", "A4 ngang, khung hồi văn – cá nhân")).isEqualTo(1);
        assertThat(console.complained()).startsWith("Đã có mẫu giấy khen tên");
    }

    @Test
    void whatIsWrongWithAFileIsSaidLineByLine() throws IOException {
        Files.writeString(
                Path.of(file),
                HandMadeTemplate.text()
                        .replace("{thành tích}", "{thành tựu}")
                        .replace("\"width\": 297", "\"width\": 5"));
        assertThat(take()).isEqualTo(1);
        assertThat(console.complained().lines())
                .containsExactly(
                        "Trong tệp mẫu, paper.width là 5, mà chỉ được từ 40 đến 1200. Hãy sửa lại số đo rồi nhập lại.",
                        "Ở “Thành tích” (elements[1].text) có chỗ điền “{thành tựu}” mà chương trình không biết."
                                + " Hãy sửa lại; gần giống nhất là: {thành tích}, {hình thức}, {danh xưng}.");
        assertThat(console.said()).isEmpty();
        assertThat(take("--lang", "en")).isEqualTo(1);
        assertThat(console.complained())
                .startsWith("In the template file, paper.width is 5, but may only be 40 to 1200.");
    }

    @Test
    void anUnknownTemplateIsRefusedWithTheKnownOnes() {
        String out = folder.resolve("không có.sovangmau").toString();
        assertThat(console.run("template", "export", "mẫu lạ", "--register", register, "--out", out))
                .isEqualTo(1);
        assertThat(console.complained()).contains("“mẫu lạ”", "a4-trong-dong-ca-nhan");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void aCommandThatIsNotWholeIsWronglyCalled() {
        assertThat(console.run("template")).isEqualTo(2);
        assertThat(console.complained()).contains("sovang template", "export", "import", "list");
        assertThat(console.run("template", "export", "a4-phoi-ca-nhan", "--register", register))
                .isEqualTo(2);
        assertThat(console.complained()).contains("--out", "sovang template export --help");
        assertThat(console.run("template", "import", "--help")).isZero();
        assertThat(console.said()).contains("TỆP.sovangmau", "--name");
        assertThat(console.run("list", "--register", register)).isEqualTo(2);
    }
}
