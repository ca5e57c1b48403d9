package vn.sovang.register;

import java.util.Collection;
import java.util.List;
import vn.sovang.domain.Award;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Why something that stands on paper is changed: asked of every line whose certificate was printed. */
final class Reasons {
    private Reasons() {}

    private enum Entry {
        REASON
    }

    /** A reason as typed, in one line. */
    static String read(String raw) throws Refused {
        Typed typed = new Typed(0);
        String reason = typed.line(Entry.REASON, raw);
        typed.check();
        return reason;
    }

    /** Refuses to change lines that are on paper without a reason. */
    static void check(ListWriting list, Collection<Award> lines, String reason) throws Refused {
        if (!reason.isEmpty()) {
            return;
        }
        List<Integer> printed = lines.stream()
                .filter(line -> line.printing().count() > 0)
                .map(list::row)
                .distinct()
                .sorted()
                .toList();
        if (!printed.isEmpty()) {
            throw new Refused(new Problem.ChangeReasonMissing(printed));
        }
    }
}
