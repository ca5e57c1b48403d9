package vn.sovang.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.Award;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;

/** Who has been commended, as the screen of recipients and the offers to a typed name ask for it. */
public final class RecipientLists {
    /** Whether the newest award was signed after the last day on which somebody put the recipient himself right. */
    private static final String NEWER = """
            n.signed_on > coalesce((
              SELECT substr(max(j.at), 1, 10) FROM journal_change c JOIN journal j ON j.id = c.journal_id
              WHERE c.entity = 'recipient' AND c.row_id = r.id
                AND j.act IN ('EDIT_RECIPIENT', 'MERGE_RECIPIENTS')), '')
            """;

    private static final String KNOWN = """
            SELECT r.id, r.kind, r.honorific, r.name, r.sort_key, r.birth,
              CASE WHEN r.position = '' THEN coalesce(n.position, '')
                WHEN n.position <> '' AND n.position <> r.position AND %1$s THEN n.position
                ELSE r.position END AS position,
              CASE WHEN n.unit_id <> r.unit_id AND %1$s THEN (SELECT name FROM unit WHERE id = n.unit_id)
                ELSE coalesce(u.name, n.unit, '') END AS unit,
              coalesce(n.awards, 0) AS awards,
              n.signed_on AS last_on, coalesce(n.form, '') AS last_form
            FROM recipient r
            LEFT JOIN unit u ON u.id = r.unit_id
            LEFT JOIN (
              SELECT a.recipient_id, a.position, a.unit, a.unit_id, d.signed_on, f.name AS form,
                count(*) OVER (PARTITION BY a.recipient_id) AS awards,
                row_number() OVER (
                  PARTITION BY a.recipient_id ORDER BY d.signed_on DESC, a.id DESC) AS place
              FROM award a JOIN decision d ON d.id = a.decision_id JOIN award_form f ON f.id = a.form_id
              WHERE a.binned_at IS NULL AND d.binned_at IS NULL
            """.formatted(NEWER);

    private static final String EVERYBODY = """
            ) n
              ON n.recipient_id = r.id AND n.place = 1
            WHERE r.binned_at IS NULL
            """;

    /** His awards alone are read: asked of everybody's, the answer would take as long as for all. */
    private static final String ONE = " AND a.recipient_id = :id" + EVERYBODY + " AND r.id = :id";

    private final Sql sql;
    private final Tables tables;

    RecipientLists(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** Every recipient outside the bin with his newest award, in the order of names. */
    public List<KnownRecipient> known() {
        return sql.list(KNOWN + EVERYBODY + " ORDER BY r.sort_key, r.id", Params.NONE, RecipientLists::known);
    }

    /** One of them, unless he lies in the bin. */
    public Optional<KnownRecipient> known(long id) {
        return sql.first(KNOWN + ONE, Params.of("id", id), RecipientLists::known);
    }

    private static KnownRecipient known(Row row) {
        return new KnownRecipient(
                row.number("id"),
                row.constant(RecipientKind.class, "kind"),
                row.text("honorific"),
                row.text("name"),
                row.text("sort_key"),
                row.text("birth"),
                row.text("position"),
                row.text("unit"),
                row.integer("awards"),
                row.dateOrNull("last_on"),
                row.text("last_form"));
    }

    /** All awards of a recipient, those in the bin with them. */
    public List<Award> awards(long recipientId) {
        return tables.of(Award.class)
                .list(
                        "SELECT * FROM award WHERE recipient_id = :recipient ORDER BY id",
                        Params.of("recipient", recipientId));
    }

    /** Who outside the bin has this citizen's number. */
    public List<Recipient> withCitizenId(String number) {
        return tables.of(Recipient.class)
                .list(
                        "SELECT * FROM recipient WHERE citizen_id = :number AND binned_at IS NULL ORDER BY id",
                        Params.of("number", number));
    }

    /** The same for many numbers at once. */
    public List<Recipient> withCitizenIds(Collection<String> numbers) {
        String all = numbers.stream().map(number -> '"' + number + '"').collect(Collectors.joining(",", "[", "]"));
        return tables.of(Recipient.class).list("""
                        SELECT * FROM recipient WHERE binned_at IS NULL
                          AND citizen_id IN (SELECT value FROM json_each(:numbers)) ORDER BY id""", Params.of("numbers", all));
    }
}
