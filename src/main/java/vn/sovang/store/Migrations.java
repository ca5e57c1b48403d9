package vn.sovang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/** The numbered schema files and the version they lead to. Each runs in one transaction together with its version. */
final class Migrations {
    private static final List<String> FILES =
            List.of("0001-register.sql", "0002-printing.sql", "0003-reasons.sql", "0004-search.sql");

    /** The newest schema this program knows. */
    static final int NEWEST = FILES.size();

    private Migrations() {}

    /** The schema from which on awards have an index. */
    private static final int INDEXED = 4;

    /** Brings a file from {@code version} to the newest schema. */
    static void run(Sql sql, int version) {
        for (int next = version; next < NEWEST; next++) {
            sql.script("BEGIN IMMEDIATE;\n" + read(FILES.get(next)) + "\nPRAGMA user_version = " + (next + 1)
                    + ";\nCOMMIT;");
        }
        if (version < INDEXED) {
            sql.script("BEGIN IMMEDIATE");
            new AwardIndex(sql, new Tables(sql)).rebuild();
            sql.script("COMMIT");
        }
    }

    /** A hash over every table, index and trigger: an added trigger or a missing table shows. */
    static String fingerprint(Sql sql) {
        List<String> parts = sql.list("""
                SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS part FROM sqlite_schema
                WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name""", Params.NONE, row -> row.text("part"));
        return Sha256.of(String.join("\n", parts) + "\n");
    }

    /** The fingerprint a file of this schema must have; one line a version. */
    static String expectedFingerprint(int version) {
        return read("fingerprints.txt").lines().toList().get(version - 1).strip();
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("schema/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
