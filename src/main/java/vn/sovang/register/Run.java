package vn.sovang.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;

/**
 * A print job as it stands: what is known now of each sheet, in the order of printing. A place whose sheet was spoiled shows the
 * sheet that takes its place; {@code spoiled} counts those lost.
 */
public record Run(PrintJob job, String decision, List<Line> sheets, int spoiled) {
    public Run {
        sheets = List.copyOf(sheets);
    }

    /** One sheet, the award it is for and that one's place in the list, 0 when it is in the list no more. */
    public record Line(
            PrintSheet sheet,
            int row,
            String name,
            @Nullable Integer bookNumber) {}

    public int count(PrintSheet.State state) {
        return (int)
                sheets.stream().filter(line -> line.sheet().state() == state).count();
    }

    /** The place of the last sheet known as good with none before it in doubt; 0 when there is none. */
    public int lastGood() {
        int last = 0;
        for (Line line : sheets) {
            switch (line.sheet().state()) {
                case GOOD -> last = line.sheet().ordinal();
                case DROPPED -> {}
                default -> {
                    return last;
                }
            }
        }
        return last;
    }
}
