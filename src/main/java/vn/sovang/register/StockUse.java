package vn.sovang.register;

import java.util.Optional;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.StockEntry;
import vn.sovang.domain.template.Medium;

/** The phôi that a job uses up: one entry that grows with its good sheets, and one for each spoiled sheet. */
final class StockUse {
    private final Register register;
    private final Writing tx;
    private final PrintJob job;

    StockUse(Register register, Writing tx, PrintJob job) {
        this.register = register;
        this.tx = tx;
        this.job = job;
    }

    private boolean counts() {
        return job.medium() == Medium.STOCK && !job.stock().isEmpty();
    }

    /** So many more good sheets; fewer when negative. */
    void use(int sheets) {
        if (!counts()) {
            return;
        }
        Optional<StockEntry> used = tx.printLists().used(job.id());
        if (used.isEmpty()) {
            tx.insert(entry(StockEntry.Kind.USED, sheets, ""));
            return;
        }
        StockEntry before = used.get();
        int now = before.sheets() + sheets;
        if (now == 0) {
            tx.remove(before);
        } else {
            tx.update(before, before.withSheets(now));
        }
    }

    void spoil(String reason) {
        if (counts()) {
            tx.insert(entry(StockEntry.Kind.SPOILED, 1, reason));
        }
    }

    private StockEntry entry(StockEntry.Kind kind, int sheets, String note) {
        return new StockEntry(0, tx.uid(), job.stock(), kind, sheets, register.today(), note, job.id());
    }
}
