package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.PrintSheet.State;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Run;
import vn.sovang.ui.printing.PrintRunModel.Phase;

/** What the clerk says of a job that stands: the last good sheet, and whether the one after it is spoiled. */
public final class ResumeModel {
    private final PrintRunModel run;
    private final ObjectProperty<Integer> lastGood = new SimpleObjectProperty<>(0);
    private final BooleanProperty spoiled = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");

    ResumeModel(PrintRunModel run) {
        this.run = run;
        run.phaseProperty().subscribe(this::begin);
        lastGood.subscribe(ordinal -> spoiled.set(wentOut(ordinal)));
    }

    private void begin(Phase phase) {
        if (phase == Phase.PAUSED || phase == Phase.REPORTING) {
            lastGood.set(
                    run.runProperty().get().map(job -> job.run().lastGood()).orElse(0));
            spoiled.set(false);
        }
    }

    /** The last good sheet by its ordinal; 0 when none came out. */
    public ObjectProperty<Integer> lastGoodProperty() {
        return lastGood;
    }

    /** Whether the sheet after the last good one came out spoiled. */
    public BooleanProperty spoiledProperty() {
        return spoiled;
    }

    /** Why it is spoiled, as the clerk words it. */
    public StringProperty reasonProperty() {
        return reason;
    }

    /** The choices for the last good sheet: none, and each that was handed over. */
    public List<Integer> choices() {
        return Stream.concat(
                        Stream.of(0),
                        run.runProperty().get().stream()
                                .flatMap(job -> job.handedOver().stream())
                                .map(line -> line.sheet().ordinal()))
                .toList();
    }

    /** The sheet the job goes on with; empty when the last good one is the last of all. */
    public Optional<Run.Line> next() {
        return run.runProperty().get().flatMap(job -> job.after(lastGood.get()));
    }

    /** Whether the sheet after the last good one went to the printer, so that it may be spoiled. */
    public boolean canBeSpoiled() {
        return next().filter(RunPlaces::wasHandedOver).isPresent();
    }

    /** Whether a spoiled sheet costs a phôi. */
    public boolean costsStock() {
        return run.runProperty()
                .get()
                .map(job -> job.run().job())
                .filter(job -> job.medium() == Medium.STOCK && !job.stock().isEmpty())
                .isPresent();
    }

    /** A sheet counted as good that the clerk does not count as such did come out somehow. */
    private boolean wentOut(int ordinal) {
        return run.runProperty()
                .get()
                .flatMap(job -> job.after(ordinal))
                .filter(line -> line.sheet().state() == State.GOOD)
                .isPresent();
    }

    /** Goes on as said. */
    public void resume(String unsaid) {
        if (next().isEmpty() && run.phaseProperty().get() == Phase.REPORTING) {
            run.takeBackReport();
        } else {
            run.resume(lastGood.get(), spoiledReason(unsaid));
        }
    }

    /** The reason for the spoiled sheet, empty when it is not; {@code unsaid} stands for one left blank. */
    public String spoiledReason(String unsaid) {
        if (!spoiled.get() || !canBeSpoiled()) {
            return "";
        }
        return reason.get().isBlank() ? unsaid : reason.get().strip();
    }
}
