package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Calibration;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.template.Paper;
import vn.sovang.register.Calibrations;
import vn.sovang.ui.background.Background;

/**
 * Where the sheets go: printer, tray and paper, and what is known of how they print. An empty tray leaves it to the printer; an
 * empty paper is as large as the certificate.
 */
public final class PrinterModel {
    private static final double SAME_MM = 1.5;

    private final PrintingModel printing;
    private final PrintRoom room;
    private final Background.Latest asking;
    private final Background.Latest measuring;
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PrinterFacts>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Calibration>> calibration =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty printer = new SimpleStringProperty("");
    private final StringProperty tray = new SimpleStringProperty("");
    private final StringProperty paper = new SimpleStringProperty("");
    private Optional<Paper> page = Optional.empty();
    private boolean held;

    public PrinterModel(PrintingModel printing, PrintRoom room) {
        this.printing = printing;
        this.room = room;
        this.asking = printing.background().latest();
        this.measuring = printing.background().latest();
        printer.subscribe(name -> chosen());
        tray.subscribe(name -> measured());
        paper.subscribe(name -> measured());
        printing.readingsProperty().subscribe(count -> measured());
    }

    /** Whether the machine has said which printers it has: none are then really none. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PrinterFacts>> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    /** The printer by its name, empty while there is none. */
    public StringProperty printerProperty() {
        return printer;
    }

    public StringProperty trayProperty() {
        return tray;
    }

    public StringProperty paperProperty() {
        return paper;
    }

    /** What was measured of this printer with this tray and paper. */
    public ReadOnlyObjectProperty<Optional<Calibration>> calibrationProperty() {
        return calibration.getReadOnlyProperty();
    }

    public PrintTarget target() {
        return new PrintTarget(printer.get(), tray.get(), paper.get());
    }

    /** Shows what a job prints on, also when it is not there just now, until {@link #letGo}. */
    void hold(PrintTarget target) {
        held = true;
        printer.set(target.printer());
        tray.set(target.tray());
        paper.set(target.paper());
    }

    /** Back to a printer that is there. */
    void letGo() {
        if (held) {
            held = false;
            found(printers.get());
        }
    }

    public Optional<PrinterFacts> facts() {
        return printers.get().stream()
                .filter(known -> known.name().equals(printer.get()))
                .findFirst();
    }

    /** Asks the machine for its printers; that may take a while. */
    public void ask() {
        asking.render(() -> room.printers().list(), this::found, problems -> found(List.of()));
    }

    /** The size of the certificates, where they are of one. */
    Optional<Paper> page() {
        return page;
    }

    /** The size of the certificates; the paper follows it where it did not fit. */
    void setPage(Optional<Paper> wanted) {
        if (!held && !page.equals(wanted)) {
            page = wanted;
            boolean fits = facts().stream()
                    .flatMap(known -> known.papers().stream())
                    .anyMatch(one -> one.name().equals(paper.get()) && isOf(one));
            if (!fits) {
                paper.set(usualPaper());
            }
        }
    }

    private void found(List<PrinterFacts> all) {
        printers.set(all);
        answered.set(true);
        if (!held && facts().isEmpty()) {
            String last = room.habits().get().target().printer();
            printer.set(all.stream()
                    .map(PrinterFacts::name)
                    .filter(last::equals)
                    .findFirst()
                    .or(() -> all.stream().map(PrinterFacts::name).findFirst())
                    .orElse(""));
        }
    }

    private void chosen() {
        PrintTarget last = room.habits().get().target();
        boolean usual = last.printer().equals(printer.get());
        Optional<PrinterFacts> known = facts();
        tray.set(usual && known.filter(f -> f.trays().contains(last.tray())).isPresent() ? last.tray() : "");
        paper.set(
                usual
                                && known.stream()
                                        .flatMap(f -> f.papers().stream())
                                        .anyMatch(p -> p.name().equals(last.paper()))
                        ? last.paper()
                        : usualPaper());
        measured();
    }

    /** The printer's paper that is as large as the certificate, else whatever it is. */
    private String usualPaper() {
        return facts().stream()
                .flatMap(known -> known.papers().stream())
                .filter(this::isOf)
                .map(PaperSize::name)
                .findFirst()
                .orElse("");
    }

    private boolean isOf(PaperSize size) {
        return page.filter(wanted -> Math.abs(Math.min(wanted.width(), wanted.height()) - size.shortSide()) < SAME_MM
                        && Math.abs(Math.max(wanted.width(), wanted.height()) - size.longSide()) < SAME_MM)
                .isPresent();
    }

    private void measured() {
        PrintTarget target = target();
        Calibrations calibrations = new Calibrations(printing.register());
        measuring.register(
                () -> target.printer().isEmpty() ? Optional.<Calibration>empty() : calibrations.of(target),
                calibration::set,
                problems -> calibration.set(Optional.empty()));
    }
}
