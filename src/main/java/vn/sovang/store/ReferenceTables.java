package vn.sovang.store;

import vn.sovang.domain.Authority;
import vn.sovang.domain.AwardForm;
import vn.sovang.domain.AwardMethod;
import vn.sovang.domain.BaseSalary;
import vn.sovang.domain.Coefficient;
import vn.sovang.domain.Field;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Setting;
import vn.sovang.domain.Signer;
import vn.sovang.domain.StoredTemplate;
import vn.sovang.domain.Unit;
import vn.sovang.domain.UnitSuccession;
import vn.sovang.domain.Validity;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.text.Folding;

/** The tables a register chooses from: who awards and signs, units, forms and their money, fields, methods. */
final class ReferenceTables {
    private ReferenceTables() {}

    static Table<Authority> authority(Sql sql) {
        return Table.<Authority>named("authority")
                .column("uid", Authority::uid)
                .column("name", Authority::name)
                .column("title", Authority::title)
                .column("parent", Authority::parent)
                .column("place", Authority::place)
                .column("symbol", Authority::symbol)
                .column("valid_from", a -> a.validity().from())
                .column("valid_to", a -> a.validity().to())
                .read(
                        sql,
                        row -> new Authority(
                                row.number("id"),
                                row.text("uid"),
                                row.text("name"),
                                row.text("title"),
                                row.text("parent"),
                                row.text("place"),
                                row.text("symbol"),
                                validity(row)));
    }

    static Table<Signer> signer(Sql sql) {
        return Table.<Signer>named("signer")
                .column("uid", Signer::uid)
                .column("authority_id", Signer::authorityId)
                .column("name", Signer::name)
                .column("title", Signer::title)
                .column("on_behalf", Signer::onBehalf)
                .column("valid_from", s -> s.validity().from())
                .column("valid_to", s -> s.validity().to())
                .read(
                        sql,
                        row -> new Signer(
                                row.number("id"),
                                row.text("uid"),
                                row.number("authority_id"),
                                row.text("name"),
                                row.text("title"),
                                row.text("on_behalf"),
                                validity(row)));
    }

    static Table<Unit> unit(Sql sql) {
        return Table.<Unit>named("unit")
                .column("uid", Unit::uid)
                .column("name", Unit::name)
                .column("short_name", Unit::shortName)
                .derived("name_fold", u -> Folding.fold(u.name()))
                .column("valid_from", u -> u.validity().from())
                .column("valid_to", u -> u.validity().to())
                .read(
                        sql,
                        row -> new Unit(
                                row.number("id"),
                                row.text("uid"),
                                row.text("name"),
                                row.text("short_name"),
                                validity(row)));
    }

    static Table<UnitSuccession> unitSuccession(Sql sql) {
        return Table.<UnitSuccession>named("unit_succession")
                .column("unit_id", UnitSuccession::unitId)
                .column("successor_id", UnitSuccession::successorId)
                .read(
                        sql,
                        row -> new UnitSuccession(row.number("id"), row.number("unit_id"), row.number("successor_id")));
    }

    static Table<AwardForm> awardForm(Sql sql) {
        return Table.<AwardForm>named("award_form")
                .column("uid", AwardForm::uid)
                .column("code", AwardForm::code)
                .column("name", AwardForm::name)
                .derived("name_fold", f -> Folding.fold(f.name()))
                .column("category", AwardForm::category)
                .column("ceremony_rank", AwardForm::rank)
                .column("certificate", AwardForm::certificate)
                .column("level", AwardForm::level)
                .read(
                        sql,
                        row -> new AwardForm(
                                row.number("id"),
                                row.text("uid"),
                                row.text("code"),
                                row.text("name"),
                                row.text("category"),
                                row.integer("ceremony_rank"),
                                row.text("certificate"),
                                row.text("level")));
    }

    static Table<Coefficient> coefficient(Sql sql) {
        return Table.<Coefficient>named("coefficient")
                .column("form_id", Coefficient::formId)
                .column("kind", Coefficient::kind)
                .column("hundredths", Coefficient::hundredths)
                .column("valid_from", Coefficient::validFrom)
                .read(
                        sql,
                        row -> new Coefficient(
                                row.number("id"),
                                row.number("form_id"),
                                row.constant(RecipientKind.class, "kind"),
                                row.integer("hundredths"),
                                row.date("valid_from")));
    }

    static Table<BaseSalary> baseSalary(Sql sql) {
        return Table.<BaseSalary>named("base_salary")
                .column("amount", BaseSalary::amount)
                .column("valid_from", BaseSalary::validFrom)
                .column("source", BaseSalary::source)
                .read(
                        sql,
                        row -> new BaseSalary(
                                row.number("id"), row.number("amount"), row.date("valid_from"), row.text("source")));
    }

    static Table<Field> field(Sql sql) {
        return Table.<Field>named("field")
                .column("code", Field::code)
                .column("name", Field::name)
                .column("ordinal", Field::ordinal)
                .read(
                        sql,
                        row -> new Field(row.number("id"), row.text("code"), row.text("name"), row.integer("ordinal")));
    }

    static Table<AwardMethod> awardMethod(Sql sql) {
        return Table.<AwardMethod>named("award_method")
                .column("code", AwardMethod::code)
                .column("name", AwardMethod::name)
                .column("ordinal", AwardMethod::ordinal)
                .read(
                        sql,
                        row -> new AwardMethod(
                                row.number("id"), row.text("code"), row.text("name"), row.integer("ordinal")));
    }

    static Table<StoredTemplate> template(Sql sql) {
        return Table.<StoredTemplate>named("template")
                .column("uid", StoredTemplate::uid)
                .column("code", StoredTemplate::code)
                .column("version", StoredTemplate::version)
                .column("name", StoredTemplate::name)
                .column("body", StoredTemplate::body)
                .read(
                        sql,
                        row -> new StoredTemplate(
                                row.number("id"),
                                row.text("uid"),
                                row.text("code"),
                                row.integer("version"),
                                row.text("name"),
                                row.text("body")));
    }

    static Table<Setting> setting(Sql sql) {
        return Table.<Setting>named("setting")
                .column("name", Setting::name)
                .column("value", Setting::value)
                .read(sql, row -> new Setting(row.number("id"), row.text("name"), row.text("value")));
    }

    private static Validity validity(Row row) {
        return new Validity(row.dateOrNull("valid_from"), row.dateOrNull("valid_to"));
    }
}
