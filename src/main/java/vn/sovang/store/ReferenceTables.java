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
        return new Table<>(
                sql,
                "authority",
                ReferenceTables::write,
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

    private static void write(Authority a, Columns to) {
        to.column("uid", a.uid())
                .column("name", a.name())
                .column("title", a.title())
                .column("parent", a.parent())
                .column("place", a.place())
                .column("symbol", a.symbol())
                .column("valid_from", a.validity().from())
                .column("valid_to", a.validity().to());
    }

    static Table<Signer> signer(Sql sql) {
        return new Table<>(
                sql,
                "signer",
                ReferenceTables::write,
                row -> new Signer(
                        row.number("id"),
                        row.text("uid"),
                        row.number("authority_id"),
                        row.text("name"),
                        row.text("title"),
                        row.text("on_behalf"),
                        validity(row)));
    }

    private static void write(Signer s, Columns to) {
        to.column("uid", s.uid())
                .column("authority_id", s.authorityId())
                .column("name", s.name())
                .column("title", s.title())
                .column("on_behalf", s.onBehalf())
                .column("valid_from", s.validity().from())
                .column("valid_to", s.validity().to());
    }

    static Table<Unit> unit(Sql sql) {
        return new Table<>(
                sql,
                "unit",
                ReferenceTables::write,
                row -> new Unit(
                        row.number("id"), row.text("uid"), row.text("name"), row.text("short_name"), validity(row)));
    }

    private static void write(Unit u, Columns to) {
        to.column("uid", u.uid())
                .column("name", u.name())
                .column("short_name", u.shortName())
                .derived("name_fold", () -> Folding.fold(u.name()))
                .column("valid_from", u.validity().from())
                .column("valid_to", u.validity().to());
    }

    static Table<UnitSuccession> unitSuccession(Sql sql) {
        return new Table<>(
                sql,
                "unit_succession",
                ReferenceTables::write,
                row -> new UnitSuccession(row.number("id"), row.number("unit_id"), row.number("successor_id")));
    }

    private static void write(UnitSuccession u, Columns to) {
        to.column("unit_id", u.unitId()).column("successor_id", u.successorId());
    }

    static Table<AwardForm> awardForm(Sql sql) {
        return new Table<>(
                sql,
                "award_form",
                ReferenceTables::write,
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

    private static void write(AwardForm a, Columns to) {
        to.column("uid", a.uid())
                .column("code", a.code())
                .column("name", a.name())
                .derived("name_fold", () -> Folding.fold(a.name()))
                .column("category", a.category())
                .column("ceremony_rank", a.rank())
                .column("certificate", a.certificate())
                .column("level", a.level());
    }

    static Table<Coefficient> coefficient(Sql sql) {
        return new Table<>(
                sql,
                "coefficient",
                ReferenceTables::write,
                row -> new Coefficient(
                        row.number("id"),
                        row.number("form_id"),
                        row.constant(RecipientKind.class, "kind"),
                        row.integer("hundredths"),
                        row.date("valid_from")));
    }

    private static void write(Coefficient c, Columns to) {
        to.column("form_id", c.formId())
                .column("kind", c.kind())
                .column("hundredths", c.hundredths())
                .column("valid_from", c.validFrom());
    }

    static Table<BaseSalary> baseSalary(Sql sql) {
        return new Table<>(
                sql,
                "base_salary",
                ReferenceTables::write,
                row -> new BaseSalary(
                        row.number("id"), row.number("amount"), row.date("valid_from"), row.text("source")));
    }

    private static void write(BaseSalary b, Columns to) {
        to.column("amount", b.amount()).column("valid_from", b.validFrom()).column("source", b.source());
    }

    static Table<Field> field(Sql sql) {
        return new Table<>(
                sql,
                "field",
                ReferenceTables::write,
                row -> new Field(row.number("id"), row.text("code"), row.text("name"), row.integer("ordinal")));
    }

    private static void write(Field f, Columns to) {
        to.column("code", f.code()).column("name", f.name()).column("ordinal", f.ordinal());
    }

    static Table<AwardMethod> awardMethod(Sql sql) {
        return new Table<>(
                sql,
                "award_method",
                ReferenceTables::write,
                row -> new AwardMethod(row.number("id"), row.text("code"), row.text("name"), row.integer("ordinal")));
    }

    private static void write(AwardMethod a, Columns to) {
        to.column("code", a.code()).column("name", a.name()).column("ordinal", a.ordinal());
    }

    static Table<StoredTemplate> template(Sql sql) {
        return new Table<>(
                sql,
                "template",
                ReferenceTables::write,
                row -> new StoredTemplate(
                        row.number("id"),
                        row.text("uid"),
                        row.text("code"),
                        row.integer("version"),
                        row.text("name"),
                        row.text("body")));
    }

    private static void write(StoredTemplate s, Columns to) {
        to.column("uid", s.uid())
                .column("code", s.code())
                .column("version", s.version())
                .column("name", s.name())
                .column("body", s.body());
    }

    static Table<Setting> setting(Sql sql) {
        return new Table<>(
                sql,
                "setting",
                ReferenceTables::write,
                row -> new Setting(row.number("id"), row.text("name"), row.text("value")));
    }

    private static void write(Setting s, Columns to) {
        to.column("name", s.name()).column("value", s.value());
    }

    private static Validity validity(Row row) {
        return new Validity(row.dateOrNull("valid_from"), row.dateOrNull("valid_to"));
    }
}
