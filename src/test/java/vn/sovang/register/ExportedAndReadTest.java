package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.search.Query;
import vn.sovang.fixtures.Registers;
import vn.sovang.work.Progress;

/** What the program writes it reads again as it was. */
class ExportedAndReadTest {
    @TempDir
    Path folder;

    private static List<List<String>> rows(Path file) throws Exception {
        Grid grid = ReadGrids.of(file, Progress.NONE).get(0);
        List<List<String>> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            rows.add(row.cells().stream().map(GridCell::text).collect(Collectors.toList()));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"danh sách.xlsx", "danh sách.csv"})
    void aListIsReadAsItWasWritten(String name) throws Exception {
        Path file = folder.resolve(name);
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "02", "2/12/2024");
            long first = add(register, decision, RecipientKind.INDIVIDUAL, "Ông Cil Múp Ha Kriêng");
            add(register, decision, RecipientKind.COLLECTIVE, "Ban Chỉ huy Quân sự, xã \"Suối Thông\"");
            EditAward edit = new EditAward(register);
            edit.edit(first, AwardField.POSITION, "+ Phó trưởng thôn");
            edit.edit(first, AwardField.UNIT, "=Thôn 3");
            edit.edit(first, AwardField.ACHIEVEMENT, "- Dòng một\n- Dòng hai");
            edit.edit(first, AwardField.AMOUNT, "1490000");
            new ExportAwards(register).list(decision.id(), new Destination(file, Existing.KEEP), Progress.NONE);
        }
        List<List<String>> rows = rows(file);
        String amount = name.endsWith(".csv") ? "1490000" : "1.490.000";
        assertThat(rows.get(rows.size() - 2))
                .startsWith(
                        "1",
                        "Cá nhân",
                        "Ông",
                        "Cil Múp Ha Kriêng",
                        "+ Phó trưởng thôn",
                        "=Thôn 3",
                        "- Dòng một\n- Dòng hai",
                        "Giấy khen")
                .contains(amount);
        assertThat(rows.get(rows.size() - 1)).contains("Tập thể", "Ban Chỉ huy Quân sự, xã \"Suối Thông\"");
    }

    private static long add(Register register, Decision decision, RecipientKind kind, String name) throws Exception {
        return new AddAward(register)
                .add(decision.id(), AwardDraft.named(kind, name))
                .id();
    }

    @Test
    void bothKindsOfFilesHoldTheSameWords() throws Exception {
        Path workbook = folder.resolve("a.xlsx");
        Path text = folder.resolve("a.csv");
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ManyAwards.add(register, decision, 700);
            ExportAwards export = new ExportAwards(register);
            for (Path file : List.of(workbook, text)) {
                export.found(Query.ALL, SearchOrder.BEST, "", new Destination(file, Existing.KEEP), Progress.NONE);
            }
        }
        List<List<String>> written = rows(workbook);
        List<List<String>> plain = rows(text);
        assertThat(plain).hasSize(701);
        assertThat(written.subList(written.size() - 701, written.size())).isEqualTo(plain);
    }
}
