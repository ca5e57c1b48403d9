package vn.sovang.ui.background;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** A long job under way, as the window sees it: how many of how many steps are done, and a way to stop it. */
public final class Running {
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicInteger reportedDone = new AtomicInteger();
    private final AtomicInteger reportedTotal = new AtomicInteger();
    private final AtomicBoolean queued = new AtomicBoolean();

    public ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Asks the job to stop at its next report; what it had half made is taken back. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Reports come far faster than frames: only the newest waits for the FX thread. */
    Progress progress(Executor fx) {
        return (stepsDone, stepsTotal) -> {
            if (cancelled.get()) {
                throw new Cancelled();
            }
            reportedDone.set(stepsDone);
            reportedTotal.set(stepsTotal);
            if (queued.compareAndSet(false, true)) {
                fx.execute(() -> {
                    queued.set(false);
                    total.set(reportedTotal.get());
                    done.set(reportedDone.get());
                });
            }
        };
    }
}
