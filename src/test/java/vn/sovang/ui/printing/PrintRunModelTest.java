package vn.sovang.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.IssueBookNumbers;
import vn.sovang.register.Stock;
import vn.sovang.ui.printing.PrintRunModel.Phase;
import vn.sovang.ui.printing.RowsModel.Choice;

class PrintRunModelTest {
    private static final String STOCK = "Phôi A4 năm 2024";

    @TempDir
    Path folder;

    private Models models;
    private PrintRunModel run;

    @BeforeEach
    void openADecisionWithFourLinesAndTenPhoi() throws Refused {
        models = new Models(folder)
                .with(
                        RecipientKind.INDIVIDUAL,
                        "Ông Cil Ha Niêm",
                        "Bà Kră Jăn K' Duyên",
                        "Ông Vũ Đình Khải",
                        "Bà Đặng Thị Kim Ngần");
        new IssueBookNumbers(models.register).issue(models.decision.id());
        new Stock(models.register).receive(STOCK, 10, "");
        open();
    }

    private void open() {
        models.started();
        models.all.stock().mediumProperty().set(Medium.STOCK);
        models.all.printer().ask();
        run = models.all.run();
        run.look();
    }

    @AfterEach
    void close() {
        models.close();
    }

    /** The rows of the table as "tờ dòng trạng thái". */
    private String shown() {
        return models.rows.rowsProperty().get().stream()
                .map(row -> row.sheet() + " " + row.row() + " " + row.state())
                .collect(Collectors.joining(", "));
    }

    private int left() {
        return models.all.stock().left().orElseThrow();
    }

    private RunPlaces job() {
        return run.runProperty().get().orElseThrow();
    }

