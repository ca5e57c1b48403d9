package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.ListAwards;
import vn.sovang.register.Register;

class ImportVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;
    private long decision;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("so.sovang");
        try (FourAwards awards = new FourAwards(file)) {
            decision = awards.decision.id();
        }
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("danh sách.csv"), text);
    }

    private int run(Path list, String... more) {
        List<String> all =
                new ArrayList<>(List.of("import", list.toString(), "--register", file.toString(), "--decision", "12"));
        all.addAll(List.of(more));
        return console.run(all.toArray(String[]::new));
    }

    private List<String> names() throws Refused {
        try (Register register = Register.open(file, Registers.later(5))) {
            return new ListAwards(register)
                    .of(decision).stream().map(ListedAward::name).toList();
        }
    }

    private static final String LIST = """
            DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG,,,
            STT,Họ và tên,Chức vụ,Năm sinh
            1,Bà Nguyễn Thị Ngọc Ánh,Giáo viên,1984
            2,Ông Liêng Hót Ha Đức,Trưởng thôn 4,1981
            3,Ông Bon Niêng Ha Juýt,Thôn đội trưởng,1092
            ,Cộng: 3 người,,
            """;

    @Test
    void aTrialShowsEveryRowAndWritesNothing() throws Exception {
        assertThat(run(list(LIST), "--dry-run")).isZero();
        List<String> lines = console.said().lines().toList();
        assertThat(lines.get(1)).contains("3  Cập nhật", "Bà Nguyễn Thị Ngọc Ánh", "Chức vụ: “” → “Giáo viên”.");
        assertThat(lines.get(2)).contains("4  Mới", "Ông Liêng Hót Ha Đức");
        assertThat(lines.get(3)).contains("5  Lỗi", "“1092” không phải năm sinh hay ngày sinh.");
        assertThat(lines.get(4)).contains("6  Bỏ qua").endsWith("Dòng cộng.");
        assertThat(lines.get(5)).isEqualTo("Mới 1 · Cập nhật 1 · Bỏ qua 1 · Lỗi 1");
        assertThat(lines.get(6)).isEqualTo("Xem trước: 2 dòng sẽ vào quyết định 12/QĐ-UBND. Chưa ghi gì vào sổ.");
        assertThat(names()).hasSize(4);
    }

    @Test
    void theListGoesIntoTheDecisionAndProgramsReadWhatHappened() throws Exception {
        assertThat(run(list(LIST), "--json")).isZero();
        JsonObject answer = JsonParser.parseString(console.said()).getAsJsonObject();
        assertThat(answer.get("file").getAsString()).isEqualTo("danh sách.csv");
        assertThat(answer.getAsJsonObject("counts").toString())
                .isEqualTo("{\"NEW\":1,\"UPDATE\":1,\"SKIP\":1,\"ERROR\":1}");
        JsonObject wrong = answer.getAsJsonArray("rows").get(2).getAsJsonObject();
        assertThat(wrong.getAsJsonObject("said").get("BIRTH").getAsString()).isEqualTo("1092");
        assertThat(wrong.getAsJsonArray("problems")
                        .get(0)
                        .getAsJsonObject()
                        .get("field")
                        .getAsString())
                .isEqualTo("BIRTH");
        assertThat(names()).hasSize(5).contains("Liêng Hót Ha Đức");
        assertThat(run(list(LIST))).isEqualTo(1);
        assertThat(console.complained()).contains("Không có dòng nào của danh sách.csv nhập được.");
    }

    @Test
    void rowsWithErrorsAreWrittenIntoAFileOfTheirOwn() throws Exception {
        Path errors = folder.resolve("can sua.csv");
        assertThat(run(list(LIST), "--dry-run", "--errors", errors.toString())).isZero();
        assertThat(Files.readString(errors))
                .contains("STT", "Họ và tên", "Ông Bon Niêng Ha Juýt", "1092", "không phải năm sinh hay ngày sinh")
                .doesNotContain("Liêng Hót");
    }

    @Test
    void oldLettersAreShownBeforeAndAfter() throws Exception {
        Path list = folder.resolve("tcvn.csv");
        Files.write(
                list,
                "STT,Hä vµ tªn,Chøc vô\n1,NguyÔn ThÞ H¹nh,Gi¸o viªn\n2,Hoµng ThÞ ¸nh,Th«n tr­ëng\n"
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(run(list)).isZero();
        assertThat(console.said()).contains("Cột B: TCVN3 (ABC)", "“Hä vµ tªn” → “Họ và tên”");
        assertThat(names()).contains("Nguyễn Thị Hạnh", "Hoàng Thị Ánh");
    }

    @Test
    void whatCannotBeTakenOverIsSaidWithWhatToDo() throws Exception {
        assertThat(run(list("Kính gửi,Ủy ban\n"))).isEqualTo(1);
        assertThat(console.complained()).contains("Không tìm thấy dòng tiêu đề");
        assertThat(run(list(LIST), "--sheet", "Trang 9")).isEqualTo(1);
        assertThat(console.complained()).contains("Tệp không có trang “Trang 9”.");
        assertThat(run(folder.resolve("khong-co.xlsx"))).isEqualTo(1);
    }
}
