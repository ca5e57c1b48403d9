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
        return Table.<Calibration>named("calibration")
                .column("uid", Calibration::uid)
                .column("name", Calibration::name)
                .column("printer", Calibration::printer)
                .column("tray", Calibration::tray)
                .column("paper", Calibration::paper)
                .column("shift_right", Calibration::right)
                .column("shift_down", Calibration::down)
                .column("scale_x", Calibration::scaleX)
                .column("scale_y", Calibration::scaleY)
                .column("measured_at", Calibration::measuredAt)
                .read(
                        sql,
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

    static Table<CertificateSetup> certificateSetup(Sql sql) {
        return Table.<CertificateSetup>named("certificate_setup")
                .column("decision_id", CertificateSetup::decisionId)
                .column("individual", CertificateSetup::individual)
                .column("collective", CertificateSetup::collective)
                .column("household", CertificateSetup::household)
                .column("sizing", CertificateSetup::sizing)
                .read(
                        sql,
                        row -> new CertificateSetup(
                                row.number("id"),
                                row.numberOrNull("decision_id"),
                                row.text("individual"),
                                row.text("collective"),
                                row.text("household"),
                                row.constant(CertificateSetup.Sizing.class, "sizing")));
    }

    static Table<PrintJob> printJob(Sql sql) {
        return Table.<PrintJob>named("print_job")
                .column("uid", PrintJob::uid)
                .column("decision_id", PrintJob::decisionId)
                .column("medium", PrintJob::medium)
                .column("sheet_order", PrintJob::order)
                .column("printer", PrintJob::printer)
                .column("tray", PrintJob::tray)
                .column("paper", PrintJob::paper)
                .column("calibration_id", PrintJob::calibrationId)
                .column("stock", PrintJob::stock)
                .column("template", PrintJob::template)
                .column("state", PrintJob::state)
                .column("started_at", PrintJob::startedAt)
                .column("ended_at", PrintJob::endedAt)
                .read(sql, PrintTables::job);
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
        return Table.<PrintSheet>named("print_sheet")
                .column("job_id", PrintSheet::jobId)
                .column("ordinal", PrintSheet::ordinal)
                .column("award_id", PrintSheet::awardId)
                .column("state", PrintSheet::state)
                .column("reason", PrintSheet::reason)
                .column("at", PrintSheet::at)
                .read(
                        sql,
                        row -> new PrintSheet(
                                row.number("id"),
                                row.number("job_id"),
                                row.integer("ordinal"),
                                row.number("award_id"),
                                row.constant(PrintSheet.State.class, "state"),
                                row.text("reason"),
                                row.instantOrNull("at")));
    }

    static Table<StockEntry> stockEntry(Sql sql) {
        return Table.<StockEntry>named("stock_entry")
                .column("uid", StockEntry::uid)
                .column("stock", StockEntry::stock)
                .column("kind", StockEntry::kind)
                .column("sheets", StockEntry::sheets)
                .column("entered_on", StockEntry::on)
                .column("note", StockEntry::note)
                .column("job_id", StockEntry::jobId)
                .read(
                        sql,
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

    static Table<IssuedCopy> issuedCopy(Sql sql) {
        return Table.<IssuedCopy>named("issued_copy")
                .column("uid", IssuedCopy::uid)
                .column("award_id", IssuedCopy::awardId)
                .column("printing", IssuedCopy::printing)
                .column("at", IssuedCopy::at)
                .column("medium", IssuedCopy::medium)
                .column("template", IssuedCopy::template)
                .column("template_version", IssuedCopy::templateVersion)
                .column("values_hash", IssuedCopy::values)
                .column("sheet_hash", IssuedCopy::sheet)
                .column("reason", IssuedCopy::reason)
                .column("job_id", IssuedCopy::jobId)
                .read(
                        sql,
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
}
