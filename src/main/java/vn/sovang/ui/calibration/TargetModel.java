package vn.sovang.ui.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.MeasuringSheet;
import vn.sovang.domain.PaperSize;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.MeasuredPaper;
import vn.sovang.ui.background.Background;

/**
 * Which printer, tray and paper are calibrated. An empty tray leaves it to the printer; there is always a paper, and only
 * those that can be measured are offered. Used on the FX thread.
 */
public final class TargetModel {
    private static final double SAME_MM = 1.5;

    private final ListPrinters machine;
    private final Background.Latest asking;
    private final PrintTarget wanted;
    private final List<PaperSize> pages;
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PrinterFacts>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty printer = new SimpleStringProperty("");
    private final StringProperty tray = new SimpleStringProperty("");
    private final StringProperty paper =
            new SimpleStringProperty(MeasuredPaper.common().get(0).name());

    /**
     * {@code wanted} is chosen where the machine has it; empty names leave the choice to the machine. {@code pages} are sizes
     * without a name that no paper need be chosen for.
     */
    TargetModel(ListPrinters machine, Background background, PrintTarget wanted, List<PaperSize> pages) {
        this.pages = List.copyOf(pages);
        this.machine = machine;
        this.asking = background.latest();
        this.wanted = wanted;
        printer.subscribe(name -> chosen());
    }

    /** Asks the machine for its printers; that may take a while. */
    public void ask() {
        asking.render(machine::list, this::found, problems -> found(List.of()));
    }

    private void found(List<PrinterFacts> all) {
        printers.set(all);
        answered.set(true);
        if (facts().isEmpty()) {
            List<String> names = all.stream().map(PrinterFacts::name).toList();
            String first = names.isEmpty() ? "" : names.get(0);
            printer.set(names.contains(wanted.printer()) ? wanted.printer() : first);
        }
    }

    private void chosen() {
        boolean is = printer.get().equals(wanted.printer());
        tray.set(is && trays().contains(wanted.tray()) ? wanted.tray() : "");
        List<String> names = papers().stream().map(PaperSize::name).toList();
        if (is && names.contains(wanted.paper())) {
            paper.set(wanted.paper());
        } else if (!names.contains(paper.get())) {
            paper.set(names.get(0));
        }
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

    /** The trays there are, led by the empty one that leaves it to the printer. */
    public List<String> trays() {
        return Stream.concat(Stream.of(""), facts().stream().flatMap(known -> known.trays().stream()))
                .toList();
    }

    /**
     * The printer's papers that can be measured, A4 before the others, the usual ones where nothing is known; then the size of
     * the certificates, where none of them is as large or it was left open so far.
     */
    public List<PaperSize> papers() {
        String usual = MeasuredPaper.common().get(0).name();
        List<PaperSize> known = facts().stream()
                .flatMap(one -> one.papers().stream())
                .filter(TargetModel::isPossible)
                .toList();
        List<PaperSize> named = known.isEmpty() ? MeasuredPaper.common() : known;
        return Stream.of(
                        named.stream().filter(size -> size.name().equals(usual)),
                        named.stream().filter(size -> !size.name().equals(usual)),
                        pages.stream().filter(page -> isPossible(page) && isNeeded(page, named)))
                .flatMap(sizes -> sizes)
                .toList();
    }

    private boolean isNeeded(PaperSize page, List<PaperSize> named) {
        boolean leftOpen = wanted.paper().isEmpty() && wanted.printer().equals(printer.get()) && facts().isPresent();
        return leftOpen
                || named.stream()
                        .noneMatch(size -> Math.abs(size.shortSide() - page.shortSide()) < SAME_MM
                                && Math.abs(size.longSide() - page.longSide()) < SAME_MM);
    }

    private static boolean isPossible(PaperSize size) {
        return MeasuringSheet.isPossible(size.shortSide(), size.longSide());
    }

    public PrintTarget target() {
        return new PrintTarget(printer.get(), tray.get(), paper.get());
    }

    /** The sheet that is measured on the chosen paper. */
    public MeasuringSheet sheet() {
        return MeasuringSheet.of(papers().stream()
                .filter(size -> size.name().equals(paper.get()))
                .findFirst()
                .orElse(MeasuredPaper.common().get(0)));
    }

    private Optional<PrinterFacts> facts() {
        return printers.get().stream()
                .filter(known -> known.name().equals(printer.get()))
                .findFirst();
    }
}
