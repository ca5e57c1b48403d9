package vn.sovang.domain.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridArea;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ListRow.Role;

/** Whatever a sheet holds: no row is lost, nothing the file said is changed, and nothing is raised. */
class AnyListTest {
    private static final String[] WORDS = {
        "STT",
        "Họ và tên",
        "Hä vµ tªn",
        "Chức vụ",
        "Đơn vị",
        "Năm sinh",
        "Nam",
        "Nữ",
        "CCCD",
        "Ghi chú",
        "Tên",
        "1",
        "2",
        "3",
        "17",
        "I",
        "II",
        "TẬP THỂ",
        "Cá nhân",
        "Ông Cil Múp Ha Kriêng",
        "TRẦN THỊ THU HÀ",
        "Thôn 2",
        "Xã Đạ Nhim",
        "Cộng",
        "Tổng cộng: 3",
        "nt",
        "\"",
        "NGƯỜI LẬP",
        "Nơi nhận:",
        "ngày 02 tháng 12 năm 2024",
        "1979",
        "31/02/1979",
        "03/04/1979",
        "1092",
        "068079001234",
        "NguyÔn V¨n An",
        "Nguyeãn Vaên An",
        "\uD83D",
        "\u0000",
        "\uFFFD",
        "😀",
        "  ",
        "\n",
        "Nguyễn Văn A – Chỉ huy trưởng",
        "-",
        "()",
        "(",
        "=1+1",
        "#N/A",
        "ĐẶNG (",
        "Hộ ông",
        "Tập thể",
        "Ông",
        "a,b",
        "…",
        "x",
        "²",
        "0".repeat(40),
        "Dài ".repeat(60)
    };

    private static final Random RANDOM = new Random(6);

    private static GridCell cell() {
        String text = RANDOM.nextInt(4) == 0 ? "" : WORDS[RANDOM.nextInt(WORDS.length)];
        GridCell.Kind[] kinds = GridCell.Kind.values();
        return text.isEmpty() || RANDOM.nextInt(8) > 0
                ? GridCell.text(text)
                : new GridCell(
                        text, kinds[RANDOM.nextInt(kinds.length)], text, RANDOM.nextBoolean() ? ".VnTimeH" : "Arial");
    }

    private static Grid grid() {
        List<GridRow> rows = new ArrayList<>();
        int columns = 1 + RANDOM.nextInt(7);
        int number = 0;
        for (int i = RANDOM.nextInt(14); i > 0; i--) {
            number += 1 + RANDOM.nextInt(5) / 4;
            List<GridCell> cells = new ArrayList<>();
            for (int column = RANDOM.nextInt(columns + 1); column > 0; column--) {
                cells.add(cell());
            }
            rows.add(new GridRow(number, cells));
        }
        List<GridArea> merged = new ArrayList<>();
        for (int i = RANDOM.nextInt(4); i > 0; i--) {
            int row = 1 + RANDOM.nextInt(14);
            int column = RANDOM.nextInt(7);
            merged.add(new GridArea(row, row + RANDOM.nextInt(3), column, column + RANDOM.nextInt(3)));
        }
        return new Grid("Trang", rows, merged);
    }

    /** Half of the sheets get a head, so that their rows are read as lines. */
    private static Grid withHead(Grid grid) {
        List<GridRow> rows = new ArrayList<>(grid.rows());
        if (!rows.isEmpty() && RANDOM.nextBoolean()) {
            List<GridCell> head = new ArrayList<>();
            for (String title : "STT,Họ và tên,Chức vụ,Đơn vị,Năm sinh,CCCD,Tiền thưởng".split(",", -1)) {
                head.add(GridCell.text(title));
            }
            rows.set(0, new GridRow(rows.get(0).number(), head));
        }
        return new Grid(grid.name(), rows, grid.merged());
    }

    @Test
    void everyRowOfEverySheetIsAccountedForAndKeptAsTheFileHasIt() {
        ReadingChoices choices =
                ReadingChoices.on(LocalDate.of(2024, 12, 5)).with(ReadingChoices.NameCells.NAME_AND_POSITION);
        int lines = 0;
        for (int i = 0; i < 1200; i++) {
            Grid grid = withHead(grid());
            ListSheet sheet = ListSheet.of(grid);
            List<ListRow> rows = ListReader.read(sheet, choices);
            if (sheet.tables().isEmpty()) {
                assertThat(rows).isEmpty();
                continue;
            }
            assertThat(rows.stream().map(ListRow::number))
                    .containsExactlyElementsOf(
                            grid.rows().stream().map(GridRow::number).toList());
            for (int row = 0; row < rows.size(); row++) {
                lines += rows.get(row).role() == Role.LINE ? 1 : 0;
                assertSaid(rows.get(row), grid.rows().get(row), sheet);
            }
        }
        assertThat(lines).isGreaterThan(1000);
    }

    private static void assertSaid(ListRow row, GridRow original, ListSheet sheet) {
        row.said().forEach((field, text) -> {
            ListTable table = sheet.tables().stream()
                    .filter(each -> each.holds(row.number()))
                    .findFirst()
                    .orElseThrow();
            assertThat(text)
                    .isEqualTo(original.cell(table.column(field).orElseThrow()).text());
        });
    }
}
