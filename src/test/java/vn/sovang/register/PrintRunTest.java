package vn.sovang.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.sovang.fixtures.FourAwards.STOCK;
import static vn.sovang.fixtures.FourAwards.TARGET;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.fixtures.FourAwards;
import vn.sovang.fixtures.Registers;

class PrintRunTest {
    @TempDir
    Path folder;

    private FourAwards room;
    private PrintRun run;

    @BeforeEach
    void open() throws Refused {
        room = new FourAwards(folder.resolve("so.sovang"));
        run = new PrintRun(room.register);
        new Stock(room.register).receive(STOCK, 10, "");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static List<State> states(Run run) {
        return run.sheets().stream().map(line -> line.sheet().state()).toList();
    }

    private Stock.Level stock() throws Refused {
        return new Stock(room.register).levels().get(0);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Problem... problems) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problems()).containsExactly(problems));
    }

    @Test
    void aJobPrintsEachLineOnceAndIsThenDone() throws Refused {
        Run started = room.start("", "");
        Run done = room.print(started.job().id(), 10);

        assertThat(room.paper)
                .containsExactly(
                        "1. Tập thể Ban Chỉ huy Quân sự xã Suối Thông",
                        "2. Bà Nguyễn Thị Ngọc Ánh",
                        "3. Ông Cil Múp Ha Kriêng",
                        "4. Hộ ông Lơ Mu Ha Blang");
        assertThat(states(done)).containsOnly(State.GOOD);
        assertThat(done.job().state()).isEqualTo(PrintJob.State.DONE);
        assertThat(run.unfinished()).isEmpty();
        assertThat(room.printed(1)).isEqualTo(1);
        assertThat(new ShowDecision(room.register)
                        .show(room.decision.id())
                        .decision()
                        .state())
                .isEqualTo(DecisionState.DONE);
        assertThat(stock().used()).isEqualTo(4);
        assertThat(stock().left()).isEqualTo(6);
    }

    @Test
    void theSheetHandedOverIsOnePageWithTheLine() throws Exception {
        long job = room.start("3", "").job().id();
        byte[] pdf = run.next(job).orElseThrow().bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).containsIgnoringCase("Cil Múp Ha Kriêng");
        }
    }

    @Test
    void onACalibratedPrinterEverythingMovesAsMeasured() throws Exception {
        TextPosition before = firstLetter(room.start("3", "").job().id());
        run.stop(run.unfinished().orElseThrow().job().id(), 0, "");
        Readings readings = Readings.read(new MeasuringSheet(297, 210), Adjustment.NONE, "25,5", "22,5", "250", "163");
        new Calibrations(room.register).save(TARGET, readings);

        TextPosition after = firstLetter(room.start("3", "").job().id());

        assertThat(after.getXDirAdj() - before.getXDirAdj()).isCloseTo(-2 / 25.4f * 72, within(0.01f));
        assertThat(after.getYDirAdj() - before.getYDirAdj()).isCloseTo(1 / 25.4f * 72, within(0.01f));
    }

    private TextPosition firstLetter(long job) throws Exception {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(run.next(job).orElseThrow().bytes())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
        }
        return letters.get(0);
    }

    @Test
    void afterAJamTheJobGoesOnBehindTheLastGoodSheetAndTheSpoiledOneCostsAPhoi() throws Refused {
        long job = room.start("", "").job().id();
        room.print(job, 3);
        run.pause(job);
        assertThat(run.next(job)).isEmpty();

        Run resumed = run.resume(job, 1, "kẹt giấy");
        assertThat(states(resumed)).containsExactly(State.GOOD, State.WAITING, State.WAITING, State.WAITING);
        assertThat(resumed.spoiled()).isEqualTo(1);
        assertThat(room.printed(2)).isZero();
        assertThat(room.printed(3)).isZero();
        assertThat(stock()).isEqualTo(new Stock.Level(STOCK, 10, 1, 1));

        room.paper.clear();
        room.print(job, 10);
        assertThat(room.paper).hasSize(3).first().asString().startsWith("2.");
        assertThat(room.printed(2)).isEqualTo(1);
        assertThat(stock()).isEqualTo(new Stock.Level(STOCK, 10, 4, 1));
    }

    @Test
    void aJamNoticedAfterTheLastSheetWasSentReopensTheJob() throws Refused {
        long job = room.start("", "").job().id();
        room.print(job, 10);
        Run resumed = run.resume(job, 2, "");

        assertThat(resumed.job().state()).isEqualTo(PrintJob.State.RUNNING);
        room.paper.clear();
        room.print(job, 10);
        assertThat(room.paper).hasSize(2);
        assertThat(stock().left()).isEqualTo(6);
    }

    @Test
    void aPrinterThatRefusesASheetPausesTheJobAndNothingCountsAsPrinted() throws Refused {
        long job = room.start("", "").job().id();
        room.print(job, 1);
        Sending second = run.next(job).orElseThrow();
        Run failed = run.failed(second.sheetId(), "máy in hết giấy");

        assertThat(states(failed)).startsWith(State.GOOD, State.JAMMED, State.WAITING);
        assertThat(failed.job().state()).isEqualTo(PrintJob.State.PAUSED);
        assertThat(room.printed(2)).isZero();

        run.resume(job, 1, "");
        room.print(job, 10);
        assertThat(room.printed(2)).isEqualTo(1);
        assertThat(new IssuedCopies(room.register).of(room.award(2))).hasSize(1);
    }

    @Test
    void aSheetThatCameOutThoughThePrinterComplainedIsNotPrintedAgain() throws Refused {
        long job = room.start("", "").job().id();
        run.failed(run.next(job).orElseThrow().sheetId(), "hết giờ");
        run.resume(job, 1, "");
        room.print(job, 10);

        assertThat(room.paper).hasSize(3);
        assertThat(room.printed(1)).isEqualTo(1);
        assertThat(stock().used()).isEqualTo(4);
    }

    @Test
    void afterACrashTheSheetUnderWayIsInDoubtUntilTheClerkSaysSo() throws Exception {
        long job = room.start("", "").job().id();
        room.print(job, 1);
        run.next(job);
        room.close();

        Path file = folder.resolve("so.sovang");
        try (Register again = Register.open(file, Registers.surroundings())) {
            PrintRun after = new PrintRun(again);
            Run found = after.unfinished().orElseThrow();
            assertThat(states(found)).startsWith(State.GOOD, State.SENDING, State.WAITING);
            assertThat(found.decision()).isEqualTo("12/QĐ-UBND");
            refuses(() -> after.next(job), new Problem.SheetUnsettled(2));

            after.resume(job, 2, "");
            assertThat(after.next(job).orElseThrow().ordinal()).isEqualTo(3);
        }
    }

    @Test
    void aSheetThatNeverLeftCannotBeTheLastGoodOne() throws Refused {
        long job = room.start("", "").job().id();
        room.print(job, 1);
        refuses(() -> run.resume(job, 3, ""), new Problem.SheetNotSent(2));
        assertThat(states(run.show(job))).startsWith(State.GOOD, State.WAITING);
    }

    @Test
    void printingAgainNeedsAReasonAndKeepsTheNumber() throws Refused {
        room.print(room.start("2-3", "").job().id(), 10);
        refuses(() -> room.start("", " "), new Problem.ReasonMissing(List.of(2, 3)));

        Run again = room.start("1-2", "sai tên");
        room.print(again.job().id(), 10);
        assertThat(again.sheets()).extracting(line -> line.sheet().reason()).containsExactly("", "sai tên");
        assertThat(again.sheets()).extracting(Run.Line::bookNumber).containsExactly(1, 2);
        assertThat(room.printed(2)).isEqualTo(2);
        assertThat(new IssuedCopies(room.register).of(room.award(2)))
                .extracting(copy -> copy.printing() + copy.reason())
                .containsExactly("1", "2sai tên");
    }

    @Test
    void anotherJobHasToWaitUntilTheFirstIsOver() throws Refused {
        long job = room.start("1", "").job().id();
        refuses(() -> room.start("2", ""), new Problem.RunUnfinished("12/QĐ-UBND"));
        run.stop(job);
        assertThat(room.start("2", "").sheets()).hasSize(1);
    }

    @Test
    void aJobStoppedForGoodLeavesTheRestUnprintedAndCannotGoOn() throws Refused {
        long job = room.start("", "").job().id();
        room.print(job, 2);
        Run stopped = run.stop(job, 1, "mực nhòe");

        assertThat(stopped.job().state()).isEqualTo(PrintJob.State.STOPPED);
        assertThat(states(stopped)).containsExactly(State.GOOD, State.DROPPED, State.DROPPED, State.DROPPED);
        assertThat(room.printed(1)).isEqualTo(1);
        assertThat(room.printed(2)).isZero();
        assertThat(stock()).isEqualTo(new Stock.Level(STOCK, 10, 1, 1));
        refuses(() -> run.resume(job, 1, ""), new Problem.RunOver("12/QĐ-UBND"));
    }

    @Test
    void aLineDroppedOrDeletedMeanwhileIsLeftOut() throws Refused {
        Run started = room.start("", "");
        long job = started.job().id();
        run.drop(started.sheets().get(1).sheet().id(), "vắng mặt");
        new EditAward(room.register).edit(room.award(3), AwardField.BOOK_NUMBER, "");
        new DeleteAwards(room.register).delete(List.of(room.award(3)));
        Run done = room.print(job, 10);

        assertThat(states(done)).containsExactly(State.GOOD, State.DROPPED, State.DROPPED, State.GOOD);
        assertThat(room.paper).hasSize(2);
        assertThat(done.job().state()).isEqualTo(PrintJob.State.DONE);
    }

    @Test
    void sheetsLeaveInTheOrderAsked() throws Refused {
        assertThat(rows(SheetOrder.LIST)).containsExactly(1, 2, 3, 4);
        assertThat(rows(SheetOrder.REVERSE)).containsExactly(4, 3, 2, 1);
        // Ánh, Ban, Blang, Kriêng
        assertThat(rows(SheetOrder.NAME)).containsExactly(2, 1, 4, 3);
        assertThat(rows(SheetOrder.STAGE)).containsExactly(1, 4, 2, 3);
    }

    private List<Integer> rows(SheetOrder order) throws Refused {
        PrintOrder all = new PrintOrder(room.decision.id(), Rows.ALL, order, Medium.BLANK, "");
        return run.plan(all).sheets().stream().map(PrintPlan.Line::row).toList();
    }

    @Test
    void emptyPaperCostsNoPhoi() throws Refused {
        Run started = run.start(room.order("", Medium.BLANK), TARGET, STOCK, "");
        room.print(started.job().id(), 10);
        assertThat(stock().left()).isEqualTo(10);
    }

    @Test
    void nothingIsBegunWhereATextDoesNotFit() throws Refused {
        new EditAward(room.register).edit(room.award(2), AwardField.ACHIEVEMENT, "Có thành tích xuất sắc ".repeat(80));
        assertThatThrownBy(() -> room.start("", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Problem.CertificateFaulty.class,
                                        fault -> assertThat(fault.row()).isEqualTo(2)));
        assertThat(run.unfinished()).isEmpty();
    }
}
