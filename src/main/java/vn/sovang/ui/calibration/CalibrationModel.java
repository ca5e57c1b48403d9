package vn.sovang.ui.calibration;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Adjustment;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Reading;
import vn.sovang.domain.Readings;
import vn.sovang.domain.Refused;
import vn.sovang.register.CalibrationSheets;
import vn.sovang.register.Calibrations;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.background.Background;

/**
 * A printer being calibrated: what was read off the sheet, the correction that follows, and what was known before. Used on
 * the FX thread; sheets are made on the register's and sent from the pool.
 */
public final class CalibrationModel {
    private final TargetModel target;
    private final Background background;
    private final SendSheet sending;
    private final Calibrations calibrations;
    private final CalibrationSheets sheets;
    private final Background.Latest loads;
    private final Map<Reading, StringProperty> typed = new EnumMap<>(Reading.class);
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.MEASURE);
    private final ReadOnlyObjectWrapper<Optional<Adjustment>> correction =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Calibration>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Adjustment printedWith = Adjustment.NONE;
    private boolean clearing;

    /** {@code target} is asked for its printers by whoever shows them. */
    CalibrationModel(Register register, Background background, SendSheet sending, TargetModel target) {
        this.target = target;
        this.background = background;
        this.sending = sending;
        this.calibrations = new Calibrations(register);
        this.sheets = new CalibrationSheets(register);
        this.loads = background.latest();
        for (Reading reading : Reading.values()) {
            StringProperty text = new SimpleStringProperty("");
            typed.put(reading, text);
            text.subscribe(now -> typing());
        }
        target.printerProperty().subscribe(name -> begin());
        target.trayProperty().subscribe(name -> begin());
        target.paperProperty().subscribe(name -> begin());
    }

    public TargetModel target() {
        return target;
    }

    /** A reading as it is typed, in millimetres; {@link Reading#DOWN} may stay empty. */
    public StringProperty typedProperty(Reading reading) {
        StringProperty text = typed.get(reading);
        if (text == null) {
            throw new IllegalStateException("no field for " + reading);
        }
        return text;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What the readings ask for; empty while they are too few, unreadable or too far off. */
    public ReadOnlyObjectProperty<Optional<Adjustment>> correctionProperty() {
        return correction.getReadOnlyProperty();
    }

    /** What is kept of the chosen printer, tray and paper. */
    public ReadOnlyObjectProperty<Optional<Calibration>> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /** What is wrong with the readings, or stood in the way of the last act. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** While a sheet is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What a perfect printer would show, in millimetres. */
    public double expected(Reading reading) {
        return target.sheet().expected(reading);
    }

    /** Goes back to sheet 1 with nothing read yet. */
    public void begin() {
        printedWith = Adjustment.NONE;
        step.set(Step.MEASURE);
        clear();
        PrintTarget of = target.target();
        loads.register(
                () -> of.printer().isEmpty() ? Optional.<Calibration>empty() : calibrations.of(of),
                before::set,
                problems::set);
    }

    private void clear() {
        clearing = true;
        typed.values().forEach(text -> text.set(""));
        clearing = false;
        problems.set(List.of());
        typing();
    }

    /** Says nothing of a number that is only half typed, but takes back what was said as soon as it is put right. */
    private void typing() {
        if (clearing) {
            return;
        }
        correction.set(isEnough() && wrong().isEmpty() ? Optional.of(given().correction()) : Optional.empty());
        if (!problems.get().isEmpty()) {
            check();
        }
    }

    /** Says what is wrong with what is typed so far. */
    public void check() {
        problems.set(wrong());
    }

    /** On sheet 2 a reading that is not typed is as it should be. */
    private boolean isEnough() {
        return step.get() == Step.CONFIRM || (isTyped(Reading.LEFT) && isTyped(Reading.TOP) && isTyped(Reading.ACROSS));
    }

    private boolean isTyped(Reading reading) {
        return !typedProperty(reading).get().isBlank();
    }

    private List<Problem> wrong() {
        try {
            read();
            return List.of();
        } catch (Refused e) {
            return e.problems();
        }
    }

    private Readings given() {
        try {
            return read();
        } catch (Refused e) {
            throw new IllegalStateException("readings were found right before", e);
        }
    }

    private Readings read() throws Refused {
        return Readings.read(
                target.sheet(),
                printedWith,
                text(Reading.LEFT),
                text(Reading.TOP),
                text(Reading.ACROSS),
                isTyped(Reading.DOWN) || step.get() == Step.CONFIRM ? text(Reading.DOWN) : "");
    }

    private String text(Reading reading) {
        return isTyped(reading)
                ? typedProperty(reading).get()
                : Double.toString(Math.round(expected(reading) * 100) / 100.0);
    }

    /** Prints sheet 1 on plain paper. */
    public void printFirst(Runnable sent) {
        PrintTarget to = target.target();
        MeasuringSheet paper = target.sheet();
        send(to, () -> sheets.measure(to, paper), sent);
    }

    /** Prints sheet 2 with the correction of the readings, which are then asked for again. */
    public void printSecond(Runnable sent) {
        Optional<Adjustment> wanted = correction.get();
        if (wanted.isEmpty()) {
            check();
            return;
        }
        PrintTarget to = target.target();
        MeasuringSheet paper = target.sheet();
        Adjustment with = wanted.get();
        send(to, () -> sheets.confirm(to, paper, with), () -> {
            printedWith = with;
            step.set(Step.CONFIRM);
            clear();
            sent.run();
        });
    }

    private void send(PrintTarget to, vn.sovang.ui.background.Job<byte[]> making, Runnable sent) {
        busy.set(true);
        problems.set(List.of());
        background.register(
                making,
                pdf -> background.render(
                        () -> {
                            sending.send(to, pdf, "Căn máy in");
                            return pdf;
                        },
                        done -> {
                            busy.set(false);
                            sent.run();
                        },
                        this::refused),
                this::refused);
    }

    private void refused(List<Problem> found) {
        busy.set(false);
        problems.set(found);
    }

    /** Puts the sheet of this step into a file. */
    public void toFile(Path file, Runnable written) {
        PrintTarget to = target.target();
        MeasuringSheet paper = target.sheet();
        Adjustment with = printedWith;
        Step which = step.get();
        background.register(
                () -> {
                    sheets.save(
                            which == Step.MEASURE ? sheets.measure(to, paper) : sheets.confirm(to, paper, with), file);
                    return file;
                },
                done -> written.run(),
                this::refused);
    }

    /** Keeps the correction in place of what was known. */
    public void save(Consumer<Calibration> saved) {
        if (correction.get().isEmpty()) {
            check();
            return;
        }
        PrintTarget of = target.target();
        Readings readings = given();
        background.register(() -> calibrations.save(of, readings), saved, this::refused);
    }

    /** Forgets what was measured: the printer prints uncorrected again. */
    public void reset(Runnable done) {
        PrintTarget of = target.target();
        background.register(
                () -> {
                    calibrations.reset(of);
                    return of;
                },
                known -> {
                    begin();
                    done.run();
                },
                this::refused);
    }
}
