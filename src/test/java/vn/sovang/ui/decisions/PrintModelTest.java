package vn.sovang.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.ui.decisions.PrintModel.Output;

class PrintModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Models models;

    @BeforeEach
    void openADecisionWithThreeLines() throws Refused {
        models = new Models(folder)
                .with(RecipientKind.INDIVIDUAL, "Ông Cil Ha Niêm", "Bà Kră Jăn K' Duyên", "Ông Vũ Đình Khải")
                .started();
    }

    @AfterEach
    void close() {
        models.close();
    }

    private PrintModel printing() {
        return new PrintModel(
                models.decisions,
                models.decisions.openProperty().get().orElseThrow(),
                PrintModel.freeFile(out, models.decision));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void itStartsWithTheLinesThatWaitAndThenWithAll() throws IOException {
        PrintModel first = printing();
        assertThat(first.rangeProperty().get()).isEqualTo("1-3");
        first.rangeProperty().set("2");
        assertThat(first.sheets()).isEqualTo(1);
        first.print();
        assertThat(first.problemsProperty().get()).isEmpty();
        assertThat(first.reportProperty().get().orElseThrow().printed()).isEqualTo(1);
        assertThat(printing().rangeProperty().get()).isEqualTo("1, 3");
        PrintModel rest = printing();
        rest.print();
        assertThat(printing().rangeProperty().get()).isEqualTo("1-3");
        assertThat(files()).containsExactly("Giấy khen 12-QĐ-UBND (2).pdf", "Giấy khen 12-QĐ-UBND.pdf");
    }

    @Test
    void aFileForEachPersonGoesIntoAFolderOfTheDecision() throws IOException {
        PrintModel print = printing();
        print.outputProperty().set(Output.FILE_EACH);
        assertThat(print.targetProperty().get()).isEqualTo(out.toString());
        print.print();
        assertThat(files()).hasSize(3).allMatch(name -> name.startsWith("12-QĐ-UBND 2024"));
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        PrintModel print = printing();
        models.hold();
        print.print();
        assertThat(print.runningProperty().get()).isPresent();
        print.cancel();
        models.letGo();
        assertThat(print.runningProperty().get()).isEmpty();
        assertThat(print.reportProperty().get()).isEmpty();
        assertThat(print.stoppedProperty().get()).isTrue();
        assertThat(files()).isEmpty();
        assertThat(models.decisions.openProperty().get().orElseThrow().printed())
                .isZero();
    }

    @Test
    void aRangeThatCannotBeReadPrintsNothing() throws IOException {
        PrintModel print = printing();
        print.rangeProperty().set("1-x");
        assertThat(print.readable()).isFalse();
        assertThat(print.sheets()).isZero();
        print.print();
        assertThat(print.problemsProperty().get()).containsExactly(new Problem.RowsUnreadable("1-x"));
        assertThat(files()).isEmpty();
    }

    @Test
    void aMissingFolderIsSaidAndNothingHappens() throws IOException {
        PrintModel print = printing();
        print.targetProperty().set(out.resolve("không có/giấy khen.pdf").toString());
        print.print();
        assertThat(print.problemsProperty().get()).singleElement().isInstanceOf(Problem.FolderMissing.class);
        assertThat(files()).isEmpty();
    }
}
