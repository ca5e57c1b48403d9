package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.PrintCheck;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.PrinterFacts;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.register.Preflight;
import vn.sovang.register.PrintOrder;
import vn.sovang.register.Rows;

/**
 * What the check before printing says of the sheets. All lines are checked, once for each change of the list or of how it is
 * printed; what is said is about the sheets chosen.
 */
public final class CheckModel {
    private final PrintingModel printing;
    private final RowsModel rows;
    private final StockModel stock;
    private final PrinterModel printer;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private List<Finding> all = List.of();
    /** Checking is long for long lists: while one check runs, all later wishes become a single one. */
    private boolean checking;

    private boolean wanted;

    CheckModel(PrintingModel printing, RowsModel rows, StockModel stock, PrinterModel printer) {
        this.printing = printing;
        this.rows = rows;
        this.stock = stock;
        this.printer = printer;
        printing.readingsProperty().subscribe(count -> check());
        stock.mediumProperty().subscribe(medium -> check());
        printer.paperProperty().subscribe(paper -> check());
        printer.printerProperty().subscribe(name -> check());
        rows.rowsProperty().subscribe(shown -> choose());
        stock.levelsProperty().subscribe(levels -> choose());
        stock.stockProperty().subscribe(name -> choose());
    }

    /** What was found of the sheets chosen, gravest first. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Why the check could not be made. */
    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether what is said is about the list as it is now. */
    public ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public int count(Severity severity) {
        return (int)
                findings.get().stream().filter(f -> f.severity() == severity).count();
    }

    /** How many of the things looked at gave nothing to say. */
    public int passed() {
        Set<PrintCheck> found = findings.get().stream().map(Finding::check).collect(Collectors.toSet());
        return (int) Arrays.stream(PrintCheck.values())
                .filter(check -> !found.contains(check))
                .count();
    }

    /** The awards that cannot be printed as they are. */
    public List<Long> blocked() {
        return findings.get().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.awardId() != 0)
                .map(Finding::awardId)
                .distinct()
                .toList();
    }

    /** Whether nothing can be printed, whichever lines are left out. */
    public boolean isHopeless() {
        return !problems.get().isEmpty()
                || findings.get().stream().anyMatch(f -> f.severity() == Severity.ERROR && f.awardId() == 0);
    }

    private void check() {
        checked.set(false);
        if (printing.viewProperty().get().isEmpty()) {
            return;
        }
        if (checking) {
            wanted = true;
            return;
        }
        checking = true;
        long decision = printing.viewProperty().get().get().decision().id();
        Medium medium = stock.mediumProperty().get();
        Optional<PrinterFacts> facts = printer.facts();
        PrintTarget target = printer.target();
        printing.background().register(() -> read(decision, medium, facts, target), this::found, this::refused);
    }

    /** The phôi is counted against the sheets chosen, not here. */
    private List<Finding> read(long decision, Medium medium, Optional<PrinterFacts> facts, PrintTarget target)
            throws Refused {
        PrintOrder order = new PrintOrder(decision, Rows.ALL, SheetOrder.LIST, medium, "");
        Preflight preflight = new Preflight(printing.register());
        return facts.isPresent() ? preflight.check(order, facts.get(), target, "") : preflight.check(order);
    }

    private void found(List<Finding> now) {
        problems.set(List.of());
        done(now);
    }

    private void refused(List<Problem> why) {
        problems.set(why);
        done(List.of());
    }

    private void done(List<Finding> now) {
        checking = false;
        if (wanted) {
            wanted = false;
            check();
            return;
        }
        all = now;
        checked.set(true);
        rows.mark(worst());
        choose();
    }

    private Map<Long, Severity> worst() {
        Map<Long, Severity> worst = new HashMap<>();
        // Gravest first: the first of an award stays.
        all.forEach(f -> worst.putIfAbsent(f.awardId(), f.severity()));
        return worst;
    }

    private void choose() {
        Set<Long> sheets = rows.sheets().stream().map(SheetRow::awardId).collect(Collectors.toSet());
        List<Finding> about = new ArrayList<>();
        if (!sheets.isEmpty()) {
            all.stream()
                    .filter(f -> f.awardId() == 0 || sheets.contains(f.awardId()))
                    // Of a sheet that is being printed it is no news that it has been.
                    .filter(f -> f.check() != PrintCheck.PRINTED_BEFORE || !rows.isLocked())
                    .forEach(about::add);
            tooFew(sheets.size()).ifPresent(shortage -> about.add(0, shortage));
        }
        about.sort(Comparator.comparing(Finding::severity));
        findings.set(List.copyOf(about));
    }

    /** Less phôi than sheets. */
    private Optional<Finding> tooFew(int sheets) {
        if (rows.isLocked() || stock.left().isEmpty() || stock.left().getAsInt() >= sheets) {
            return Optional.empty();
        }
        String left = Integer.toString(Math.max(0, stock.left().getAsInt()));
        return Optional.of(
                new Finding(PrintCheck.STOCK_SHORT, 0, 0, "", List.of(stock.used(), left, Integer.toString(sheets))));
    }
}
