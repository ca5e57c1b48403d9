package vn.sovang.store;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.Award;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.StockEntry;
import vn.sovang.store.jdbc.Params;

/** What is asked of the tables of printing. */
public final class PrintLists {
    private final Tables tables;

    PrintLists(Tables tables) {
        this.tables = tables;
    }

    /** Every sheet of a job, spoiled ones too, in the order of printing; of one place the oldest first. */
    public List<PrintSheet> sheets(long jobId) {
        return tables.of(PrintSheet.class)
                .list("SELECT * FROM print_sheet WHERE job_id = :job ORDER BY ordinal, id", Params.of("job", jobId));
    }

    /** The newest job that is not over. */
    public Optional<PrintJob> unfinished() {
        return tables
                .of(PrintJob.class)
                .list(
                        "SELECT * FROM print_job WHERE state IN ('RUNNING', 'PAUSED') ORDER BY id DESC LIMIT 1",
                        Params.NONE)
                .stream()
                .findFirst();
    }

    /** The jobs of a decision, oldest first. */
    public List<PrintJob> jobs(long decisionId) {
        return tables.of(PrintJob.class)
                .list(
                        "SELECT * FROM print_job WHERE decision_id = :decision ORDER BY id",
                        Params.of("decision", decisionId));
    }

    /** The issued copies of an award, oldest first. */
    public List<IssuedCopy> copies(long awardId) {
        return tables.of(IssuedCopy.class)
                .list("SELECT * FROM issued_copy WHERE award_id = :award ORDER BY id", Params.of("award", awardId));
    }

    /** The issued copies of every award of a decision, oldest first. */
    public List<IssuedCopy> copiesOfDecision(long decisionId) {
        return tables.of(IssuedCopy.class).list("""
                        SELECT c.* FROM issued_copy c JOIN award a ON a.id = c.award_id
                        WHERE a.decision_id = :decision ORDER BY c.id""", Params.of("decision", decisionId));
    }

    /** The copy that was made last of all. */
    public Optional<IssuedCopy> newestCopy() {
        return tables
                .of(IssuedCopy.class)
                .list("SELECT * FROM issued_copy ORDER BY id DESC LIMIT 1", Params.NONE)
                .stream()
                .findFirst();
    }

    /** The copy a job made of an award, if it has. */
    public Optional<IssuedCopy> copy(long jobId, long awardId) {
        return tables
                .of(IssuedCopy.class)
                .list(
                        "SELECT * FROM issued_copy WHERE award_id = :award AND job_id = :job ORDER BY id DESC LIMIT 1",
                        Params.of("award", awardId).and("job", jobId))
                .stream()
                .findFirst();
    }

    /** The phôi a job has used up, as one entry. */
    public Optional<StockEntry> used(long jobId) {
        return tables
                .of(StockEntry.class)
                .list(
                        "SELECT * FROM stock_entry WHERE job_id = :job AND kind = 'USED' ORDER BY id LIMIT 1",
                        Params.of("job", jobId))
                .stream()
                .findFirst();
    }

    /** The awards of an authority's year that share their book number with another one. */
    public List<Award> numberedAlike(long authorityId, int year) {
        return tables.of(Award.class)
                .list("""
                        WITH numbered AS (
                          SELECT a.id, a.book_number FROM award a JOIN decision d ON d.id = a.decision_id
                          WHERE d.authority_id = :authority AND d.year = :year AND a.book_number IS NOT NULL
                            AND a.binned_at IS NULL AND d.binned_at IS NULL)
                        SELECT * FROM award WHERE id IN (
                          SELECT id FROM numbered WHERE book_number IN (
                            SELECT book_number FROM numbered GROUP BY book_number HAVING count(*) > 1))
                        ORDER BY id""", Params.of("authority", authorityId).and("year", year));
    }

    /** What the recipients of a decision were given by other decisions and still hold, newest first. */
    public List<Award> otherAwards(long decisionId) {
        return tables.of(Award.class).list("""
                        SELECT a.* FROM award a JOIN decision d ON d.id = a.decision_id
                        WHERE a.recipient_id IN (
                            SELECT recipient_id FROM award WHERE decision_id = :decision AND binned_at IS NULL)
                          AND a.decision_id <> :decision AND a.revoked_on IS NULL
                          AND a.binned_at IS NULL AND d.binned_at IS NULL
                        ORDER BY d.signed_on DESC, a.id DESC""", Params.of("decision", decisionId));
    }
}
