package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintCertificates;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Prints certificates of one decision or of a year, into one file or one file each. */
final class PrintVerb implements Verb {
    private static final String OUT = "--out";
    private static final String EACH = "--each";
    private static final String ROWS = "--rows";
    private static final String TEMPLATE = "--template";

    private final Terminal terminal;
    private final Grammar grammar;

    PrintVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("print", "cli.print.synopsis", "cli.print.what")
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).build())
                .addOption(grammar.year())
                .addOption(grammar.file(OUT, words.get("cli.label.pdf"), "cli.print.out")
                        .build())
                .addOption(grammar.file(EACH, words.get("cli.label.folder"), "cli.print.each")
                        .build())
                .addOption(grammar.value(ROWS, words.get("cli.label.rows"), "cli.print.rows")
                        .build())
                .addOption(grammar.value(TEMPLATE, words.get("cli.label.template"), "cli.print.template")
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        if (!Grammar.asks(given, Grammar.DECISION) && !Grammar.asks(given, Grammar.YEAR)) {
            throw grammar.wrong(given, "cli.print.which");
        }
        if (Grammar.asks(given, OUT) == Grammar.asks(given, EACH)) {
            throw grammar.wrong(given, "cli.print.where");
        }
        Rows rows = Rows.parse(Grammar.text(given, ROWS));
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            List<Long> decisions = Chosen.all(register, given).stream()
                    .map(DecisionSummary::id)
                    .toList();
            PrintCertificates.Order order = new PrintCertificates.Order(decisions, rows, Grammar.text(given, TEMPLATE));
            PrintCertificates print = new PrintCertificates(register);
            PrintCertificates.Report report = Grammar.asks(given, OUT)
                    ? print.toOneFile(order, Grammar.path(given, OUT), Progress.NONE)
                    : print.toFolder(order, Folders.made(Grammar.path(given, EACH)), Progress.NONE);
            answer(given, new PrintAnswer(report, terminal));
        }
    }

    private static void answer(ParseResult given, PrintAnswer answer) {
        if (Grammar.asks(given, Grammar.JSON)) {
            answer.json();
        } else {
            answer.show(Grammar.path(given, Grammar.asks(given, OUT) ? OUT : EACH));
        }
    }
}
