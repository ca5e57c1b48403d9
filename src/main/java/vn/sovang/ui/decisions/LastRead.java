package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.sovang.domain.Change;
import vn.sovang.domain.Refused;
import vn.sovang.register.Changed;
import vn.sovang.register.DecisionView;
import vn.sovang.register.Register;
import vn.sovang.register.ShowDecision;

/**
 * The decision as it was read last and what has changed since, so that an act on one line does not read thousands. Used on the
 * register's thread, only {@link #forget} on any.
 */
final class LastRead {
    private final ShowDecision show;
    private final AtomicBoolean forgotten = new AtomicBoolean(true);
    private final List<Change> since = new ArrayList<>();
    private Optional<DecisionView> view = Optional.empty();

    LastRead(Register register) {
        show = new ShowDecision(register);
    }

    /** The next reading reads everything: nobody listened for a while, or the clerk asks for it. */
    void forget() {
        forgotten.set(true);
    }

    void heard(Changed changed) {
        since.addAll(changed.changes());
    }

    DecisionView read(long decisionId) throws Refused {
        boolean anew = forgotten.getAndSet(false);
        Optional<DecisionView> before =
                view.filter(read -> !anew && read.decision().id() == decisionId);
        DecisionView now = before.isPresent() ? show.show(before.get(), since) : show.show(decisionId);
        view = Optional.of(now);
        since.clear();
        return now;
    }
}
