package vn.sovang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sovang.domain.Award;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.paper.layout.LaidOut;
import vn.sovang.register.PaperTrail.Counted;

/** The sheets of one job inside one act. */
final class RunSheets {
    private final Register register;
    private final Writing tx;
    private final PaperTrail trail;
    private final StockUse stock;
    private PrintJob job;

    RunSheets(Register register, Writing tx, long jobId) {
        this.register = register;
        this.tx = tx;
        this.trail = new PaperTrail(register, tx);
        this.job = job(register, jobId);
        this.stock = new StockUse(register, tx, job);
    }

    private static PrintJob job(Register register, long jobId) {
        return register.tables()
                .find(PrintJob.class, jobId)
                .orElseThrow(() -> new IllegalArgumentException("no print job " + jobId));
    }

    /** What is known now of each place: of several sheets of one place the newest. */
    private static List<PrintSheet> current(List<PrintSheet> all) {
        Map<Integer, PrintSheet> newest = new TreeMap<>();
        all.forEach(sheet -> newest.put(sheet.ordinal(), sheet));
        return List.copyOf(newest.values());
    }

    private List<PrintSheet> current() {
        return current(tx.printLists().sheets(job.id()));
    }

    Optional<Sending> next(Drawing drawing) throws Refused {
        if (job.state() != PrintJob.State.RUNNING) {
            return Optional.empty();
        }
        List<PrintSheet> sheets = current();
        for (PrintSheet sheet : sheets) {
            if (sheet.state() == State.SENDING) {
                throw new Refused(new Problem.SheetUnsettled(sheet.ordinal()));
            }
        }
        PrintSelection selection = PrintSelection.of(
                register, new PrintOrder(job.decisionId(), Rows.ALL, job.order(), job.medium(), job.template()));
        for (PrintSheet sheet : sheets) {
            if (sheet.state() == State.WAITING) {
                Optional<PrintSelection.Chosen> chosen = selection.sheets().stream()
                        .filter(c -> c.award().id() == sheet.awardId())
                        .findFirst();
                if (chosen.isPresent()) {
                    return Optional.of(hand(sheet, chosen.get(), drawing));
                }
                tx.update(sheet, sheet.with(State.DROPPED, sheet.reason(), register.now()));
            }
        }
        endIfDone();
        return Optional.empty();
    }

    private Sending hand(PrintSheet sheet, PrintSelection.Chosen chosen, Drawing drawing) {
        LaidOut laid = chosen.layout().lay(chosen.line());
        trail.keep(chosen, laid.sheet(), sheet.reason(), job.id());
        tx.update(sheet, sheet.with(State.SENDING, sheet.reason(), register.now()));
        return new Sending(sheet.id(), sheet.ordinal(), chosen.title(), drawing.draw(chosen, laid, job));
    }

    void sent(PrintSheet sheet) throws Refused {
        if (sheet.state() == State.SENDING) {
            good(sheet);
            trail.moveOn(job.decisionId());
            endIfDone();
        }
    }

    private void good(PrintSheet sheet) throws Refused {
        tx.update(sheet, sheet.with(State.GOOD, sheet.reason(), register.now()));
        trail.count(sheet.awardId());
        stock.use(1);
    }

    void failed(PrintSheet sheet, String reason) {
        if (sheet.state() == State.SENDING) {
            tx.update(sheet, sheet.with(State.JAMMED, reason, register.now()));
            move(PrintJob.State.PAUSED);
        }
    }

    void drop(PrintSheet sheet, String reason) throws Refused {
        if (sheet.state() != State.WAITING) {
            throw new Refused(new Problem.ChangedSince(Integer.toString(sheet.ordinal())));
        }
        tx.update(sheet, sheet.with(State.DROPPED, reason, register.now()));
        endIfDone();
    }

    void pause() {
        if (job.state() == PrintJob.State.RUNNING) {
            move(PrintJob.State.PAUSED);
        }
    }

    void resume(int lastGood, String spoiledReason) throws Refused {
        if (job.state() == PrintJob.State.STOPPED) {
            throw new Refused(new Problem.RunOver(RunSheets.decision(register, job)));
        }
        boolean spoiling = !spoiledReason.isEmpty();
        for (PrintSheet sheet : current()) {
            if (sheet.state() == State.DROPPED) {
                continue;
            }
            if (sheet.ordinal() <= lastGood) {
                settleGood(sheet);
            } else {
                boolean wasSent = takeBack(sheet);
                if (wasSent && spoiling) {
                    spoil(sheet, spoiledReason);
                    spoiling = false;
                } else if (wasSent) {
                    tx.update(sheet, sheet.with(State.WAITING, reprintReason(sheet), null));
                }
            }
        }
        trail.moveOn(job.decisionId());
        move(PrintJob.State.RUNNING);
        endIfDone();
    }

