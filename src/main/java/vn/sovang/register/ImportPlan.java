package vn.sovang.register;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.domain.Problem;
import vn.sovang.domain.list.Flaw;

/**
 * What taking over a list would do, row by row; nothing is done yet.
 *
 * @param rows all rows below the first head, in their order
 * @param problems what stands in the way of the whole list: no head, or a field in two columns
 * @param newUnits units that are in no list, in the order they come in
 */
public record ImportPlan(List<ImportRow> rows, List<Problem> problems, List<String> newUnits) {
    public ImportPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        newUnits = List.copyOf(newUnits);
    }

    public int count(ImportRow.Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    /** How many rows would be written; none while something stands in the way of the whole list. */
    public int toWrite() {
        return problems.isEmpty() ? count(ImportRow.Status.NEW) + count(ImportRow.Status.UPDATE) : 0;
    }

    /** Everything that is wrong with the list and its rows. */
    public List<Problem> allProblems() {
        return Stream.concat(
                        problems.stream(),
                        rows.stream().flatMap(row -> row.flaws().stream()).map(Flaw::problem))
                .toList();
    }
}
