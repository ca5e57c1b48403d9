package vn.sovang.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/** Bytes kept by their SHA-256, each once however often it is used. What is read is checked against its name. */
public final class Contents {
    private final Sql sql;

    Contents(Sql sql) {
        this.sql = sql;
    }

    /** What a content is; said for whoever looks into the file. */
    public enum Kind {
        SHEET,
        MARKS,
        VALUES,
        FONT,
        ART,
        TEMPLATE
    }

    /** Keeps the bytes and answers their name, 64 hexadecimal digits; belongs to the transaction of an act. */
    public String put(Kind kind, byte[] bytes) {
        String hash = Sha256.of(bytes);
        if (!has(hash)) {
            sql.update(
                    "INSERT INTO content (hash, kind, bytes) VALUES (:hash, :kind, :bytes)",
                    Params.of("hash", hash).and("kind", kind.name()).and("bytes", deflated(bytes)));
        }
        return hash;
    }

    public boolean has(String hash) {
        return sql.number("SELECT count(*) AS n FROM content WHERE hash = :hash", Params.of("hash", hash)) > 0;
    }

    /** The bytes of this name; absent when there are none, or when they no longer are what their name says. */
    public Optional<byte[]> find(String hash) {
        return sql.first(
                        "SELECT bytes FROM content WHERE hash = :hash",
                        Params.of("hash", hash),
                        row -> row.bytes("bytes"))
                .flatMap(Contents::inflated)
                .filter(bytes -> Sha256.of(bytes).equals(hash));
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static Optional<byte[]> inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            // A flipped bit: the same as a content that is not there.
            return Optional.empty();
        }
    }
}
