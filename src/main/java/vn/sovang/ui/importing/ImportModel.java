package vn.sovang.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.grid.Grid;
import vn.sovang.domain.list.ListField;
import vn.sovang.domain.list.ListSheet;
import vn.sovang.register.ImportAwards;
import vn.sovang.register.ImportChoices;
import vn.sovang.register.ImportPlan;
import vn.sovang.register.ReadGrids;
import vn.sovang.register.Register;
import vn.sovang.text.legacy.LegacyEncoding;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.background.Running;

/** A list on its way into a decision: the file, how it is understood, and what each row would do. Nothing is written before the end. */
final class ImportModel {
    private final ImportAwards imports;
    private final Background background;
    private final Supplier<OptionalLong> decision;
    private final Background.Latest plans;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Running>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Preview.Filter> filter = new SimpleObjectProperty<>(Preview.Filter.ALL);
    private List<Grid> grids = List.of();
    private String file = "";
    private boolean edited;

    ImportModel(Register register, Background background, Supplier<OptionalLong> decision) {
        this.imports = new ImportAwards(register);
        this.background = background;
        this.decision = decision;
        this.plans = background.latest();
    }

    /** What would be done; nothing while no list has been read. */
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The file being read. */
    ReadOnlyObjectProperty<Optional<Running>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the file cannot be read or the list not be taken over. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    ObjectProperty<Preview.Filter> filterProperty() {
        return filter;
    }

    /** Whether leaving now would lose something that was decided by hand. */
    boolean isEdited() {
        return edited && preview.get().isPresent();
    }

    /** Reads a file and looks at the first of its sheets that is a list. */
    void open(Path path) {
        problems.set(List.of());
        Path name = path.getFileName();
        String called = name == null ? path.toString() : name.toString();
        boolean[] over = {false};
        Running running = background.registerLong(
                progress -> ReadGrids.of(path, progress),
                read -> ended(over, () -> look(called, read)),
                refused -> ended(over, () -> problems.set(refused)),
                () -> ended(over, () -> {}));
        if (!over[0]) {
            reading.set(Optional.of(running));
        }
    }

    private void ended(boolean[] over, Runnable how) {
        over[0] = true;
        reading.set(Optional.empty());
        how.run();
    }

    /** Takes a table that was copied in a spreadsheet program. */
    void paste(String text, String called) {
        problems.set(List.of());
        background.render(() -> ReadGrids.pasted(text), grid -> look(called, List.of(grid)), problems::set);
    }

    private void look(String called, List<Grid> read) {
        file = called;
        grids = read;
        edited = false;
        filter.set(Preview.Filter.ALL);
        plan(() -> {
            List<ListSheet> sheets = new ArrayList<>();
            for (Grid grid : read) {
                sheets.add(imports.understand(grid));
            }
            int first = IntStream.range(0, sheets.size())
                    .filter(i -> sheets.get(i).looksLikeAList())
                    .findFirst()
                    .orElse(0);
            return new Draft(first, sheets.get(first), imports.usual());
        });
    }

    /** Looks at another sheet of the file; what was decided by hand about the list is forgotten, how it is taken over is not. */
    void sheet(int index) {
        preview.get()
                .filter(shown -> shown.sheet() != index)
                .ifPresent(shown -> plan(() -> new Draft(
                        index,
                        imports.understand(grids.get(index)),
                        imports.usual().with(shown.choices().units()))));
    }

    /** Takes another row for the head; 0 for none. */
    void head(int row) {
        relist(list -> list.headedBy(row));
    }

    /** Says what a column holds; nothing to leave it out. */
    void hold(int column, @Nullable ListField field) {
        relist(list -> {
            ListSheet mapped = list;
            for (int table = 0; table < list.tables().size(); table++) {
                mapped = mapped.holding(table, column, field);
            }
            return mapped;
        });
    }

    /** Says how columns were written. */
    void written(List<Integer> columns, LegacyEncoding encoding) {
        relist(list -> {
            ListSheet said = list;
            for (int column : columns) {
                said = said.writtenIn(column, encoding);
            }
            return said;
        });
    }

    /** Puts a cell right that cannot be taken over as it is. */
    void correct(int row, ListField field, String text) {
        choose(choices -> choices.with(choices.reading().corrected(row, field, text)));
    }

    /** Leaves a row out. */
    void leaveOut(int row) {
        choose(choices -> choices.with(choices.reading().without(row)));
    }

    private void relist(UnaryOperator<ListSheet> change) {
        preview.get().ifPresent(shown -> {
            edited = true;
            plan(() -> new Draft(shown.sheet(), change.apply(shown.list()), shown.choices()));
        });
    }

    /** Takes the list over in another way. */
    void choose(UnaryOperator<ImportChoices> change) {
        preview.get().ifPresent(shown -> {
            edited = true;
            plan(() -> new Draft(shown.sheet(), shown.list(), change.apply(shown.choices())));
        });
    }

    private void plan(Drafting drafting) {
        OptionalLong into = decision.get();
        if (into.isEmpty()) {
            problems.set(List.of(new Problem.DecisionUnknown("")));
            return;
        }
        working.set(true);
        List<String> sheets = grids.stream().map(Grid::name).toList();
        String called = file;
        plans.register(
                () -> {
                    Draft draft = drafting.draft();
                    ImportPlan plan = imports.plan(into.getAsLong(), draft.list, draft.choices);
                    return new Preview(called, sheets, draft.sheet, draft.list, draft.choices, plan);
                },
                planned -> {
                    working.set(false);
                    problems.set(planned.plan().problems());
                    preview.set(Optional.of(planned));
                },
                refused -> {
                    working.set(false);
                    problems.set(refused);
                });
    }

    /**
     * Takes the list over as it is shown. {@code done} hears what was done, {@code refused} why not; where lines that are on paper
     * would change, that is a {@link Problem.ChangeReasonMissing}.
     */
    void run(String reason, Consumer<ImportPlan> done, Consumer<List<Problem>> refused) {
        OptionalLong into = decision.get();
        Optional<Preview> shown = preview.get();
        if (into.isEmpty() || shown.isEmpty() || shown.get().toWrite() == 0) {
            return;
        }
        Preview list = shown.get();
        working.set(true);
        background.register(
                () -> imports.run(
                        into.getAsLong(),
                        list.file(),
                        list.list(),
                        list.choices().because(reason)),
                plan -> {
                    working.set(false);
                    clear();
                    done.accept(plan);
                },
                problem -> {
                    working.set(false);
                    refused.accept(problem);
                });
    }

    /** Shows the same again, as the register may have changed meanwhile. */
    void refresh() {
        preview.get().ifPresent(shown -> plan(() -> new Draft(shown.sheet(), shown.list(), shown.choices())));
    }

    /** Goes back to where a file is chosen. */
    void clear() {
        grids = List.of();
        edited = false;
        problems.set(List.of());
        preview.set(Optional.empty());
    }

    /** Stops reading. */
    void cancel() {
        reading.get().ifPresent(Running::cancel);
    }

    private interface Drafting {
        Draft draft() throws Refused;
    }

    private record Draft(int sheet, ListSheet list, ImportChoices choices) {}
}
