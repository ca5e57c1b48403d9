package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListReader;
import vn.sovang.domain.list.ListRow;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.domain.list.ListTable;
import vn.sovang.domain.list.ReadingChoices;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Files as offices send them, each with what it means beside it. */
class SampleListsTest {
    private static final Path FOLDER = Path.of("src/test/resources/imports");
    private static final String MEANT = ".meant";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(MEANT)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileMeansWhatStandsBesideIt(Path meant) throws IOException, Refused, Cancelled {
        Path file = FOLDER.resolve(meant.getFileName().toString().replace(MEANT, ""));
        assertThat(understood(file)).isEqualTo(Files.readAllLines(meant));
    }

    private static List<String> understood(Path file) throws Refused, Cancelled {
        List<String> lines = new ArrayList<>();
        for (Grid grid : ReadGrids.of(file, Progress.NONE)) {
            ListSheet sheet = ListSheet.of(grid);
            lines.add("sheet " + sheet.letters().name());
            sheet.encodings().stream()
                    .filter(each -> each.changes())
                    .forEach(each -> lines.add("  column " + each.column() + " " + each.encoding() + " "
                            + each.confidence() + " % " + each.before() + " → " + each.after()));
            sheet.tables().forEach(table -> lines.add("  head " + head(table)));
            ListReader.read(sheet, ReadingChoices.on(LocalDate.of(2024, 12, 5)))
                    .forEach(row -> lines.add("  " + row(row)));
        }
        return lines;
    }

    private static String head(ListTable table) {
        List<String> columns = new ArrayList<>();
        table.columns().forEach(column -> {
            ListField field = column.field();
            columns.add(column.title() + "=" + (field == null ? "-" : field.name()));
        });
        return table.firstHead() + "-" + table.lastHead() + " " + String.join(" | ", columns);
    }

    private static String row(ListRow row) {
        String notes = String.join(
                " ", row.notes().stream().map(note -> note.about().name()).toList());
        String what = row.role() == ListRow.Role.LINE
                ? row.kind() + " " + new TreeMap<>(row.values()).toString().replace("\n", "\\n") + row.flaws()
                : row.role().toString();
        return (row.number() + " " + what + " " + notes).strip();
    }
}
