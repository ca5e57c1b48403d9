package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates.Misfit;
import vn.sovang.register.PrintCertificates.Report;
import vn.sovang.register.PrintCertificates.Skipped;

/** Says what was printed, what was left out and why, and what did not fit. */
record PrintAnswer(Report report, Terminal terminal) {
    void show(Path where) {
        terminal.say("cli.print.done", report.printed(), report.files().size(), where.toString());
        Messages words = terminal.messages();
        if (!report.skipped().isEmpty()) {
            terminal.say("cli.print.skipped", report.skipped().size());
            for (Skipped each : report.skipped()) {
                terminal.say("cli.print.skipped.row", each.row(), each.name(), words.word(each.reason()));
            }
        }
        if (!report.misfits().isEmpty()) {
            terminal.say("cli.print.misfits", report.misfits().size());
            for (Misfit each : report.misfits()) {
                terminal.say("cli.print.misfit.row", each.row(), each.name(), each.element());
                if (!each.detail().isEmpty()) {
                    terminal.say("cli.print.misfit.letters", each.detail());
                }
            }
        }
    }

    void json() {
        terminal.json(facts());
    }

    Facts facts() {
        return new Facts(
                report.printed(),
                report.files().stream().map(Path::toString).toList(),
                report.skipped().stream()
                        .map(s -> new Left(s.row(), s.name(), s.reason().name()))
                        .toList(),
                report.misfits());
    }

    /** The same for programs. */
    record Facts(int printed, List<String> files, List<Left> skipped, List<Misfit> misfits) {}

    /** A line without a page. */
    record Left(int row, String name, String reason) {}
}
