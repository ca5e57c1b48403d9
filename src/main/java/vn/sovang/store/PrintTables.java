package vn.sovang.store;

import vn.sovang.domain.Calibration;
import vn.sovang.domain.CertificateSetup;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintSheet;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.StockEntry;
import vn.sovang.domain.template.Medium;
import vn.sovang.store.jdbc.Row;
import vn.sovang.store.jdbc.Sql;

/** The tables of printing: what certificates are made with, jobs and their sheets, the stock of phôi, issued copies. */
final class PrintTables {
    private PrintTables() {}

    static Table<Calibration> calibration(Sql sql) {
        return new Table<>(
                sql,
                "calibration",
                PrintTables::write,
                row -> new Calibration(
                        row.number("id"),
                        row.text("uid"),
                        row.text("name"),
                        row.text("printer"),
                        row.text("tray"),
                        row.text("paper"),
                        row.integer("shift_right"),
                        row.integer("shift_down"),
                        row.integer("scale_x"),
                        row.integer("scale_y"),
                        row.instant("measured_at")));
    }

    private static void write(Calibration c, Columns to) {
        to.column("uid", c.uid())
                .column("name", c.name())
                .column("printer", c.printer())
                .column("tray", c.tray())
                .column("paper", c.paper())
                .column("shift_right", c.right())
                .column("shift_down", c.down())
                .column("scale_x", c.scaleX())
                .column("scale_y", c.scaleY())
                .column("measured_at", c.measuredAt());
    }

    static Table<CertificateSetup> certificateSetup(Sql sql) {
        return new Table<>(
                sql,
                "certificate_setup",
                PrintTables::write,
                row -> new CertificateSetup(
                        row.number("id"),
                        row.numberOrNull("decision_id"),
                        row.text("individual"),
                        row.text("collective"),
                        row.text("household"),
                        row.constant(CertificateSetup.Sizing.class, "sizing")));
    }

    private static void write(CertificateSetup c, Columns to) {
        to.column("decision_id", c.decisionId())
                .column("individual", c.individual())
                .column("collective", c.collective())
                .column("household", c.household())
                .column("sizing", c.sizing());
    }

    static Table<PrintJob> printJob(Sql sql) {
        return new Table<>(sql, "print_job", PrintTables::write, PrintTables::job);
    }

    private static void write(PrintJob p, Columns to) {
        to.column("uid", p.uid())
                .column("decision_id", p.decisionId())
                .column("medium", p.medium())
                .column("sheet_order", p.order())
                .column("printer", p.printer())
                .column("tray", p.tray())
                .column("paper", p.paper())
                .column("calibration_id", p.calibrationId())
                .column("stock", p.stock())
                .column("template", p.template())
                .column("state", p.state())
                .column("started_at", p.startedAt())
                .column("ended_at", p.endedAt());
    }

    private static PrintJob job(Row row) {
        return new PrintJob(
                row.number("id"),
                row.text("uid"),
                row.number("decision_id"),
                row.constant(Medium.class, "medium"),
                row.constant(SheetOrder.class, "sheet_order"),
                row.text("printer"),
                row.text("tray"),
                row.text("paper"),
                row.numberOrNull("calibration_id"),
                row.text("stock"),
                row.text("template"),
                row.constant(PrintJob.State.class, "state"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }

    static Table<PrintSheet> printSheet(Sql sql) {
        return new Table<>(
                sql,
                "print_sheet",
                PrintTables::write,
                row -> new PrintSheet(
                        row.number("id"),
                        row.number("job_id"),
                        row.integer("ordinal"),
                        row.number("award_id"),
                        row.constant(PrintSheet.State.class, "state"),
                        row.text("reason"),
                        row.instantOrNull("at")));
    }

    private static void write(PrintSheet p, Columns to) {
        to.column("job_id", p.jobId())
                .column("ordinal", p.ordinal())
                .column("award_id", p.awardId())
                .column("state", p.state())
                .column("reason", p.reason())
                .column("at", p.at());
    }

    static Table<StockEntry> stockEntry(Sql sql) {
        return new Table<>(
                sql,
                "stock_entry",
                PrintTables::write,
                row -> new StockEntry(
                        row.number("id"),
                        row.text("uid"),
                        row.text("stock"),
                        row.constant(StockEntry.Kind.class, "kind"),
                        row.integer("sheets"),
                        row.date("entered_on"),
                        row.text("note"),
                        row.numberOrNull("job_id")));
    }

    private static void write(StockEntry s, Columns to) {
        to.column("uid", s.uid())
                .column("stock", s.stock())
                .column("kind", s.kind())
                .column("sheets", s.sheets())
                .column("entered_on", s.on())
                .column("note", s.note())
                .column("job_id", s.jobId());
    }

    static Table<IssuedCopy> issuedCopy(Sql sql) {
        return new Table<>(
                sql,
                "issued_copy",
                PrintTables::write,
                row -> new IssuedCopy(
                        row.number("id"),
                        row.text("uid"),
                        row.number("award_id"),
                        row.integer("printing"),
                        row.instant("at"),
                        row.constant(Medium.class, "medium"),
                        row.text("template"),
                        row.integer("template_version"),
                        row.text("values_hash"),
                        row.text("sheet_hash"),
                        row.text("reason"),
                        row.numberOrNull("job_id")));
    }

    private static void write(IssuedCopy i, Columns to) {
        to.column("uid", i.uid())
                .column("award_id", i.awardId())
                .column("printing", i.printing())
                .column("at", i.at())
                .column("medium", i.medium())
                .column("template", i.template())
                .column("template_version", i.templateVersion())
                .column("values_hash", i.values())
                .column("sheet_hash", i.sheet())
                .column("reason", i.reason())
                .column("job_id", i.jobId());
    }
}
