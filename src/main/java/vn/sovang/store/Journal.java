package vn.sovang.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Act;
import vn.sovang.domain.Change;
import vn.sovang.domain.Entity;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/**
 * The append-only journal: every act with the row images before and after. Each entry's SHA-256 covers the entry
 * before it and the hashes of its images, so that a removed, changed or reordered entry shows.
 */
public final class Journal {
    /** What the first entry follows. */
    public static final String BEGINNING = "0".repeat(64);

    private final Sql sql;
    private final Tables tables;

    Journal(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** Writes one entry; belongs to the transaction of the act itself. {@code reason} is one line, empty where none was asked. */
    public void write(Act act, List<Change> changes, Instant at, String actor, String reason) {
        List<Image> images = changes.stream().map(this::image).toList();
        String previous = head();
        String hash = entryHash(previous, act.name(), at.toString(), actor, reason, images);
        Params entry = Params.of("act", act.name())
                .and("at", at.toString())
                .and("actor", actor)
                .and("reason", reason)
                .and("previous", previous)
                .and("hash", hash);
        long id = sql.insert("""
                INSERT INTO journal (act, at, actor, reason, previous_hash, hash)
                VALUES (:act, :at, :actor, :reason, :previous, :hash)""", entry);
        // Only this act writes changes now: their keys can be counted here instead of asked for one by one.
        long change = sql.number("SELECT coalesce(max(id), 0) AS n FROM journal_change", Params.NONE);
        for (int i = 0; i < images.size(); i++) {
            write(id, i + 1, change + i + 1, images.get(i));
        }
    }

    private void write(long journalId, int ordinal, long change, Image image) {
        sql.update(
                """
                INSERT INTO journal_change (id, journal_id, ordinal, entity, row_id, before_hash, after_hash)
                VALUES (:id, :journal, :ordinal, :entity, :row, :before, :after)""",
                Params.of("id", change)
                        .and("journal", journalId)
                        .and("ordinal", ordinal)
                        .and("entity", image.entity)
                        .and("row", image.rowId)
                        .and("before", image.beforeHash())
                        .and("after", image.afterHash()));
        sql.update(
                "INSERT INTO journal_image (change_id, before_image, after_image) VALUES (:change, :before, :after)",
                Params.of("change", change).and("before", image.before).and("after", image.after));
    }

    /** The hash of the newest entry. */
    public String head() {
        return sql.first("SELECT hash FROM journal ORDER BY id DESC LIMIT 1", Params.NONE, row -> row.text("hash"))
                .orElse(BEGINNING);
    }

    /** The key of the newest entry, 0 before the first: it grows with every act, whoever did it. */
    public long newest() {
        return sql.number("SELECT coalesce(max(id), 0) AS n FROM journal", Params.NONE);
    }

    /** Whether an entry has this hash: then everything before it is here as it was there. */
    public boolean hasHead(String hash) {
        return hash.equals(BEGINNING)
                || sql.number("SELECT count(*) AS n FROM journal WHERE hash = :hash", Params.of("hash", hash)) > 0;
    }

    public long entries() {
        return sql.number("SELECT count(*) AS n FROM journal", Params.NONE);
    }

    /** Whether every entry still is what its hash says and follows the one before it. */
    public boolean isWhole() {
        return firstBroken().isEmpty();
    }

    /** The key of the first entry that is not what its hash says or does not follow the one before it. */
    Optional<Long> firstBroken() {
        String expected = BEGINNING;
        for (Entry entry : sql.list("SELECT * FROM journal ORDER BY id", Params.NONE, Entry::of)) {
            List<Image> images = sql.list(
                    """
                    SELECT c.*, i.before_image, i.after_image FROM journal_change c
                    JOIN journal_image i ON i.change_id = c.id
                    WHERE c.journal_id = :id ORDER BY c.ordinal""",
                    Params.of("id", entry.id),
                    row -> new Image(
                            row.text("entity"),
                            row.number("row_id"),
                            row.textOrNull("before_image"),
                            row.textOrNull("after_image")));
            String hash = entryHash(expected, entry.act, entry.at, entry.actor, entry.reason, images);
            if (!entry.previous.equals(expected) || !entry.hash.equals(hash)) {
                return Optional.of(entry.id);
            }
            expected = hash;
        }
        return Optional.empty();
    }

    private Image image(Change change) {
        Entity subject = change.subject();
        return new Image(tables.of(subject).name(), subject.id(), json(change.before()), json(change.after()));
    }

    private @Nullable String json(@Nullable Entity entity) {
        return entity == null ? null : json(tables.of(entity).image(entity));
    }

    /** Written value by value: a Gson with its adapters for every type takes as long to make as a short act. */
    private static String json(Map<String, @Nullable Object> image) {
        StringWriter text = new StringWriter(512);
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            for (Map.Entry<String, @Nullable Object> column : image.entrySet()) {
                json.name(column.getKey());
                if (column.getValue() instanceof Number number) {
                    json.value(number);
                } else {
                    json.value((String) column.getValue());
                }
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** An entry without a reason hashes as entries did before there were reasons. */
    private static String entryHash(
            String previous, String act, String at, String actor, String reason, List<Image> images) {
        StringBuilder text = new StringBuilder(previous)
                .append('\n')
                .append(act)
                .append('\n')
                .append(at)
                .append('\n')
                .append(actor);
        if (!reason.isEmpty()) {
            text.append("\nreason ").append(reason);
        }
        for (Image image : images) {
            text.append('\n').append(image.entity).append(' ').append(image.rowId);
            text.append(' ').append(image.beforeHash()).append(' ').append(image.afterHash());
        }
        return Sha256.of(text.toString());
    }

    private record Entry(long id, String act, String at, String actor, String reason, String previous, String hash) {
        static Entry of(vn.sovang.store.jdbc.Row row) {
            return new Entry(
                    row.number("id"),
                    row.text("act"),
                    row.text("at"),
                    row.text("actor"),
                    row.text("reason"),
                    row.text("previous_hash"),
                    row.text("hash"));
        }
    }

    /** A row before and after, and what it hashes to; hashed once, as an act of a thousand rows asks for it twice. */
    private record Image(
            String entity,
            long rowId,
            @Nullable String before,
            @Nullable String after,
            String beforeHash,
            String afterHash) {
        Image(String entity, long rowId, @Nullable String before, @Nullable String after) {
            this(entity, rowId, before, after, hash(before), hash(after));
        }

        private static String hash(@Nullable String image) {
            return image == null ? "" : Sha256.of(image);
        }
    }
}
