package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.register.PrintOrder;
import vn.sovang.register.PrintRun;
import vn.sovang.register.Run;
import vn.sovang.register.Sending;
import vn.sovang.ui.background.Job;

/**
 * A job on its way to the printer: one sheet is handed over after the other, each written down before and after. It goes on while
 * another screen is in front, and what was begun before the program ended is found again.
 */
public final class PrintRunModel {
    private final PrintingModel printing;
    private final PrintRoom room;
    private final Function<List<Problem>, String> words;
    private final PrintRun verb;
    private final ReadOnlyObjectWrapper<Optional<RunPlaces>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NONE);
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    /** True from the moment a sheet is asked for until it is known what became of it. */
    private boolean underWay;

    /** {@code words} says problems as they are kept with a sheet the printer did not take. */
    PrintRunModel(PrintingModel printing, PrintRoom room, Function<List<Problem>, String> words) {
        this.printing = printing;
        this.room = room;
        this.words = words;
        this.verb = new PrintRun(printing.register());
    }

    /** The job at hand, until the clerk is done with it. */
    public ReadOnlyObjectProperty<Optional<RunPlaces>> runProperty() {
        return run.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Why it did not begin, or stands. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Looks for a job that is not over, of whichever decision. */
    public void look() {
        if (phase.get() == Phase.NONE) {
            act(verb::unfinished, found -> found.ifPresent(this::found));
        }
    }

    private void found(Run unfinished) {
        if (phase.get() == Phase.NONE) {
            run.set(Optional.of(new RunPlaces(unfinished)));
            phase.set(Phase.PAUSED);
        }
    }

    public void start(PrintOrder order, PrintTarget target, String stock, String reason) {
        if (phase.get() == Phase.NONE) {
            act(() -> verb.start(order, target, stock, reason), this::goOn);
        }
    }

    /** After the sheet under way no other is handed over. */
    public void pause() {
        if (phase.get() == Phase.RUNNING) {
            phase.set(Phase.PAUSING);
            act(() -> verb.pause(id()), this::apply);
        }
    }

    /** Goes on after the last good sheet, an ordinal, 0 for none; a reason says that the one after it was spoiled. */
    public void resume(int lastGood, String spoiledReason) {
        act(() -> verb.resume(id(), lastGood, spoiledReason), this::goOn);
    }

    /** Ends the job for good; what waits goes back to the lines that are to be printed. */
    public void stop(int lastGood, String spoiledReason, Consumer<Run> stopped) {
        act(() -> verb.stop(id(), lastGood, spoiledReason), ended -> {
            leave();
            stopped.accept(ended);
        });
    }

    /** Leaves a sheet that waits out of the job. */
    public void drop(long awardId) {
        run.get()
                .flatMap(job -> job.of(awardId))
                .ifPresent(line -> act(() -> verb.drop(line.sheet().id(), ""), this::apply));
    }

    /** The clerk saw, after everything was sent, that not everything came out well. */
    public void report() {
        if (phase.get() == Phase.DONE) {
            phase.set(Phase.REPORTING);
        }
    }

    /** Everything did come out well. */
    public void takeBackReport() {
        if (phase.get() == Phase.REPORTING) {
            phase.set(Phase.DONE);
        }
    }

    /** The clerk is done with a job that is over. */
    public void leave() {
        underWay = false;
        problems.set(List.of());
        phase.set(Phase.NONE);
        run.set(Optional.empty());
    }

    private long id() {
        return run.get().map(job -> job.run().job().id()).orElseThrow();
    }

    private <T> void act(Job<T> job, Consumer<T> done) {
        printing.background().register(job, done, this::refused);
    }

    private void refused(List<Problem> why) {
        problems.set(why);
        if (run.get().isPresent() && phase.get() != Phase.REPORTING) {
            underWay = false;
            phase.set(Phase.PAUSED);
        }
    }

    private void apply(Run now) {
        run.set(Optional.of(new RunPlaces(now)));
        PrintJob.State state = now.job().state();
        if (state == PrintJob.State.DONE) {
            phase.set(Phase.DONE);
        } else if (state == PrintJob.State.PAUSED) {
            phase.set(underWay ? Phase.PAUSING : Phase.PAUSED);
        } else if (state == PrintJob.State.RUNNING && phase.get() != Phase.PAUSING) {
            phase.set(Phase.RUNNING);
        }
    }

    private void goOn(Run now) {
        problems.set(List.of());
        // Whoever hears of the phase finds the job already there.
        run.set(Optional.of(new RunPlaces(now)));
        phase.set(Phase.RUNNING);
        apply(now);
        step();
    }

    private void step() {
        if (phase.get() == Phase.RUNNING) {
            underWay = true;
            act(() -> verb.next(id()), this::next);
        }
    }

    /** The sheet as it is written down now, and what to hand over; nothing when the job is over or was paused meanwhile. */
    private void next(Optional<Sending> sending) {
        underWay = sending.isPresent();
        act(() -> verb.show(id()), this::apply);
        sending.ifPresent(this::send);
    }

    private void send(Sending sheet) {
        PrintJob job = run.get().orElseThrow().run().job();
        PrintTarget target = new PrintTarget(job.printer(), job.tray(), job.paper());
        printing.background()
                .render(
                        () -> {
                            room.sending().send(target, sheet.bytes(), sheet.title());
                            return sheet;
                        },
                        taken -> act(() -> verb.sent(taken.sheetId()), this::sent),
                        why -> failed(sheet, why));
    }

    private void sent(Run now) {
        underWay = false;
        apply(now);
        step();
    }

    private void failed(Sending sheet, List<Problem> why) {
        problems.set(why);
        act(() -> verb.failed(sheet.sheetId(), words.apply(why)), now -> {
            underWay = false;
            apply(now);
        });
    }

    /** How far a job is. */
    public enum Phase {
        /** There is no job. */
        NONE,
        RUNNING,
        /** The sheet under way is the last for now. */
        PAUSING,
        /** Stands, also after a crash: what came out is asked. */
        PAUSED,
        /** Every sheet was sent. */
        DONE,
        /** Every sheet was sent, and the clerk says what did not come out. */
        REPORTING;

        /** Whether sheets go to the printer now. */
        public boolean isMoving() {
            return this == RUNNING || this == PAUSING;
        }

        /** Whether the clerk is asked what came out. */
        public boolean isWaiting() {
            return this == PAUSED || this == REPORTING;
        }

        /** Whether what is chosen must stay as it is. */
        public boolean isLocking() {
            return this != NONE;
        }
    }
}