    @Test
    void everySheetGoesToThePrinterOnItsOwnAndCountsAsPrinted() {
        models.all.start("");
        assertThat(models.printer.sent()).hasSize(4).allMatch(sent -> sent.pages() == 1);
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(shown()).isEqualTo("1 1 GOOD, 2 2 GOOD, 3 3 GOOD, 4 4 GOOD");
        assertThat(models.view().printed()).isEqualTo(4);
        assertThat(left()).isEqualTo(6);
        run.leave();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.NONE);
        assertThat(models.rows.count(RowsModel.Scope.WAITING)).isZero();
    }

    @Test
    void onlyTheRowsChosenArePrinted() {
        models.rows.rangeProperty().set("2, 4");
        models.all.start("");
        assertThat(models.printer.sent()).hasSize(2);
        assertThat(shown()).isEqualTo("1 2 GOOD, 2 4 GOOD");
        assertThat(models.rows.rangeProperty().get()).isEqualTo("2, 4");
        run.leave();
        assertThat(models.rows.rangeProperty().get()).isEmpty();
        assertThat(models.rows.count(RowsModel.Scope.WAITING)).isEqualTo(2);
    }

    @Test
    void aPauseComesAfterTheSheetUnderWayAndTheJobGoesOnAfterTheLastGoodOne() {
        models.holdPool();
        models.all.start("");
        assertThat(shown()).isEqualTo("1 1 SENDING, 2 2 WAITING, 3 3 WAITING, 4 4 WAITING");
        run.pause();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.PAUSING);
        models.letGoPool();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(shown()).isEqualTo("1 1 GOOD, 2 2 WAITING, 3 3 WAITING, 4 4 WAITING");
        assertThat(job().after(job().run().lastGood()).map(job()::place)).contains(2);
        assertThat(models.rows.current().orElseThrow().row())
                .as("the preview shows the sheet it stands at")
                .isEqualTo(2);
        run.resume(1, "");
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(models.printer.sent()).hasSize(4);
    }

    @Test
    void aPrinterThatIsGonePausesTheJobAndSaysSo() {
        models.printer.refusing();
        models.all.start("");
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(run.problemsProperty().get()).singleElement().isInstanceOf(Problem.PrinterRefused.class);
        assertThat(shown()).startsWith("1 1 JAMMED, 2 2 WAITING");
        assertThat(models.view().printed()).isZero();
        models.printer.accepting();
        run.resume(0, "");
        assertThat(run.problemsProperty().get()).isEmpty();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(left()).isEqualTo(6);
    }

    @Test
    void afterAJamTheClerkNamesTheLastGoodSheetAndTheSpoiledOneCostsAPhoi() {
        models.all.start("");
        run.report();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.REPORTING);
        assertThat(job().handedOver()).hasSize(4);
        run.resume(2, "kẹt giấy");
        assertThat(models.printer.sent()).hasSize(6);
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(models.view().printed()).isEqualTo(4);
        assertThat(left()).isEqualTo(5);
    }

    @Test
    void aReportTakenBackChangesNothing() {
        models.all.start("");
        run.report();
        run.takeBackReport();
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(models.printer.sent()).hasSize(4);
    }

    @Test
    void aWaitingSheetLeftOutIsNotPrintedAndTheOthersAreCountedAnew() {
        models.holdPool();
        models.all.start("");
        models.rows.choose(List.of(models.award(3)), Choice.LEAVE);
        assertThat(shown()).isEqualTo("1 1 SENDING, 2 2 WAITING, 0 3 DROPPED, 3 4 WAITING");
        assertThat(job().total()).isEqualTo(3);
        models.rows.choose(List.of(models.award(1)), Choice.LEAVE);
        assertThat(shown()).startsWith("1 1 SENDING");
        models.letGoPool();
        assertThat(models.printer.sent()).hasSize(3);
        assertThat(models.rows.rangeProperty().get()).isEqualTo("1-2, 4");
    }

    @Test
    void whatIsStoppedForGoodCanBePrintedByAnotherJob() {
        models.printer.breaking("hết giấy");
        models.all.start("");
        run.stop(0, "", ended -> {});
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.NONE);
        assertThat(models.sheets()).hasSize(4);
        models.printer.breaking("");
        models.all.start("");
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
    }

    @Test
    void aJobInterruptedByTheEndOfTheProgramIsFoundAgain() throws Refused {
        models.holdPool();
        models.all.start("");
        models.reopen();
        open();
        assertThat(models.all.stock().mediumProperty().get()).isEqualTo(Medium.STOCK);
        assertThat(models.all.printer().printerProperty().get()).isEqualTo(models.printer.getName());
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(shown()).isEqualTo("1 1 SENDING, 2 2 WAITING, 3 3 WAITING, 4 4 WAITING");
        run.resume(1, "");
        assertThat(models.printer.sent()).hasSize(3);
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.DONE);
    }

    @Test
    void aJobOfAnotherDecisionIsOfferedWithoutDisturbingTheListAtHand() throws Refused {
        models.printer.breaking("hết giấy");
        models.all.start("");
        long other = Registers.decision(models.register, "13", "3/12/2024").id();
        models.printing.start(OptionalLong.of(other));
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(models.all.isHere(job())).isFalse();
        assertThat(models.rows.rowsProperty().get()).isEmpty();
        models.started();
        assertThat(models.all.isHere(job())).isTrue();
        assertThat(shown()).startsWith("1 1 JAMMED");
    }

    @Test
    void linesPrintedBeforeNeedAReason() {
        models.all.start("");
        run.leave();
        models.rows.scopeProperty().set(RowsModel.Scope.ALL);
        models.rows.rangeProperty().set("2");
        models.all.start("");
        assertThat(run.problemsProperty().get()).containsExactly(new Problem.ReasonMissing(List.of(2)));
        assertThat(run.phaseProperty().get()).isEqualTo(Phase.NONE);
        models.all.start("sai tên");
        assertThat(run.problemsProperty().get()).isEmpty();
        assertThat(models.printer.sent()).hasSize(5);
    }

    @Test
    void betweenSheetsTheListIsNotReadAnew() {
        int before = models.printing.readingsProperty().get();
        models.all.start("");
        assertThat(models.printing.readingsProperty().get()).isLessThanOrEqualTo(before + 2);
        assertThat(models.view().printed()).isEqualTo(4);
    }

    @Test
    void aJobKeepsItsPrinterAlthoughTheMachineLostIt() {
        models.printer.breaking("hết giấy");
        models.all.start("");
        models.unplug();
        models.all.printer().ask();
        assertThat(models.all.printer().printerProperty().get()).isEqualTo(models.printer.getName());
        run.stop(0, "", ended -> {});
        assertThat(models.all.printer().printerProperty().get()).isEmpty();
    }
}
