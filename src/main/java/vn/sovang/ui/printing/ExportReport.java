package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates.Misfit;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.register.PrintCertificates.Skipped;

/** Words for what came out of writing PDF. */
final class ExportReport {
    private ExportReport() {}

    /** "Đã in 24 tờ vào Giấy khen 1254-QĐ-UBND.pdf." */
    static String done(Report report, Messages words) {
        Path where = where(report);
        return words.get("printing.exported.done", report.printed(), String.valueOf(where.getFileName()));
    }

    /** The folder everything lies in. */
    static Path folder(Report report) {
        Path first = report.files().isEmpty() ? Path.of("") : report.files().get(0);
        return first.getParent() == null ? first : first.getParent();
    }

    /** The one file, or the folder of many. */
    private static Path where(Report report) {
        Path first = report.files().isEmpty() ? Path.of("") : report.files().get(0);
        Path folder = first.getParent();
        return report.files().size() == 1 || folder == null ? first : folder;
    }

    /** The lines left out and the texts that do not fit, one a line; empty when all is well. */
    static String left(Report report, Messages words) {
        return Stream.concat(
                        report.skipped().stream().map(s -> skipped(s, words)),
                        report.misfits().stream().map(m -> misfit(m, words)))
                .collect(Collectors.joining("\n"));
    }

    private static String skipped(Skipped line, Messages words) {
        return words.get("printing.exported.skipped." + line.reason().name(), String.valueOf(line.row()), line.name());
    }

    private static String misfit(Misfit text, Messages words) {
        return words.get(
                "printing.exported.misfit", String.valueOf(text.row()), text.name(), text.element(), text.detail());
    }
}
