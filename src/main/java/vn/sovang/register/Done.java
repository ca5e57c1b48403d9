package vn.sovang.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sovang.domain.Act;
import vn.sovang.domain.Change;

/** An act that can be taken back, or was. */
record Done(Act act, List<Change> changes) {
    /** The same rows the other way round, last first. */
    List<Change> inverse() {
        List<Change> inverse =
                new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverse);
        return inverse;
    }
}
