package vn.sovang.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        String name = Content.name(bytes);
        if (!has(name)) {
            try (Content.Packer packer = new Content.Packer()) {
                put(packer.pack(kind, name, bytes));
            }
        }
        return name;
    }

    /** Keeps a content that was packed beforehand. */
    public void put(Content content) {
        sql.update(
                "INSERT INTO content (hash, kind, bytes) VALUES (:hash, :kind, :bytes) ON CONFLICT DO NOTHING",
                Params.of("hash", content.hash())
                        .and("kind", content.kind().name())
                        .and("bytes", content.deflated()));
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

    /** Takes the kind and the name of each content that no longer is what its name says. */
    void eachDamaged(BiConsumer<String, String> taker) {
        sql.each("SELECT hash, kind, bytes FROM content ORDER BY hash", Params.NONE, row -> {
            String hash = row.text("hash");
            boolean whole = inflated(row.bytes("bytes"))
                    .map(Sha256::of)
                    .filter(hash::equals)
                    .isPresent();
            if (!whole) {
                taker.accept(row.text("kind"), hash);
            }
        });
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
