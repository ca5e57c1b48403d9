package vn.sovang.ui.printing;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Whether the sheets chosen can be printed as they are, and what stands in the way. */
record Readiness(State state, int sheets, List<Integer> blocked, OptionalInt left) {
    static Readiness of(PrintingModels models) {
        List<SheetRow> sheets = models.rows().sheets();
        Set<Long> faulty = Set.copyOf(models.check().blocked());
        List<Integer> blocked = sheets.stream()
                .filter(row -> faulty.contains(row.awardId()))
                .map(SheetRow::row)
                .sorted()
                .toList();
        return new Readiness(
                state(models, sheets, blocked),
                sheets.size(),
                blocked,
                models.stock().left());
    }

    private static State state(PrintingModels models, List<SheetRow> sheets, List<Integer> blocked) {
        if (sheets.isEmpty()) {
            return State.NOTHING_CHOSEN;
        }
        if (models.check().isHopeless()) {
            return State.HOPELESS;
        }
        if (!blocked.isEmpty()) {
            return blocked.size() == sheets.size() ? State.HOPELESS : State.BLOCKED;
        }
        if (models.printer().printerProperty().get().isEmpty()) {
            return models.printer().answeredProperty().get() ? State.NO_PRINTER : State.ASKING;
        }
        int left = models.stock().left().orElse(Integer.MAX_VALUE);
        return left < sheets.size() ? State.SHORT : State.READY;
    }

    boolean canStart() {
        return state == State.READY || state == State.SHORT;
    }

    /** Whether and why not, worst first. */
    enum State {
        NOTHING_CHOSEN,
        /** What is wrong is wrong with every sheet. */
        HOPELESS,
        /** Some lines have errors; the others could be printed without them. */
        BLOCKED,
        ASKING,
        NO_PRINTER,
        /** Less phôi than sheets: asked before it begins. */
        SHORT,
        READY
    }
}
