package vn.sovang.store;

import java.time.Instant;
import java.util.List;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.store.jdbc.Params;

/** What lies in the bin, last in first. */
public final class BinLists {
    private final Tables tables;

    BinLists(Tables tables) {
        this.tables = tables;
    }

    /** The decisions in the bin. */
    public List<Decision> decisions() {
        return tables.of(Decision.class)
                .list("SELECT * FROM decision WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id", Params.NONE);
    }

    /** The lines in the bin whose decision is not there, or that were there before it. */
    public List<Award> awards() {
        return tables.of(Award.class).list("""
                        SELECT a.* FROM award a JOIN decision d ON d.id = a.decision_id
                        WHERE a.binned_at IS NOT NULL AND a.binned_at IS NOT d.binned_at
                        ORDER BY a.binned_at DESC, a.ordinal""", Params.NONE);
    }

    /** The lines of a decision that went into the bin at a moment. */
    public List<Award> awards(long decisionId, Instant at) {
        return tables.of(Award.class)
                .list(
                        "SELECT * FROM award WHERE decision_id = :decision AND binned_at = :at ORDER BY ordinal, id",
                        Params.of("decision", decisionId).and("at", at.toString()));
    }
}
