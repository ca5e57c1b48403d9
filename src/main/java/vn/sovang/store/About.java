package vn.sovang.store;

import java.time.Instant;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;

/** What a register says of itself. */
public final class About {
    private final Sql sql;

    About(Sql sql) {
        this.sql = sql;
    }

    /** Written once, when the register is made. {@code kind} is OWN or SAMPLE. */
    public void write(String uid, String name, String kind, Instant created) {
        sql.update(
                "INSERT INTO register (id, uid, name, kind, created_at) VALUES (1, :uid, :name, :kind, :created)",
                Params.of("uid", uid).and("name", name).and("kind", kind).and("created", created.toString()));
    }

    public Facts read() {
        return sql.first(
                        """
                        SELECT r.*, (SELECT count(*) FROM award a JOIN decision d ON d.id = a.decision_id
                          WHERE a.binned_at IS NULL AND d.binned_at IS NULL) AS awards
                        FROM register r""",
                        Params.NONE,
                        row -> new Facts(
                                row.text("uid"),
                                row.text("name"),
                                row.text("kind"),
                                Instant.parse(row.text("created_at")),
                                row.integer("awards")))
                .orElseThrow(() -> new IllegalStateException("a register without its own row"));
    }

    /** Name, kind (OWN or SAMPLE), the moment it was made, and how many awards it holds outside the bin. */
    public record Facts(String uid, String name, String kind, Instant created, int awards) {}
}
