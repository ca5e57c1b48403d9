package vn.sovang.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order would print: its sheets in the order in which they leave the printer, and the lines that get none. */
public record PrintPlan(List<Line> sheets, List<PrintCertificates.Skipped> skipped) {
    public PrintPlan {
        sheets = List.copyOf(sheets);
        skipped = List.copyOf(skipped);
    }

    /** A sheet to be: the line at {@code row} of the list, and how often it has been printed so far. */
    public record Line(
            long awardId, int row, String name, @Nullable Integer bookNumber, int printed) {}

    static PrintPlan of(PrintSelection selection) {
        List<Line> lines = selection.sheets().stream()
                .map(chosen -> new Line(
                        chosen.award().id(),
                        chosen.row(),
                        chosen.name(),
                        chosen.award().bookNumber(),
                        chosen.award().printing().count()))
                .toList();
        return new PrintPlan(lines, selection.skipped());
    }
}
