package vn.sovang.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.AsNamed;
import vn.sovang.domain.Award;
import vn.sovang.domain.BookNumber;
import vn.sovang.domain.Decision;
import vn.sovang.domain.DecisionNumber;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.Occasion;
import vn.sovang.domain.Period;
import vn.sovang.domain.Printing;
import vn.sovang.domain.ProposedCounts;
import vn.sovang.domain.Recipient;
import vn.sovang.domain.RecipientClass;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Revocation;
import vn.sovang.domain.Reward;
import vn.sovang.domain.Sex;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.text.Folding;
import vn.sovang.text.PersonName;
import vn.sovang.text.SortKey;

/** The tables that grow with the work: recipients, decisions, awards and the number ledger. */
final class WorkTables {
    private WorkTables() {}

    static Table<Recipient> recipient(Sql sql) {
        return new Table<>(sql, "recipient", WorkTables::write, WorkTables::recipient);
    }

    private static void write(Recipient r, Columns to) {
        to.column("uid", r.uid())
                .column("kind", r.kind())
                .column("honorific", r.honorific())
                .column("name", r.name())
                .column("surname", r.parts().surname())
                .column("middle_name", r.parts().middle())
                .column("given_name", r.parts().given())
                .derived("name_fold", () -> Folding.fold(r.name()))
                .derived("sort_key", () -> sortKey(r.kind(), r.name(), r.parts()))
                .column("sex", r.sex())
                .column("birth", r.birth())
                .column("citizen_id", r.citizenId())
                .column("position", r.position())
                .column("unit_id", r.unitId())
                .column("recipient_class", r.recipientClass())
                .column("note", r.note())
                .column("sample", r.sample())
                .column("binned_at", r.binnedAt());
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                row.number("id"),
                row.text("uid"),
                row.constant(RecipientKind.class, "kind"),
                row.text("honorific"),
                row.text("name"),
                new PersonName(row.text("surname"), row.text("middle_name"), row.text("given_name")),
                row.constant(Sex.class, "sex"),
                row.text("birth"),
                row.text("citizen_id"),
                row.text("position"),
                row.numberOrNull("unit_id"),
                row.constant(RecipientClass.class, "recipient_class"),
                row.text("note"),
                row.flag("sample"),
                row.instantOrNull("binned_at"));
    }

    static Table<Decision> decision(Sql sql) {
        return new Table<>(sql, "decision", WorkTables::write, WorkTables::decision);
    }

    private static void write(Decision d, Columns to) {
        to.column("uid", d.uid())
                .column("authority_id", d.authorityId())
                .column("number", d.number().figures())
                .column("symbol", d.number().symbol())
                .derived(
                        "number_key",
                        () -> d.number().isEmpty() ? null : d.number().key())
                .column("series", d.series())
                .derived(
                        "year", () -> d.signedOn() == null ? null : d.signedOn().getYear())
                .column("signed_on", d.signedOn())
                .column("title", d.title())
                .column("short_title", d.shortTitle())
                .column("signer_id", d.signerId())
                .column("place", d.place())
                .column("method_id", d.methodId())
                .column("field_id", d.fieldId())
                .column("achievement", d.achievement())
                .column("dossier_on", d.dossierOn())
                .column("proposal", d.proposal())
                .column("fund", d.fund())
                .column("proposed_collectives", d.proposed().collectives())
                .column("proposed_households", d.proposed().households())
                .column("proposed_individuals", d.proposed().individuals())
                .column("note", d.note())
                .column("state", d.state())
                .column("sample", d.sample())
                .column("binned_at", d.binnedAt());
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.number("id"),
                row.text("uid"),
                row.number("authority_id"),
                new DecisionNumber(row.text("number"), row.text("symbol")),
                row.text("series"),
                row.dateOrNull("signed_on"),
                row.text("title"),
                row.text("short_title"),
                row.numberOrNull("signer_id"),
                row.text("place"),
                row.numberOrNull("method_id"),
                row.numberOrNull("field_id"),
                row.text("achievement"),
                row.dateOrNull("dossier_on"),
                row.text("proposal"),
                row.text("fund"),
                new ProposedCounts(
                        row.integer("proposed_collectives"),
                        row.integer("proposed_households"),
                        row.integer("proposed_individuals")),
                row.text("note"),
                row.constant(DecisionState.class, "state"),
                row.flag("sample"),
                row.instantOrNull("binned_at"));
    }

    static Table<Award> award(Sql sql) {
        return new Table<>(sql, "award", WorkTables::write, WorkTables::award);
    }

    private static void write(Award a, Columns to) {
        to.column("uid", a.uid())
                .column("decision_id", a.decisionId())
                .column("recipient_id", a.recipientId())
                .column("form_id", a.formId())
                .column("ordinal", a.ordinal())
                .column("kind", a.named().kind())
                .column("honorific", a.named().honorific())
                .column("name", a.named().name())
                .column("position", a.named().position())
                .column("unit", a.named().unit())
                .column("recipient_class", a.named().recipientClass())
                .column("unit_id", a.unitId())
                .column("achievement", a.achievement())
                .column("period_from", a.period().from())
                .column("period_to", a.period().to())
                .column("book_number", a.bookNumber())
                .column("amount", a.reward().amount())
                .column("amount_source", a.reward().source())
                .column("occasion", a.occasion())
                .column("print_count", a.printing().count())
                .column("printed_on", a.printing().lastOn())
                .column(
                        "revoked_on",
                        a.revocation() == null ? null : a.revocation().on())
                .column(
                        "revocation_decision",
                        a.revocation() == null ? "" : a.revocation().decision())
                .column(
                        "revocation_reason",
                        a.revocation() == null ? "" : a.revocation().reason())
                .column("note", a.note())
                .column("source", a.source())
                .derived(
                        "sort_key",
                        () -> sortKey(
                                a.named().kind(),
                                a.named().name(),
                                PersonName.split(a.named().name())))
                .column("binned_at", a.binnedAt());
    }

    static Award award(Row row) {
        return new Award(
                row.number("id"),
                row.text("uid"),
                row.number("decision_id"),
                row.number("recipient_id"),
                row.number("form_id"),
                row.integer("ordinal"),
                new AsNamed(
                        row.constant(RecipientKind.class, "kind"),
                        row.text("honorific"),
                        row.text("name"),
                        row.text("position"),
                        row.text("unit"),
                        row.constant(RecipientClass.class, "recipient_class")),
                row.numberOrNull("unit_id"),
                row.text("achievement"),
                new Period(row.integerOrNull("period_from"), row.integerOrNull("period_to")),
                row.integerOrNull("book_number"),
                new Reward(row.number("amount"), row.constant(Reward.Source.class, "amount_source")),
                row.constant(Occasion.class, "occasion"),
                new Printing(row.integer("print_count"), row.dateOrNull("printed_on")),
                revocation(row),
                row.text("note"),
                row.text("source"),
                row.instantOrNull("binned_at"));
    }

    private static @Nullable Revocation revocation(Row row) {
        LocalDate on = row.dateOrNull("revoked_on");
        return on == null ? null : new Revocation(on, row.text("revocation_decision"), row.text("revocation_reason"));
    }

    static Table<BookNumber> bookNumber(Sql sql) {
        return new Table<>(
                sql,
                "book_number",
                WorkTables::write,
                row -> new BookNumber(
                        row.number("id"),
                        row.number("authority_id"),
                        row.text("book"),
                        row.integer("year"),
                        row.integer("number"),
                        row.constant(BookNumber.State.class, "state"),
                        row.numberOrNull("award_id")));
    }

    private static void write(BookNumber b, Columns to) {
        to.column("authority_id", b.authorityId())
                .column("book", b.book())
                .column("year", b.year())
                .column("number", b.number())
                .column("state", b.state())
                .column("award_id", b.awardId());
    }

    /** Persons sort by their given name; collectives and households as they are written. */
    private static String sortKey(RecipientKind kind, String name, PersonName parts) {
        return kind == RecipientKind.COLLECTIVE ? SortKey.of(name) : SortKey.ofPerson(parts);
    }
}
