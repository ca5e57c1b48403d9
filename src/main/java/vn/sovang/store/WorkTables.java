package vn.sovang.store;

import java.time.LocalDate;
import java.util.Locale;
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
        return Table.<Recipient>named("recipient")
                .column("uid", Recipient::uid)
                .column("kind", Recipient::kind)
                .column("honorific", Recipient::honorific)
                .column("name", Recipient::name)
                .column("surname", r -> r.parts().surname())
                .column("middle_name", r -> r.parts().middle())
                .column("given_name", r -> r.parts().given())
                .derived("name_fold", r -> Folding.fold(r.name()))
                .derived("sort_key", r -> sortKey(r.kind(), r.name(), r.parts()))
                .column("sex", Recipient::sex)
                .column("birth", Recipient::birth)
                .column("citizen_id", Recipient::citizenId)
                .column("position", Recipient::position)
                .column("unit_id", Recipient::unitId)
                .column("recipient_class", Recipient::recipientClass)
                .column("note", Recipient::note)
                .column("sample", Recipient::sample)
                .column("binned_at", Recipient::binnedAt)
                .read(sql, WorkTables::recipient);
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
        return Table.<Decision>named("decision")
                .column("uid", Decision::uid)
                .column("authority_id", Decision::authorityId)
                .column("number", d -> d.number().figures())
                .column("symbol", d -> d.number().symbol())
                .derived(
                        "number_key",
                        d -> d.number().isEmpty() ? null : d.number().key())
                .column("series", Decision::series)
                .derived("year", d -> d.signedOn() == null ? null : d.signedOn().getYear())
                .column("signed_on", Decision::signedOn)
                .column("title", Decision::title)
                .column("short_title", Decision::shortTitle)
                .column("signer_id", Decision::signerId)
                .column("place", Decision::place)
                .column("method_id", Decision::methodId)
                .column("field_id", Decision::fieldId)
                .column("achievement", Decision::achievement)
                .column("dossier_on", Decision::dossierOn)
                .column("proposal", Decision::proposal)
                .column("fund", Decision::fund)
                .column("proposed_collectives", d -> d.proposed().collectives())
                .column("proposed_households", d -> d.proposed().households())
                .column("proposed_individuals", d -> d.proposed().individuals())
                .column("note", Decision::note)
                .column("state", Decision::state)
                .derived("search_fold", WorkTables::searchFold)
                .column("sample", Decision::sample)
                .column("binned_at", Decision::binnedAt)
                .read(sql, WorkTables::decision);
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
        return Table.<Award>named("award")
                .column("uid", Award::uid)
                .column("decision_id", Award::decisionId)
                .column("recipient_id", Award::recipientId)
                .column("form_id", Award::formId)
                .column("ordinal", Award::ordinal)
                .column("kind", a -> a.named().kind())
                .column("honorific", a -> a.named().honorific())
                .column("name", a -> a.named().name())
                .column("position", a -> a.named().position())
                .column("unit", a -> a.named().unit())
                .column("recipient_class", a -> a.named().recipientClass())
                .column("unit_id", Award::unitId)
                .column("achievement", Award::achievement)
                .column("period_from", a -> a.period().from())
                .column("period_to", a -> a.period().to())
                .column("book_number", Award::bookNumber)
                .column("amount", a -> a.reward().amount())
                .column("amount_source", a -> a.reward().source())
                .column("occasion", Award::occasion)
                .column("print_count", a -> a.printing().count())
                .column("printed_on", a -> a.printing().lastOn())
                .column(
                        "revoked_on",
                        a -> a.revocation() == null ? null : a.revocation().on())
                .column(
                        "revocation_decision",
                        a -> a.revocation() == null ? "" : a.revocation().decision())
                .column(
                        "revocation_reason",
                        a -> a.revocation() == null ? "" : a.revocation().reason())
                .column("note", Award::note)
                .column("source", Award::source)
                .derived("search_fold", WorkTables::searchFold)
                .derived(
                        "sort_key",
                        a -> sortKey(
                                a.named().kind(),
                                a.named().name(),
                                PersonName.split(a.named().name())))
                .column("binned_at", Award::binnedAt)
                .read(sql, WorkTables::award);
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
        return Table.<BookNumber>named("book_number")
                .column("authority_id", BookNumber::authorityId)
                .column("book", BookNumber::book)
                .column("year", BookNumber::year)
                .column("number", BookNumber::number)
                .column("state", BookNumber::state)
                .column("award_id", BookNumber::awardId)
                .read(
                        sql,
                        row -> new BookNumber(
                                row.number("id"),
                                row.number("authority_id"),
                                row.text("book"),
                                row.integer("year"),
                                row.integer("number"),
                                row.constant(BookNumber.State.class, "state"),
                                row.numberOrNull("award_id")));
    }

    /** Persons sort by their given name; collectives and households as they are written. */
    private static String sortKey(RecipientKind kind, String name, PersonName parts) {
        return kind == RecipientKind.COLLECTIVE ? SortKey.of(name) : SortKey.ofPerson(parts);
    }

    /** What a line is searched by, with a space before every token, so that a prefix is found as {@code ' token'}. */
    private static String searchFold(Award award) {
        AsNamed named = award.named();
        String words = String.join(
                " ",
                named.honorific(),
                named.name(),
                named.position(),
                named.unit(),
                award.achievement(),
                award.bookNumber() == null ? "" : award.bookNumber().toString());
        return " " + Folding.fold(words);
    }

    private static String searchFold(Decision decision) {
        String year = decision.signedOn() == null
                ? ""
                : String.format(Locale.ROOT, "%d", decision.signedOn().getYear());
        String number = decision.number().toString();
        return " " + Folding.fold(String.join(" ", number, year, decision.title())) + " " + Folding.compact(number);
    }
}
