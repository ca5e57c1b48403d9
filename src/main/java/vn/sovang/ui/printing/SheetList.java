package vn.sovang.ui.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.domain.Finding;
import vn.sovang.register.AwardLine;
import vn.sovang.register.Run;
import vn.sovang.ui.printing.RowsModel.Scope;

/**
 * The lines of a decision as rows of the table: which are shown, in which order, with which number and state. While a job is on
 * its way, its sheets are numbered as it prints them.
 */
record SheetList(
        List<AwardLine> lines,
        List<Long> sequence,
        Set<Long> chosen,
        Map<Long, Finding.Severity> findings,
        Optional<RunPlaces> run) {

    List<SheetRow> rows(Scope scope) {
        Map<Long, Integer> places = new HashMap<>();
        order().forEach(award -> places.put(award, places.size()));
        List<SheetRow> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (holds(scope, lines.get(i))) {
                shown.add(row(i + 1, lines.get(i)));
            }
        }
        shown.sort(Comparator.comparing(row -> places.getOrDefault(row.awardId(), Integer.MAX_VALUE)));
        return run.isPresent() ? List.copyOf(shown) : numbered(shown);
    }

    int count(Scope scope) {
        return (int) lines.stream().filter(line -> holds(scope, line)).count();
    }

    /** Sheets of the job before the lines that have none in it. */
    private List<Long> order() {
        if (run.isEmpty()) {
            return sequence;
        }
        Set<Long> order = new LinkedHashSet<>();
        run.get().run().sheets().forEach(line -> order.add(line.sheet().awardId()));
        order.addAll(sequence);
        return List.copyOf(order);
    }

    private boolean holds(Scope scope, AwardLine line) {
        if (scope == Scope.ALL) {
            return true;
        }
        return run.isPresent()
                ? run.get().of(line.award().id()).isPresent()
                : SheetRow.canBePrinted(line) && !SheetRow.wasPrinted(line);
    }

    private SheetRow row(int number, AwardLine line) {
        Optional<Run.Line> sheet = run.flatMap(job -> job.of(line.award().id()));
        int place = run.isPresent() && sheet.isPresent() ? run.get().place(sheet.get()) : 0;
        return new SheetRow(
                number,
                place,
                line,
                sheet.map(s -> SheetState.of(s.sheet().state())).orElseGet(() -> state(line)));
    }

    private SheetState state(AwardLine line) {
        if (!SheetRow.canBePrinted(line)) {
            return SheetState.NONE;
        }
        Finding.Severity worst = findings.getOrDefault(line.award().id(), Finding.Severity.NOTE);
        if (worst == Finding.Severity.ERROR) {
            return SheetState.ERROR;
        }
        if (SheetRow.wasPrinted(line)) {
            return SheetState.PRINTED;
        }
        return worst == Finding.Severity.WARNING ? SheetState.WARNING : SheetState.READY;
    }

    private List<SheetRow> numbered(List<SheetRow> shown) {
        int sheet = 0;
        List<SheetRow> numbered = new ArrayList<>();
        for (SheetRow row : shown) {
            numbered.add(chosen.contains(row.awardId()) ? row.withSheet(++sheet) : row);
        }
        return List.copyOf(numbered);
    }
}
