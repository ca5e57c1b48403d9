package vn.sovang.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Award;
import vn.sovang.domain.AwardField;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.LearnedValue;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Setting;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.search.DecisionFacts;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;

/** The lists that screens and commands show. What lies in the bin is in none of them. */
public final class Lists {
    private static final String LISTED = """
            SELECT a.*, d.number, d.symbol, d.signed_on, d.year, f.name AS form, f.certificate,
              coalesce(m.name, '') AS method, coalesce(w.name, '') AS field
            FROM award a
            JOIN decision d ON d.id = a.decision_id
            JOIN award_form f ON f.id = a.form_id
            LEFT JOIN award_method m ON m.id = d.method_id
            LEFT JOIN field w ON w.id = d.field_id
            WHERE a.binned_at IS NULL AND d.binned_at IS NULL
            """;

    private final Sql sql;
    private final Tables tables;

    Lists(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** All decisions, newest first; one without a date has the year of its dossier, or 0. */
    public List<DecisionSummary> decisions() {
        return sql.list("""
                SELECT d.*, coalesce(d.year, CAST(substr(d.dossier_on, 1, 4) AS INTEGER), 0) AS list_year,
                  count(a.id) AS awards, coalesce(sum(a.print_count > 0), 0) AS printed
                FROM decision d LEFT JOIN award a ON a.decision_id = d.id AND a.binned_at IS NULL
                WHERE d.binned_at IS NULL GROUP BY d.id
                ORDER BY d.signed_on IS NOT NULL, d.signed_on DESC, d.id DESC""", Params.NONE, Lists::summary);
    }

    private static DecisionSummary summary(Row row) {
        return new DecisionSummary(
                row.number("id"),
                new DecisionNumber(row.text("number"), row.text("symbol")),
                row.integer("list_year"),
                row.dateOrNull("signed_on"),
                row.text("title"),
                row.text("short_title"),
                row.constant(DecisionState.class, "state"),
                row.integer("awards"),
                row.integer("printed"));
    }

    /** The decisions whose number is written so, whatever the symbol, in one year or in all. */
    public List<Decision> decisionsNumbered(String key, @Nullable Integer year) {
        return tables.of(Decision.class).list("""
                        SELECT * FROM decision WHERE binned_at IS NULL AND number_key = :key
                          AND (:year IS NULL OR year = :year) ORDER BY signed_on""", Params.of("key", key).and("year", year));
    }

    /** The lines of a decision in list order. */
    public List<Award> awards(long decisionId) {
        return tables.of(Award.class).list("""
                        SELECT * FROM award WHERE decision_id = :decision AND binned_at IS NULL
                        ORDER BY ordinal, id""", Params.of("decision", decisionId));
    }

    public List<ListedAward> listedAwards(long decisionId) {
        return sql.list(
                LISTED + " AND a.decision_id = :decision ORDER BY a.ordinal, a.id",
                Params.of("decision", decisionId),
                Lists::listed);
    }

    /** All a recipient was given, newest first. */
    public List<ListedAward> awardsOf(long recipientId) {
        return sql.list(
                LISTED + " AND a.recipient_id = :recipient ORDER BY d.signed_on DESC, a.id DESC",
                Params.of("recipient", recipientId),
                Lists::listed);
    }

    /** The awards of these keys, in the order of the keys. */
    public List<ListedAward> listedAwards(List<Integer> ids) {
        Map<Long, ListedAward> found = new HashMap<>();
        sql.each(
                LISTED + " AND a.id IN (SELECT value FROM json_each(:ids))",
                Params.of("ids", ids.toString()),
                row -> found.put(row.number("id"), listed(row)));
        return ids.stream()
                .map(id -> found.get((long) id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of some awards that come first in the order of names. */
    public List<Integer> firstByName(List<Integer> ids, int limit) {
        return sql.list("""
                SELECT id FROM award WHERE id IN (SELECT value FROM json_each(:ids))
                ORDER BY sort_key, id DESC LIMIT :limit""", Params.of("ids", ids.toString()).and("limit", limit), row -> row.integer("id"));
    }

    /** Those of some awards that come last in the order of names, the very last first. */
    public List<Integer> lastByName(List<Integer> ids, int limit) {
        return sql.list("""
                SELECT id FROM award WHERE id IN (SELECT value FROM json_each(:ids))
                ORDER BY sort_key DESC, id LIMIT :limit""", Params.of("ids", ids.toString()).and("limit", limit), row -> row.integer("id"));
    }

    /** All awards in the order of names. */
    public List<Integer> allByName() {
        return sql.list(
                "SELECT id FROM award WHERE binned_at IS NULL ORDER BY sort_key, id DESC",
                Params.NONE,
                row -> row.integer("id"));
    }

    /** What every decision adds to its awards when they are looked for. */
    public List<DecisionFacts> decisionFacts() {
        return sql.list(
                """
                SELECT id, number, symbol, signed_on, title, signer_id, method_id, field_id FROM decision
                WHERE binned_at IS NULL""",
                Params.NONE,
                row -> new DecisionFacts(
                        row.number("id"),
                        new DecisionNumber(row.text("number"), row.text("symbol")),
                        row.dateOrNull("signed_on"),
                        row.text("title"),
                        row.numberOrNull("signer_id"),
                        row.numberOrNull("method_id"),
                        row.numberOrNull("field_id")));
    }

    private static ListedAward listed(Row row) {
        LocalDate signedOn = row.dateOrNull("signed_on");
        return new ListedAward(
                row.number("id"),
                row.number("decision_id"),
                row.number("recipient_id"),
                row.constant(RecipientKind.class, "kind"),
                row.text("honorific"),
                row.text("name"),
                row.text("position"),
                row.text("unit"),
                signedOn == null ? 0 : signedOn.getYear(),
                row.text("number") + row.text("symbol"),
                signedOn,
                row.integerOrNull("book_number"),
                row.text("form"),
                row.text("certificate").isEmpty() ? ListedAward.Paper.NONE : ListedAward.Paper.CERTIFICATE,
                row.text("method"),
                row.text("field"),
                row.text("achievement"),
                row.number("amount"),
                row.textOrNull("revoked_on") == null ? ListedAward.Standing.STANDS : ListedAward.Standing.REVOKED);
    }

    /** Recipients of a kind whose name folds alike. */
    public List<Recipient> recipientsNamed(RecipientKind kind, String nameFold) {
        return tables.of(Recipient.class)
                .list("""
                        SELECT * FROM recipient WHERE kind = :kind AND name_fold = :name AND binned_at IS NULL
                        ORDER BY id""", Params.of("kind", kind.name()).and("name", nameFold));
    }

    /** What stands in a column over all years, most used first. */
    public List<LearnedValue> values(AwardField field) {
        String query = switch (field) {
            case HONORIFIC -> "SELECT honorific AS v, count(*) AS uses FROM award GROUP BY v";
            case NAME -> "SELECT name AS v, count(*) AS uses FROM award GROUP BY v";
            case POSITION -> "SELECT position AS v, count(*) AS uses FROM award GROUP BY v";
            case UNIT -> "SELECT unit AS v, count(*) AS uses FROM award GROUP BY v";
            case ACHIEVEMENT -> "SELECT achievement AS v, count(*) AS uses FROM award GROUP BY v";
            case FORM -> """
                            SELECT f.name AS v, count(a.id) AS uses FROM award_form f
                            LEFT JOIN award a ON a.form_id = f.id GROUP BY v""";
            case KIND, BOOK_NUMBER, AMOUNT -> "";
        };
        return query.isEmpty()
                ? List.of()
                : sql.list(
                        query + " ORDER BY uses DESC, v",
                        Params.NONE,
                        row -> new LearnedValue(row.text("v"), row.integer("uses")));
    }

    /** The lines of a decision whose certificate is not printed and that are not revoked. */
    public List<Award> unprinted(long decisionId) {
        return tables.of(Award.class).list("""
                        SELECT * FROM award WHERE decision_id = :decision AND binned_at IS NULL
                          AND print_count = 0 AND revoked_on IS NULL""", Params.of("decision", decisionId));
    }

    /** What is kept under a name. */
    public Optional<Setting> setting(String name) {
        return tables
                .of(Setting.class)
                .list("SELECT * FROM setting WHERE name = :name", Params.of("name", name))
                .stream()
                .findFirst();
    }

    /** The newest version of every template of the users' own. */
    public List<StoredTemplate> newestTemplates() {
        return tables.of(StoredTemplate.class).list("""
                        SELECT * FROM template t
                        WHERE version = (SELECT max(version) FROM template WHERE code = t.code)
                        ORDER BY id""", Params.NONE);
    }

    /** All versions of a template of the users' own, newest first; none when there is no such template. */
    public List<StoredTemplate> templateVersions(String code) {
        return tables.of(StoredTemplate.class)
                .list("SELECT * FROM template WHERE code = :code ORDER BY version DESC", Params.of("code", code));
    }

    /** The decisions outside the bin for which a template is chosen, or with which an unfinished job prints. */
    public List<Decision> decisionsUsing(String template) {
        return tables.of(Decision.class).list("""
                        SELECT * FROM decision d WHERE d.binned_at IS NULL
                          AND (EXISTS (SELECT 1 FROM certificate_setup s WHERE s.decision_id = d.id
                              AND :template IN (s.individual, s.collective, s.household))
                            OR EXISTS (SELECT 1 FROM print_job j WHERE j.decision_id = d.id
                              AND j.template = :template AND j.state IN ('RUNNING', 'PAUSED')))
                        ORDER BY d.signed_on, d.id""", Params.of("template", template));
    }

    /** How many certificates were issued with a template. */
    public int issuedWith(String template) {
        return Math.toIntExact(sql.number(
                "SELECT count(*) AS n FROM issued_copy WHERE template = :template", Params.of("template", template)));
    }

    /** The highest version of a template that is kept or that a certificate was issued with; 0 when there is none. */
    public int highestTemplateVersion(String code) {
        return Math.toIntExact(sql.number("""
                        SELECT coalesce(max(v), 0) AS n FROM (
                          SELECT version AS v FROM template WHERE code = :code
                          UNION ALL SELECT template_version FROM issued_copy WHERE template = :code)""", Params.of("code", code)));
    }

    /** What was chosen for the certificates of a decision, or, for 0, of all that do not say. */
    public Optional<CertificateSetup> certificateSetup(long decisionId) {
        return tables
                .of(CertificateSetup.class)
                .list(
                        "SELECT * FROM certificate_setup WHERE coalesce(decision_id, 0) = :decision",
                        Params.of("decision", decisionId))
                .stream()
                .findFirst();
    }

    /** How many awards outside the bin a recipient has. */
    public int awardCount(long recipientId) {
        return Math.toIntExact(sql.number(
                "SELECT count(*) AS n FROM award WHERE recipient_id = :recipient AND binned_at IS NULL",
                Params.of("recipient", recipientId)));
    }
}
