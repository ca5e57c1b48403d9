package vn.sovang.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.Refused;

/** What of a decision went to paper or into a PDF file, and what was spoiled on the way. */
public final class PrintLog {
    private final Register register;

    public PrintLog(Register register) {
        this.register = register;
    }

    /** Newest first. */
    public List<Entry> of(long decisionId) throws Refused {
        return register.read(() -> {
            Names names = new Names(register.lists().awards(decisionId));
            List<IssuedCopy> copies = register.printLists().copiesOfDecision(decisionId);
            List<Entry> entries = new ArrayList<>();
            for (PrintJob job : register.printLists().jobs(decisionId)) {
                for (PrintSheet sheet : register.printLists().sheets(job.id())) {
                    Instant at = sheet.at();
                    if (at != null) {
                        entries.add(entry(sheet, at, job, copies, names));
                    }
                }
            }
            copies.stream()
                    .filter(copy -> copy.jobId() == null)
                    .map(copy -> entry(copy, names))
                    .forEach(entries::add);
            entries.sort(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::row));
            return entries;
        });
    }

    private static Entry entry(PrintSheet sheet, Instant at, PrintJob job, List<IssuedCopy> copies, Names names) {
        IssuedCopy copy = copies.stream()
                .filter(c -> c.awardId() == sheet.awardId()
                        && java.util.Objects.equals(c.jobId(), job.id())
                        && sheet.state() == PrintSheet.State.GOOD)
                .findFirst()
                .orElse(null);
        return new Entry(
                at,
                names.row(sheet.awardId()),
                names.name(sheet.awardId()),
                copy == null ? 0 : copy.printing(),
                sheet.state(),
                job.printer(),
                sheet.reason(),
                copy == null ? null : copy.id());
    }

    private static Entry entry(IssuedCopy copy, Names names) {
        return new Entry(
                copy.at(),
                names.row(copy.awardId()),
                names.name(copy.awardId()),
                copy.printing(),
                PrintSheet.State.GOOD,
                "",
                copy.reason(),
                copy.id());
    }

    /**
     * One sheet: when, of which line, the how-many-th time (0 when nothing good came out), on which printer (empty for a PDF file),
     * and why it was printed again, spoiled or dropped; {@code copyId} is the issued copy, of a good one.
     */
    public record Entry(
            Instant at,
            int row,
            String name,
            int printing,
            PrintSheet.State state,
            String printer,
            String reason,
            @Nullable Long copyId) {}

    private static final class Names {
        private final Map<Long, Integer> rows = new HashMap<>();
        private final Map<Long, String> names = new HashMap<>();

        Names(List<Award> awards) {
            for (int i = 0; i < awards.size(); i++) {
                rows.put(awards.get(i).id(), i + 1);
                names.put(awards.get(i).id(), awards.get(i).named().full());
            }
        }

        int row(long awardId) {
            return rows.getOrDefault(awardId, 0);
        }

        String name(long awardId) {
            return names.getOrDefault(awardId, "");
        }
    }
}
