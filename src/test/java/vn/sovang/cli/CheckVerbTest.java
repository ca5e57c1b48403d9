package vn.sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.register.EditAward;

class CheckVerbTest {
    @TempDir
    Path folder;

    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void makeRegister() throws Refused {
        file = folder.resolve("so.sovang");
        try (FourAwards awards = new FourAwards(file)) {
            EditAward edit = new EditAward(awards.register);
            edit.edit(awards.award(2), AwardField.POSITION, "Công chức");
            edit.edit(awards.award(3), AwardField.ACHIEVEMENT, "");
            edit.edit(awards.award(2), AwardField.NAME, "Công Tằng Tôn Nữ Bảo Ngọc Huyền Trân Phương Thảo Nguyên");
        }
    }

    private int check(String... more) {
        List<String> all = new ArrayList<>(List.of("check", "--register", file.toString(), "--decision", "12"));
        all.addAll(List.of(more));
        return console.run(all.toArray(String[]::new));
    }

    @Test
    void whatIsFoundIsListedGravestFirstAndErrorsAreRefused() {
        assertThat(check()).isEqualTo(1);

        List<String> lines = console.said().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1))
                .startsWith("Lỗi")
                .contains("3  Ông Cil Múp Ha Kriêng")
                .endsWith("Chưa ghi thành tích.");
        assertThat(lines.get(2)).startsWith("Cảnh báo").endsWith("Người được khen dài: thu còn 19 pt (73 %), 1 dòng.");
        assertThat(lines.get(3)).startsWith("Lưu ý").endsWith("Chưa có chức vụ.");
        assertThat(lines.get(4)).isEqualTo("lỗi 1 · cảnh báo 1 · lưu ý 1");
        assertThat(console.complained()).startsWith("Giấy khen của quyết định 12/QĐ-UBND còn 1 lỗi.");
    }

    @Test
    void warningsAloneAreNoRefusal() {
        assertThat(check("--rows", "1-2", "--lang", "en")).isZero();
        assertThat(console.said()).contains("Warning", "shrunk to 19 pt (73 %)").doesNotContain("Error");
        assertThat(check("--rows", "1,4")).isZero();
        assertThat(console.said().strip()).isEqualTo("Không thấy gì phải sửa.");
    }

    @Test
    void programsReadWhatPeopleRead() {
        assertThat(check("--json")).isEqualTo(1);

        JsonArray findings = JsonParser.parseString(console.said()).getAsJsonArray();
        assertThat(findings).hasSize(3);
        JsonObject shrunk = findings.get(1).getAsJsonObject();
        assertThat(shrunk.keySet())
                .containsExactly("severity", "check", "row", "name", "element", "details", "message");
        assertThat(shrunk.get("check").getAsString()).isEqualTo("SHRUNK");
        assertThat(shrunk.get("row").getAsInt()).isEqualTo(2);
        assertThat(shrunk.getAsJsonArray("details").get(0).getAsString()).isEqualTo("19");
        assertThat(check("--rows", "1", "--json")).isZero();
        assertThat(JsonParser.parseString(console.said()).getAsJsonArray()).isEmpty();
    }

    @Test
    void aTemplateIsCheckedInPlaceOfTheUsualOnesAndOnPhoiWithoutWhatItBears() {
        assertThat(check("--rows", "2", "--template", "190x135-hoi-van-ca-nhan", "--on-stock"))
                .isZero();
        assertThat(console.said()).contains("Người được khen dài: thu còn ").doesNotContain("19 pt (73 %)");
        assertThat(check("--template", "khong-co")).isEqualTo(1);
        assertThat(console.complained()).contains("khong-co");
    }

    @Test
    void aCheckLeavesTheRegisterAsItWas() {
        console.run("decisions", "--register", file.toString());
        String before = console.said();
        check();
        console.run("decisions", "--register", file.toString());
        assertThat(console.said()).isEqualTo(before);
    }
}
