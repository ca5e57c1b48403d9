package vn.sovang.register;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.paper.layout.Sheet;

/**
 * Printing on a printer, sheet by sheet, so that a jam, a crash or a closed program costs no certificate and prints none twice.
 * A sheet is written down before it is handed over: {@link #next}, hand it to the printer, {@link #sent} or {@link #failed}. What
 * came out is for the clerk to say: {@link #resume} takes his last good sheet and goes on with the one after it.
 */
public final class PrintRun {
    private final Register register;

    public PrintRun(Register register) {
        this.register = register;
    }

    /** What an order would print; nothing is written. */
    public PrintPlan plan(PrintOrder order) throws Refused {
        return PrintPlan.of(PrintSelection.of(register, order).ordered(order.order()));
    }

    /**
     * Begins a job. {@code stock} names the phôi that is used up, empty for none; {@code reason} says why lines that were printed
     * before are printed again.
     *
     * @throws Refused when nothing is to be printed, something is missing or does not fit, a reason is missing, or another job is
     *     not over
     */
    public Run start(PrintOrder order, PrintTarget target, String stock, String reason) throws Refused {
        Optional<PrintJob> other = register.read(() -> register.printLists().unfinished());
        if (other.isPresent()) {
            throw new Refused(new Problem.RunUnfinished(show(other.get().id()).decision()));
        }
        PrintSelection selection = PrintSelection.of(register, order).ordered(order.order());
        RunChecks.check(selection, reason);
        long id = register.transact(Act.PRINT, tx -> {
            PrintJob job = tx.insert(job(tx.uid(), order, target, stock));
            int ordinal = 0;
            for (PrintSelection.Chosen chosen : selection.sheets()) {
                boolean again = chosen.award().printing().count() > 0;
                tx.insert(new PrintSheet(
                        0,
                        job.id(),
                        ++ordinal,
                        chosen.award().id(),
                        PrintSheet.State.WAITING,
                        again ? reason.strip() : "",
                        null));
            }
            return job.id();
        });
        return show(id);
    }

    private PrintJob job(String uid, PrintOrder order, PrintTarget target, String stock) {
        return new PrintJob(
                0,
                uid,
                order.decisionId(),
                order.medium(),
                order.order(),
                target.printer(),
                target.tray(),
                target.paper(),
                calibration(target).map(Calibration::id).orElse(null),
                stock.strip(),
                order.template(),
                PrintJob.State.RUNNING,
                register.now(),
                null);
    }

    private Optional<Calibration> calibration(PrintTarget target) {
        return register.tables().all(Calibration.class).stream()
                .filter(known -> known.isOf(target))
                .findFirst();
    }

    /**
     * Takes the next waiting sheet to hand over, and keeps what it says; empty when the job is not running or has none left. A line
     * that was revoked or deleted meanwhile is dropped from the job.
     *
     * @throws Refused also while an earlier sheet is neither sent nor failed
     */
    public Optional<Sending> next(long jobId) throws Refused {
        return register.transact(Act.PRINT, tx -> new RunSheets(register, tx, jobId).next(this::bytes));
    }

    private byte[] bytes(PrintSelection.Chosen chosen, LaidOut laid, PrintJob job) {
        return register.press().onePage(laid.sheet(), chosen.info(register.today()), adjustment(job, laid.sheet()));
    }

    /** The number of a calibration that was deleted may be another's by now. */
    private Adjustment adjustment(PrintJob job, Sheet sheet) {
        PrintTarget target = new PrintTarget(job.printer(), job.tray(), job.paper());
        return Optional.ofNullable(job.calibrationId())
                .flatMap(id -> register.tables().find(Calibration.class, id))
                .filter(known -> known.isOf(target))
                .map(known -> known.adjustment(sheet.width(), sheet.height()))
                .orElse(Adjustment.NONE);
    }

    /** The printer took the sheet: it counts as printed until the clerk says otherwise. */
    public Run sent(long sheetId) throws Refused {
        return write(sheetId, RunSheets::sent);
    }

    /** The printer did not take the sheet; the job pauses. */
    public Run failed(long sheetId, String reason) throws Refused {
        return write(sheetId, (sheets, sheet) -> sheets.failed(sheet, reason));
    }

    /** Leaves a waiting sheet out of the job. */
    public Run drop(long sheetId, String reason) throws Refused {
        return write(sheetId, (sheets, sheet) -> sheets.drop(sheet, reason));
    }

    private Run write(long sheetId, SheetAct act) throws Refused {
        long jobId = register.transact(Act.PRINT, tx -> {
            PrintSheet sheet = tx.tables()
                    .find(PrintSheet.class, sheetId)
                    .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId));
            act.run(new RunSheets(register, tx, sheet.jobId()), sheet);
            return sheet.jobId();
        });
        return show(jobId);
    }

    /** After the sheet under way no other is handed over. */
    public Run pause(long jobId) throws Refused {
        register.transact(Act.PRINT, tx -> {
            new RunSheets(register, tx, jobId).pause();
            return jobId;
        });
        return show(jobId);
    }

    /**
     * Goes on after the last sheet that came out good; 0 when none did. What was handed over after it counts as not printed and
     * waits again. With a reason, the sheet right after the last good one came out spoiled: that costs a phôi and is logged.
     *
     * @throws Refused when a sheet up to the last good one never went to the printer, or the job was stopped for good
     */
    public Run resume(long jobId, int lastGood, String spoiledReason) throws Refused {
        register.transact(Act.PRINT, tx -> {
            new RunSheets(register, tx, jobId).resume(lastGood, spoiledReason.strip());
            return jobId;
        });
        return show(jobId);
    }

    /** Ends a job for good, with what is known: sheets that wait are dropped and can be printed by another job. */
    public Run stop(long jobId) throws Refused {
        register.transact(Act.PRINT, tx -> {
            new RunSheets(register, tx, jobId).stop();
            return jobId;
        });
        return show(jobId);
    }

    /** Ends a job for good after the clerk has said, as in {@link #resume}, what came out. */
    public Run stop(long jobId, int lastGood, String spoiledReason) throws Refused {
        register.transact(Act.PRINT, tx -> {
            RunSheets sheets = new RunSheets(register, tx, jobId);
            sheets.resume(lastGood, spoiledReason.strip());
            sheets.stop();
            return jobId;
        });
        return show(jobId);
    }

    public Run show(long jobId) throws Refused {
        return register.read(() -> RunSheets.show(register, jobId));
    }

    /** The job that is not over, after a crash or a pause overnight. */
    public Optional<Run> unfinished() throws Refused {
        Optional<PrintJob> job = register.read(() -> register.printLists().unfinished());
        return job.isEmpty() ? Optional.empty() : Optional.of(show(job.get().id()));
    }

    /** The jobs of a decision, newest first. */
    public List<Run> of(long decisionId) throws Refused {
        return register.read(() -> {
            List<Run> runs = new java.util.ArrayList<>();
            for (PrintJob job : register.printLists().jobs(decisionId)) {
                runs.add(0, RunSheets.show(register, job.id()));
            }
            return runs;
        });
    }

    private interface SheetAct {
        void run(RunSheets sheets, PrintSheet sheet) throws Refused;
    }
}
