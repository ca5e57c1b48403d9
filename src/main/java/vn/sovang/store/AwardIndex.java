package vn.sovang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import vn.sovang.domain.Award;
import vn.sovang.domain.Change;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/**
 * What awards are found, counted and sorted by, kept in the register beside them: for each term the awards that have it, and each
 * award's facts. It is brought up to date in the transaction that writes an award; whatever it holds can be made again.
 */
public final class AwardIndex {
    /** Of an award's key the bits below name it within a chunk. */
    private static final int LOW_BITS = 16;

    private static final int LOW = (1 << LOW_BITS) - 1;

    /** Sorts behind every term. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** So many awards are held in memory at once while the whole index is made. */
    private static final int BATCH = 20_000;

    private final Sql sql;
    private final Tables tables;

    AwardIndex(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** Follows the changes of an act; belongs to its transaction. */
    public void follow(List<Change> changes) {
        Update update = new Update();
        for (Change change : changes) {
            Award before = live(change.before());
            Award after = live(change.after());
            if (before != null || after != null) {
                update.award(before, after);
            }
        }
        update.write();
    }

    private static @Nullable Award live(@Nullable Object entity) {
        return entity instanceof Award award && award.binnedAt() == null ? award : null;
    }

    /** Makes the whole index from the awards as they are; belongs to a transaction. */
    public void rebuild() {
        sql.update("DELETE FROM posting", Params.NONE);
        sql.update("DELETE FROM facts", Params.NONE);
        long last = 0;
        List<Award> next = awardsAfter(last);
        while (!next.isEmpty()) {
            Update update = new Update();
            next.forEach(award -> update.award(null, live(award)));
            update.write();
            last = next.get(next.size() - 1).id();
            next = awardsAfter(last);
        }
    }

    private List<Award> awardsAfter(long id) {
        return tables.of(Award.class)
                .list("SELECT * FROM award WHERE id > :last ORDER BY id LIMIT " + BATCH, Params.of("last", id));
    }

    /** Whether the index says of every award what the award says, and of no other. Takes about as long as making it. */
    public boolean isInStep() {
        Map<String, RoaringBitmap> expected = new HashMap<>();
        Map<Integer, AwardFacts> facts = new HashMap<>();
        for (Award award : tables.of(Award.class).list("SELECT * FROM award WHERE binned_at IS NULL", Params.NONE)) {
            int id = Math.toIntExact(award.id());
            AwardTerms.of(award)
                    .forEach(term -> expected.computeIfAbsent(term, t -> new RoaringBitmap())
                            .add(id));
            facts.put(id, AwardFacts.of(award));
        }
        Map<String, RoaringBitmap> found = new HashMap<>();
        postings("", LAST, (term, awards) -> found.put(term, awards));
        Map<Integer, AwardFacts> kept = new HashMap<>();
        facts(kept::put);
        return expected.equals(found) && facts.equals(kept);
    }

    /** Takes one term after the other with the awards that have it. */
    public interface TermTaker {
        void take(String term, RoaringBitmap awards);
    }

    /** All terms that begin so, in their order. */
    public void postings(String beginning, TermTaker taker) {
        postings(beginning, beginning + LAST, taker);
    }

    /** All terms from one on and before another, in their order. */
    private void postings(String from, String before, TermTaker taker) {
        String[] term = {""};
        RoaringBitmap[] awards = {new RoaringBitmap()};
        sql.each(
                "SELECT term, chunk, docs FROM posting WHERE term >= :from AND term < :before ORDER BY term, chunk",
                Params.of("from", from).and("before", before),
                row -> {
                    String next = row.text("term");
                    if (!next.equals(term[0])) {
                        if (!term[0].isEmpty()) {
                            taker.take(term[0], awards[0]);
                        }
                        term[0] = next;
                        awards[0] = new RoaringBitmap();
                    }
                    RoaringBitmap low = read(row.bytes("docs"));
                    awards[0].or(RoaringBitmap.addOffset(low, row.integer("chunk") << LOW_BITS));
                });
        if (!term[0].isEmpty()) {
            taker.take(term[0], awards[0]);
        }
    }

    /** The facts of every award that is there, in the order of the keys. */
    public void facts(AwardFacts.Taker taker) {
        sql.each(
                "SELECT chunk, rows FROM facts ORDER BY chunk",
                Params.NONE,
                row -> AwardFacts.read(row.integer("chunk"), row.bytes("rows"), taker));
    }

    private static RoaringBitmap read(byte[] bytes) {
        RoaringBitmap bitmap = new RoaringBitmap();
        try {
            bitmap.deserialize(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bitmap;
    }

    private static byte[] bytes(RoaringBitmap bitmap) {
        bitmap.runOptimize();
        ByteBuffer bytes = ByteBuffer.allocate(bitmap.serializedSizeInBytes());
        bitmap.serialize(bytes);
        return bytes.array();
    }

    /** The awards that come to a term and those that leave it. */
    private record Edit(RoaringBitmap added, RoaringBitmap removed) {
        Edit() {
            this(new RoaringBitmap(), new RoaringBitmap());
        }
    }

    /** What an act changes in the index, put together and written at once. */
    private final class Update {
        private final Map<String, Edit> edits = new TreeMap<>();
        private final Map<Integer, @Nullable AwardFacts> facts = new TreeMap<>();

        void award(@Nullable Award before, @Nullable Award after) {
            if (before != null && after != null && AwardTerms.same(before, after)) {
                if (!AwardFacts.of(before).equals(AwardFacts.of(after))) {
                    facts.put(Math.toIntExact(after.id()), AwardFacts.of(after));
                }
                return;
            }
            if (before != null) {
                int id = Math.toIntExact(before.id());
                AwardTerms.of(before).forEach(term -> move(edit(term).added, edit(term).removed, id));
                facts.put(id, null);
            }
            if (after != null) {
                int id = Math.toIntExact(after.id());
                AwardTerms.of(after).forEach(term -> move(edit(term).removed, edit(term).added, id));
                facts.put(id, AwardFacts.of(after));
            }
        }

        private Edit edit(String term) {
            return edits.computeIfAbsent(term, t -> new Edit());
        }

        /** What an act did and took back again is nothing to write. */
        private static void move(RoaringBitmap from, RoaringBitmap to, int id) {
            if (!from.checkedRemove(id)) {
                to.add(id);
            }
        }

        void write() {
            edits.forEach((term, edit) -> {
                RoaringBitmap touched = RoaringBitmap.or(edit.added, edit.removed);
                if (!touched.isEmpty()) {
                    for (int chunk = touched.first() >>> LOW_BITS; chunk <= touched.last() >>> LOW_BITS; chunk++) {
                        write(term, chunk, part(edit.added, chunk), part(edit.removed, chunk));
                    }
                }
            });
            writeFacts();
        }

        private static RoaringBitmap part(RoaringBitmap awards, int chunk) {
            long from = (long) chunk << LOW_BITS;
            RoaringBitmap within = RoaringBitmap.and(awards, RoaringBitmap.bitmapOfRange(from, from + LOW + 1));
            return RoaringBitmap.addOffset(within, -from);
        }

        private void write(String term, int chunk, RoaringBitmap added, RoaringBitmap removed) {
            if (added.isEmpty() && removed.isEmpty()) {
                return;
            }
            Params place = Params.of("term", term).and("chunk", chunk);
            RoaringBitmap docs = sql.first(
                            "SELECT docs FROM posting WHERE term = :term AND chunk = :chunk",
                            place,
                            row -> read(row.bytes("docs")))
                    .orElseGet(RoaringBitmap::new);
            docs.andNot(removed);
            docs.or(added);
            if (docs.isEmpty()) {
                sql.update("DELETE FROM posting WHERE term = :term AND chunk = :chunk", place);
            } else {
                sql.update(
                        "INSERT OR REPLACE INTO posting (term, chunk, docs) VALUES (:term, :chunk, :docs)",
                        place.and("docs", bytes(docs)));
            }
        }

        private void writeFacts() {
            int open = -1;
            byte[] row = {};
            for (Map.Entry<Integer, @Nullable AwardFacts> entry : facts.entrySet()) {
                int chunk = AwardFacts.chunk(entry.getKey());
                if (chunk != open) {
                    close(open, row);
                    open = chunk;
                    row = sql.first(
                                    "SELECT rows FROM facts WHERE chunk = :chunk",
                                    Params.of("chunk", chunk),
                                    r -> r.bytes("rows"))
                            .orElseGet(AwardFacts::empty);
                }
                AwardFacts.write(row, entry.getKey(), entry.getValue());
            }
            close(open, row);
        }

        private void close(int chunk, byte[] row) {
            if (chunk >= 0) {
                sql.update(
                        "INSERT OR REPLACE INTO facts (chunk, rows) VALUES (:chunk, :rows)",
                        Params.of("chunk", chunk).and("rows", row));
            }
        }
    }
}
