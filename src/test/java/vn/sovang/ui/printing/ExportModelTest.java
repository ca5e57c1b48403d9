package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.register.PrintLog;
import vn.sovang.ui.printing.ExportModel.Output;

class ExportModelTest {
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

    private ExportModel printing() {
        return new ExportModel(
                models.all,
                models.decision,
                models.rows.sheets().stream().map(SheetRow::row).toList(),
                ExportModel.freeFile(out, models.decision));
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
    void theChosenSheetsGoIntoOneFileAndAnotherTimeIntoAnother() throws IOException {
        models.rows.rangeProperty().set("2");
        ExportModel first = printing();
        assertThat(first.sheets()).isEqualTo(1);
        first.export();
        assertThat(first.problemsProperty().get()).isEmpty();
        assertThat(first.reportProperty().get().orElseThrow().printed()).isEqualTo(1);
        models.rows.chooseAll(RowsModel.Choice.TAKE);
        ExportModel second = printing();
        second.reasonProperty().set("hỏng");
        second.export();
        assertThat(files()).containsExactly("Giấy khen 12-QĐ-UBND (2).pdf", "Giấy khen 12-QĐ-UBND.pdf");
    }

    @Test
    void aFileForEachPersonGoesIntoAFolderOfTheDecision() throws IOException {
        ExportModel print = printing();
        print.outputProperty().set(Output.FILE_EACH);
        assertThat(print.targetProperty().get()).isEqualTo(out.toString());
        print.export();
        assertThat(files()).hasSize(3).allMatch(name -> name.startsWith("12-QĐ-UBND 2024"));
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        ExportModel print = printing();
        models.hold();
        print.export();
        assertThat(print.runningProperty().get()).isPresent();
        print.cancel();
        models.letGo();
        assertThat(print.runningProperty().get()).isEmpty();
        assertThat(print.reportProperty().get()).isEmpty();
        assertThat(print.stoppedProperty().get()).isTrue();
        assertThat(files()).isEmpty();
        assertThat(models.view().printed()).isZero();
    }

    @Test
    void aMissingFolderIsSaidAndNothingHappens() throws IOException {
        ExportModel print = printing();
        print.targetProperty().set(out.resolve("không có/giấy khen.pdf").toString());
        print.export();
        assertThat(print.problemsProperty().get()).singleElement().isInstanceOf(Problem.FolderMissing.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasPrintedBeforeAsksWhyAndTheReasonIsKept() throws Exception {
        models.rows.rangeProperty().set("2");
        printing().export();
        models.rows.scopeProperty().set(RowsModel.Scope.ALL);
        models.rows.rangeProperty().set("2-3");
        ExportModel again = printing();
        assertThat(again.again()).containsExactly(2);
        again.export();
        assertThat(again.problemsProperty().get()).containsExactly(new Problem.ReasonMissing(List.of(2)));
        assertThat(files()).hasSize(1);
        again.reasonProperty().set("sai tên");
        again.standardProperty().set(PdfStandard.A2B);
        again.export();
        assertThat(again.problemsProperty().get()).isEmpty();
        assertThat(Files.readString(out.resolve("Giấy khen 12-QĐ-UBND (2).pdf"), StandardCharsets.ISO_8859_1))
                .contains("pdfaid:part");
        assertThat(new PrintLog(models.register).of(models.decision.id()).toString())
                .contains("sai tên");
    }
}