    private void settleGood(PrintSheet sheet) throws Refused {
        if (sheet.state() == State.WAITING) {
            throw new Refused(new Problem.SheetNotSent(sheet.ordinal()));
        }
        if (sheet.state() == State.JAMMED) {
            good(sheet.with(State.SENDING, reprintReason(sheet), sheet.at()), sheet);
        } else if (sheet.state() == State.SENDING) {
            good(sheet);
        }
    }

    /** A sheet the printer had refused and that came out all the same. */
    private void good(PrintSheet named, PrintSheet stored) throws Refused {
        tx.update(stored, named);
        good(named);
    }

    /** As if the sheet had not been sent; answers whether it had. */
    private boolean takeBack(PrintSheet sheet) throws Refused {
        if (sheet.state() == State.WAITING) {
            return false;
        }
        Counted counted = sheet.state() == State.GOOD ? Counted.YES : Counted.NO;
        Optional<IssuedCopy> copy = tx.printLists().copy(job.id(), sheet.awardId());
        if (copy.isPresent()) {
            trail.takeBack(copy.get(), counted);
        }
        if (counted == Counted.YES) {
            stock.use(-1);
        }
        return true;
    }

    private void spoil(PrintSheet sheet, String reason) {
        tx.update(sheet, sheet.with(State.SPOILED, reason, register.now()));
        stock.spoil(reason);
        tx.insert(new PrintSheet(
                0, job.id(), sheet.ordinal(), sheet.awardId(), State.WAITING, reprintReason(sheet), null));
    }

    /** Why the award was printed again at all; a jam's own words are not that. */
    private static String reprintReason(PrintSheet sheet) {
        return sheet.state() == State.JAMMED ? "" : sheet.reason();
    }

    void stop() throws Refused {
        for (PrintSheet sheet : current()) {
            switch (sheet.state()) {
                case WAITING -> tx.update(sheet, sheet.with(State.DROPPED, sheet.reason(), register.now()));
                // Nobody said that it did not come out, so its number counts as used.
                case SENDING -> good(sheet);
                case JAMMED -> takeBack(sheet);
                case GOOD, SPOILED, DROPPED -> {}
            }
        }
        trail.moveOn(job.decisionId());
        if (job.state() != PrintJob.State.DONE) {
            move(PrintJob.State.STOPPED);
        }
    }

    private void endIfDone() {
        boolean open =
                current().stream().anyMatch(sheet -> sheet.state() != State.GOOD && sheet.state() != State.DROPPED);
        if (!open && job.state() == PrintJob.State.RUNNING) {
            move(PrintJob.State.DONE);
        }
    }

    private void move(PrintJob.State state) {
        job = tx.update(job, job.withState(state, state.isOver() ? register.now() : null));
    }

    /** The job as a screen shows it. */
    static Run show(Register register, long jobId) throws Refused {
        PrintJob job = job(register, jobId);
        List<PrintSheet> all = register.printLists().sheets(jobId);
        List<Award> list = register.lists().awards(job.decisionId());
        Map<Long, Integer> rows = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            rows.put(list.get(i).id(), i + 1);
        }
        List<Run.Line> lines = new ArrayList<>();
        for (PrintSheet sheet : current(all)) {
            Award award = register.tables()
                    .find(Award.class, sheet.awardId())
                    .orElseThrow(() -> new IllegalStateException("a sheet without its award"));
            lines.add(new Run.Line(
                    sheet, rows.getOrDefault(award.id(), 0), award.named().full(), award.bookNumber()));
        }
        int spoiled = (int)
                all.stream().filter(sheet -> sheet.state() == State.SPOILED).count();
        return new Run(job, decision(register, job), lines, spoiled);
    }

    private static String decision(Register register, PrintJob job) {
        return register.tables()
                .find(vn.sovang.domain.Decision.class, job.decisionId())
                .map(Naming::of)
                .orElse("");
    }

    /** Makes the page of a sheet. */
    interface Drawing {
        byte[] draw(PrintSelection.Chosen chosen, LaidOut laid, PrintJob job);
    }
}
