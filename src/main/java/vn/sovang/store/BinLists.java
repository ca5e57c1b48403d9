package vn.sovang.store;

import java.time.Instant;
import java.util.List;
import vn.sovang.domain.Award;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Recipient;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/** What lies in the bin, last in first. */
public final class BinLists {
    private final Sql sql;
    private final Tables tables;

    BinLists(Sql sql, Tables tables) {
        this.sql = sql;
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

    /** The recipients in the bin: merged into others, or left without any award. */
    public List<Recipient> recipients() {
        return tables.of(Recipient.class)
                .list("SELECT * FROM recipient WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id", Params.NONE);
    }

    /** Every line of a decision, whenever it went into the bin. */
    public List<Award> allAwards(long decisionId) {
        return tables.of(Award.class)
                .list(
                        "SELECT * FROM award WHERE decision_id = :decision ORDER BY ordinal, id",
                        Params.of("decision", decisionId));
    }

    /** Whether a line was printed, sent to a printer or has a number in the ledger, void ones too. */
    public boolean isOnPaper(long awardId) {
        return sql.number("""
                SELECT EXISTS (SELECT 1 FROM issued_copy WHERE award_id = :award)
                  OR EXISTS (SELECT 1 FROM print_sheet WHERE award_id = :award)
                  OR EXISTS (SELECT 1 FROM book_number WHERE award_id = :award) AS n""", Params.of("award", awardId)) > 0;
    }

    /** Whether certificates of a decision were ever sent to a printer. */
    public boolean wasPrinted(long decisionId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM print_job WHERE decision_id = :decision) AS n",
                        Params.of("decision", decisionId))
                > 0;
    }

    /** Whether any line is about a recipient, in the bin or not. */
    public boolean isNamed(long recipientId) {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM award WHERE recipient_id = :recipient) AS n",
                        Params.of("recipient", recipientId))
                > 0;
    }
}
