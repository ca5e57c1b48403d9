package vn.sovang.exchange.table;

import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Counts rows as they are written and says so now and then. */
final class Counted {
    private static final int STEP = 500;

    private final int total;
    private final Progress progress;
    private int done;

    Counted(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
    }

    /** How many rows there were before. */
    int done() {
        return done;
    }

    /** Hears that a row was written. Says whether it is time for what is done now and then. */
    boolean next() throws Cancelled {
        done++;
        boolean step = done % STEP == 0;
        if (step || done == total) {
            progress.report(done, total);
        }
        return step;
    }
}
