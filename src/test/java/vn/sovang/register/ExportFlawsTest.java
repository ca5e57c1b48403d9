package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Decision;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ListColumn;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.fixtures.Registers;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.work.Progress;

class ExportFlawsTest {
    @TempDir
    Path folder;

    @Test
    void rowsThatCannotBeTakenOverComeBackWithTheirReasonsAndTheirHeads() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "STT,Họ và tên,Đơn vị,Tiền thưởng\n1,Ông Cil Ha Niêm,Xã Đạ Nhim,710000\n2,Bà Trần Thị Thu Hà,UBND xã Lát,bảy trăm\n3,Ông Vũ Đình Khải,Xã Lát,710000\n");
        Path back = folder.resolve("lỗi.xlsx");
        try (Register register = Registers.empty(folder.resolve("so.sovang"))) {
            Decision decision = Registers.decision(register, "12", "2/12/2024");
            ImportAwards imports = new ImportAwards(register);
            ListSheet sheet =
                    imports.understand(ReadGrids.of(file, Progress.NONE).get(0));
            ImportPlan plan = imports.plan(decision.id(), sheet, imports.usual());
            assertThat(plan.count(ImportRow.Status.ERROR)).isEqualTo(1);
            int rows = new ExportFlaws(new Messages(Language.VIETNAMESE)::problem)
                    .write(sheet, plan, new Destination(back, Existing.KEEP));
            assertThat(rows).isEqualTo(1);
            ListSheet again =
                    imports.understand(ReadGrids.of(back, Progress.NONE).get(0));
            assertThat(again.tables().get(0).columns())
                    .extracting(ListColumn::field)
                    .containsExactly(null, ListField.ORDINAL, ListField.NAME, ListField.UNIT, ListField.AMOUNT, null);
        }
        List<GridRow> read = ReadGrids.of(back, Progress.NONE).get(0).rows();
        assertThat(read.get(read.size() - 1).cells())
                .extracting(GridCell::text)
                .startsWith("3", "2", "Bà Trần Thị Thu Hà", "UBND xã Lát", "bảy trăm")
                .last()
                .asString()
                .contains("bảy trăm");
    }
}
