package vn.sovang.domain.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.grid.GridRow;
import vn.sovang.domain.list.ListRow.Role;
import vn.sovang.fixtures.RandomSheets;

/** Whatever a sheet holds: no row is lost, nothing the file said is changed, and nothing is raised. */
class AnyListTest {
    @Test
    void everyRowOfEverySheetIsAccountedForAndKeptAsTheFileHasIt() {
        ReadingChoices choices =
                ReadingChoices.on(LocalDate.of(2024, 12, 5)).with(ReadingChoices.NameCells.NAME_AND_POSITION);
        Random random = new Random(6);
        int lines = 0;
        for (int i = 0; i < 1200; i++) {
            Grid grid = RandomSheets.next(random);
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
