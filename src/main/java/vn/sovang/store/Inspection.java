package vn.sovang.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.domain.fault.RegisterFault.Place;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.store.jdbc.StoreFailure;

/**
 * Looks for whatever is not as it was written: SQLite's own structure, links between records, every record beside the image that the
 * journal keeps of it, the journal's chain, kept contents by their hashes, and the index of awards. SQLite's check alone misses a
 * changed letter.
 */
public final class Inspection {
    /** Further ones tell nothing new. */
    private static final int MOST = 1000;

    private static final String RECORDED = "recorded_image";
    private static final List<String> CALLED = List.of("name", "title", "number", "code");

    private final Sql sql;
    private final Tables tables;
    private final List<Runnable> parts = new ArrayList<>();
    private final List<RegisterFault> faults = new ArrayList<>();

    Inspection(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
        parts.add(this::structure);
        parts.add(this::links);
        tables.everyOne().forEach(table -> {
            parts.add(() -> rows(table));
            parts.add(() -> missing(table));
        });
        parts.add(this::journal);
        parts.add(this::contents);
        parts.add(this::index);
    }

    /** In how many parts the register is looked at. */
    public int parts() {
        return parts.size();
    }

    /** What is wrong in the parts looked at so far; the first thousand. */
    public List<RegisterFault> faults() {
        return List.copyOf(faults.subList(0, Math.min(MOST, faults.size())));
    }

    /** Looks at a part, from 0. What cannot be read because its pages are broken is a fault and no reason to stop. */
    public void look(int part) {
        try {
            parts.get(part).run();
        } catch (StoreFailure e) {
            if (e.kind() != StoreFailure.Cause.CORRUPT && e.kind() != StoreFailure.Cause.NOT_A_DATABASE) {
                throw e;
            }
            faults.add(new RegisterFault.Structure(String.valueOf(e.getMessage())));
        }
    }

    private void structure() {
        sql.list("PRAGMA integrity_check", Params.NONE, row -> row.text("integrity_check")).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> faults.add(new RegisterFault.Structure(line)));
    }

    private void links() {
        sql.each("PRAGMA foreign_key_check", Params.NONE, row -> {
            Long id = row.numberOrNull("rowid");
            faults.add(
                    new RegisterFault.Link(new Place(row.text("table"), id == null ? 0 : id, ""), row.text("parent")));
        });
    }

    private void rows(Table<?> table) {
        sql.each(
                "SELECT t.*, (SELECT i.after_image FROM journal_image i WHERE i.change_id ="
                        + " (SELECT max(c.id) FROM journal_change c WHERE c.entity = :entity AND c.row_id = t.id))"
                        + " AS " + RECORDED + " FROM " + table.name() + " t ORDER BY t.id",
                Params.of("entity", table.name()),
                row -> row(table, row));
    }

    private void row(Table<?> table, Row row) {
        Map<String, @Nullable Object> stored = row.values();
        Object recorded = stored.remove(RECORDED);
        long id = row.number("id");
        if (recorded == null) {
            faults.add(new RegisterFault.Unknown(new Place(table.name(), id, called(stored))));
            return;
        }
        JsonObject image = image(recorded);
        try {
            List<String> differing = new ArrayList<>();
            image.entrySet().stream()
                    .filter(column -> !isSame(column.getValue(), stored.get(column.getKey())))
                    .forEach(column -> differing.add(column.getKey()));
            table.asWritten(row).forEach((column, value) -> {
                if (!image.has(column) && !Objects.equals(text(value), text(stored.get(column)))) {
                    differing.add(column);
                }
            });
            if (!differing.isEmpty()) {
                faults.add(new RegisterFault.Altered(new Place(table.name(), id, called(image)), differing));
            }
        } catch (RuntimeException e) {
            if (e instanceof StoreFailure) {
                throw e;
            }
            // A value that no record can hold: "INDIVIDUAK" is no kind, "2O24-12-02" no day.
            faults.add(new RegisterFault.Altered(new Place(table.name(), id, called(image)), List.of()));
        }
    }

    private void missing(Table<?> table) {
        sql.each(
                "SELECT c.row_id, i.after_image FROM"
                        + " (SELECT row_id, max(id) AS id FROM journal_change WHERE entity = :entity GROUP BY row_id) c"
                        + " JOIN journal_image i ON i.change_id = c.id WHERE i.after_image IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM " + table.name() + " t WHERE t.id = c.row_id)"
                        + " ORDER BY c.row_id",
                Params.of("entity", table.name()),
                row -> faults.add(new RegisterFault.Missing(
                        new Place(table.name(), row.number("row_id"), called(image(row.text("after_image")))))));
    }

    private void journal() {
        new Journal(sql, tables).firstBroken().ifPresent(entry -> faults.add(new RegisterFault.Entry(entry)));
    }

    private void contents() {
        new Contents(sql).eachDamaged((kind, hash) -> faults.add(new RegisterFault.Content(kind, hash)));
    }

    private void index() {
        boolean inStep;
        try {
            inStep = new AwardIndex(sql, tables).isInStep();
        } catch (RuntimeException e) {
            if (e instanceof StoreFailure) {
                throw e;
            }
            // A bitmap that cannot be read, or an award, which was told already.
            inStep = false;
        }
        if (!inStep) {
            faults.add(new RegisterFault.Index());
        }
    }

    /** An image that was damaged itself is told with the journal's chain. */
    private static JsonObject image(Object recorded) {
        try {
            return JsonParser.parseString(recorded.toString()).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return new JsonObject();
        }
    }

    private static boolean isSame(JsonElement recorded, @Nullable Object stored) {
        return recorded.isJsonNull()
                ? stored == null
                : recorded.isJsonPrimitive() && recorded.getAsString().equals(text(stored));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String called(JsonObject image) {
        return CALLED.stream()
                .filter(column -> image.has(column) && image.get(column).isJsonPrimitive())
                .map(column -> image.get(column).getAsString())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String called(Map<String, @Nullable Object> row) {
        return CALLED.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
