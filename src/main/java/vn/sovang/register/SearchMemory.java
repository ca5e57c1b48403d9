package vn.sovang.register;

import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.Change;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Entity;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.store.AwardFacts;

/** What searching holds in memory, kept in step with every act: the facts of all awards and the decisions. */
final class SearchMemory {
    private final Register register;
    private final AwardColumns columns = new AwardColumns();
    private @Nullable KnownDecisions decisions;
    private @Nullable AwardFinder finder;

    SearchMemory(Register register) {
        this.register = register;
        register.index().facts(columns::put);
    }

    AwardFinder finder() {
        KnownDecisions known = decisions;
        if (known == null) {
            known = new KnownDecisions(register.lists().decisionFacts());
            decisions = known;
        }
        AwardFinder made = finder;
        if (made == null) {
            made = new AwardFinder(register, columns, known);
            finder = made;
        }
        return made;
    }

    /** Follows an act. What an award says may have changed: what was found by words is looked for again. */
    void heard(Changed changed) {
        for (Change change : changed.changes()) {
            Entity subject = change.subject();
            if (subject instanceof Award award) {
                follow(award, change.after());
            } else if (subject instanceof Decision) {
                decisions = null;
                finder = null;
            } else if (subject instanceof AwardForm || subject instanceof Unit || subject instanceof UnitSuccession) {
                finder = null;
            }
        }
    }

    private void follow(Award award, @Nullable Entity after) {
        int id = Math.toIntExact(award.id());
        if (after == null || award.binnedAt() != null) {
            columns.remove(id);
        } else {
            columns.put(id, AwardFacts.of(award));
        }
        finder = null;
    }
}
