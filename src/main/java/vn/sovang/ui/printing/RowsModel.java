package vn.sovang.ui.printing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Refused;
import vn.sovang.register.AwardLine;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Rows;

/**
 * Which lines become sheets. The range as typed and the check boxes say the same: each rewrites the other. A line that is
 * not shown is never chosen.
 */
public final class RowsModel {
    private final StringProperty range = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.WAITING);
    private final ReadOnlyObjectWrapper<List<SheetRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.CLEAR);
    private final ObjectProperty<Long> current = new SimpleObjectProperty<>(0L);
    private final PrintingModel printing;
    private List<AwardLine> lines = List.of();
    private final Set<Long> chosen = new HashSet<>();
    private Map<Long, Finding.Severity> findings = Map.of();
    private Optional<RunPlaces> run = Optional.empty();
    private LongConsumer dropping = award -> {};
    private long decisionId;
    /** True while the range is written from the boxes and need not be read again. */
    private boolean writing;

    public RowsModel(PrintingModel printing) {
        this.printing = printing;
        printing.viewProperty().subscribe(view -> view.ifPresentOrElse(this::show, this::clear));
        printing.sequenceProperty().subscribe(order -> number());
        range.subscribe(text -> typed());
        scope.subscribe(kind -> narrowed());
    }

    /** The rows as typed: "1-5, 8, 12-"; empty chooses none. */
    public StringProperty rangeProperty() {
        return range;
    }

    /** Which lines are shown. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public ReadOnlyObjectProperty<List<SheetRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How the range as typed was understood. */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The award at hand: its sheet is in the preview. 0 for none. */
    public ObjectProperty<Long> currentProperty() {
        return current;
    }

    public Optional<SheetRow> current() {
        return rows.get().stream().filter(row -> row.awardId() == current.get()).findFirst();
    }

    /** Goes some rows down, or up, as far as there are any. */
    public void walk(int steps) {
        int at = current().map(rows.get()::indexOf).orElse(-1) + steps;
        if (at >= 0 && at < rows.get().size()) {
            current.set(rows.get().get(at).awardId());
        }
    }

    /** The sheets to print, in the order of printing. */
    public List<SheetRow> sheets() {
        return rows.get().stream().filter(SheetRow::isChosen).toList();
    }

    public int count(Scope kind) {
        return list().count(kind);
    }

    private SheetList list() {
        return new SheetList(lines, printing.sequenceProperty().get(), Set.copyOf(chosen), Map.copyOf(findings), run);
    }

    /** The gravest thing the check has to say of each award. */
    void mark(Map<Long, Finding.Severity> worst) {
        findings = worst;
        number();
    }

    /** Shows the job these lines are printed by; without one they are chosen again. */
    void follow(Optional<RunPlaces> job) {
        boolean begins = run.isEmpty() && job.isPresent();
        run = job;
        if (begins) {
            scope.set(Scope.WAITING);
        }
        write();
        if (!lines.isEmpty() && current().isEmpty()) {
            start();
        }
    }

    /** Who leaves a sheet out of the job that is on its way. */
    void onDrop(LongConsumer listener) {
        dropping = listener;
    }

    /** Whether it can be changed that this line is printed. */
    public boolean isOpen(SheetRow row) {
        return run.isPresent() ? row.state() == SheetState.WAITING : row.canBePrinted();
    }

    public boolean isLocked() {
        return run.isPresent();
    }

    /** Chooses a line, or leaves it out; a sheet of a job on its way can only be left out. */
    public void choose(Collection<Long> awardIds, Choice choice) {
        if (run.isPresent()) {
            rows.get().stream()
                    .filter(row -> choice == Choice.LEAVE && isOpen(row) && awardIds.contains(row.awardId()))
                    .forEach(row -> dropping.accept(row.awardId()));
            number();
            return;
        }
        for (AwardLine line : lines) {
            if (awardIds.contains(line.award().id())) {
                change(line, choice);
            }
        }
        write();
    }

    /** Chooses every line that is shown, or none. */
    public void chooseAll(Choice choice) {
        if (run.isPresent()) {
            return;
        }
        lines.stream().filter(scope.get()::holds).forEach(line -> change(line, choice));
        write();
    }

    private void change(AwardLine line, Choice choice) {
        if (choice == Choice.TAKE && SheetRow.canBePrinted(line)) {
            chosen.add(line.award().id());
        } else {
            chosen.remove(line.award().id());
        }
    }

    /** A decision just opened starts with what waits for its paper; read anew, it keeps what is chosen. */
    private void show(DecisionView view) {
        lines = view.lines();
        if (view.decision().id() == decisionId) {
            chosen.retainAll(lines.stream()
                    .filter(scope.get()::holds)
                    .map(line -> line.award().id())
                    .toList());
        } else {
            decisionId = view.decision().id();
            chosen.clear();
            scope.set(count(Scope.WAITING) > 0 ? Scope.WAITING : Scope.ALL);
            lines.stream()
                    .filter(Scope.WAITING::holds)
                    .forEach(line -> chosen.add(line.award().id()));
        }
        write();
        if (rows.get().stream().noneMatch(row -> row.awardId() == current.get())) {
            start();
        }
    }

    /** Begins at the first sheet, else at the first row. */
    private void start() {
        current.set(rows.get().stream()
                .filter(SheetRow::isChosen)
                .findFirst()
                .or(() -> rows.get().stream().findFirst())
                .map(SheetRow::awardId)
                .orElse(0L));
    }

    private void clear() {
        lines = List.of();
        chosen.clear();
        decisionId = 0;
        write();
        current.set(0L);
    }

    private void narrowed() {
        if (run.isPresent()) {
            number();
            return;
        }
        Scope kind = scope.get();
        lines.stream()
                .filter(line -> !kind.holds(line))
                .forEach(line -> chosen.remove(line.award().id()));
        write();
    }

    private void typed() {
        if (writing) {
            return;
        }
        chosen.clear();
        reading.set(Reading.CLEAR);
        if (!range.get().isBlank()) {
            try {
                take(Rows.parse(range.get()));
            } catch (Refused e) {
                reading.set(Reading.UNREADABLE);
            }
        }
        number();
    }

    private void take(Rows wanted) {
        boolean hidden = false;
        for (int i = 0; i < lines.size(); i++) {
            AwardLine line = lines.get(i);
            if (wanted.contains(i + 1) && SheetRow.canBePrinted(line)) {
                if (scope.get().holds(line)) {
                    chosen.add(line.award().id());
                } else {
                    hidden = true;
                }
            }
        }
        if (chosen.isEmpty()) {
            reading.set(hidden ? Reading.ALL_PRINTED : Reading.NO_SUCH_ROW);
        }
    }

    /** Writes the range from what is chosen, or is being printed. */
    private void write() {
        writing = true;
        Set<Integer> numbers = new TreeSet<>();
        IntStream.range(0, lines.size())
                .filter(i -> isTaken(lines.get(i).award().id()))
                .forEach(i -> numbers.add(i + 1));
        range.set(RangeText.of(numbers));
        reading.set(Reading.CLEAR);
        writing = false;
        number();
    }

    private boolean isTaken(long award) {
        return run.isPresent()
                ? run.get().of(award).filter(line -> run.get().place(line) > 0).isPresent()
                : chosen.contains(award);
    }

    private void number() {
        rows.set(list().rows(scope.get()));
    }

    /** Whether a line is to be printed or left out. */
    public enum Choice {
        TAKE,
        LEAVE
    }

    /** Which lines are shown. */
    public enum Scope {
        /** Those that have a certificate and were never printed; while a job is on its way, those of the job. */
        WAITING,
        ALL;

        boolean holds(AwardLine line) {
            return this == ALL || (SheetRow.canBePrinted(line) && !SheetRow.wasPrinted(line));
        }
    }

    /** How the range was understood. */
    public enum Reading {
        CLEAR,
        UNREADABLE,
        /** It names only lines that were printed before, while only those that wait are shown. */
        ALL_PRINTED,
        NO_SUCH_ROW
    }
}
