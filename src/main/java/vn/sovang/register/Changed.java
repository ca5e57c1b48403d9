package vn.sovang.register;

import java.time.Instant;
import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Change;

/** Told to listeners after an act is safely in the file: which act, what it changed, and when (UTC). */
public record Changed(Act act, List<Change> changes, Instant at) {
    public Changed {
        changes = List.copyOf(changes);
    }
}
