package vn.sovang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.PdfStandard;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
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
    private static final String ORDER = "--order";
    private static final String ON_STOCK = "--on-stock";
    private static final String CALIBRATION = "--calibration";
    private static final String PDF_A = "--pdfa";
    private static final String REASON = "--reason";

    private static final String ORDERS = Arrays.stream(SheetOrder.values())
            .map(order -> order.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));

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
                .addOption(grammar.value(ORDER, ORDERS, "cli.print.order").build())
                .addOption(grammar.flag(ON_STOCK, "cli.print.onStock"))
                .addOption(grammar.value(CALIBRATION, words.get("cli.label.name"), "cli.print.calibration")
                        .build())
                .addOption(grammar.flag(PDF_A, "cli.print.pdfa"))
                .addOption(grammar.value(REASON, words.get("cli.label.text"), "cli.print.reason")
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
        SheetOrder sheets = order(given);
        Rows rows = Rows.parse(Grammar.text(given, ROWS));
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            List<Long> decisions = Chosen.all(register, given).stream()
                    .map(DecisionSummary::id)
                    .toList();
            PrintCertificates.Order order = new PrintCertificates.Order(
                    decisions,
                    rows,
                    sheets,
                    Grammar.asks(given, ON_STOCK) ? Medium.STOCK : Medium.BLANK,
                    Grammar.text(given, TEMPLATE),
                    Grammar.text(given, REASON).strip(),
                    output(given));
            PrintCertificates print = new PrintCertificates(register);
            PrintCertificates.Report report = Grammar.asks(given, OUT)
                    ? print.toOneFile(order, Grammar.path(given, OUT), Progress.NONE)
                    : print.toFolder(order, Folders.made(Grammar.path(given, EACH)), Progress.NONE);
            answer(given, new PrintAnswer(report, terminal));
        }
    }

    private SheetOrder order(ParseResult given) {
        String asked = Grammar.text(given, ORDER).strip().toUpperCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return SheetOrder.LIST;
        }
        return Arrays.stream(SheetOrder.values())
                .filter(order -> order.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> grammar.wrong(given, "cli.print.order.unknown"));
    }

    private static PrintCertificates.Output output(ParseResult given) {
        return new PrintCertificates.Output(
                Grammar.asks(given, PDF_A) ? PdfStandard.A2B : PdfStandard.PLAIN,
                Grammar.text(given, CALIBRATION).strip());
    }

    private static void answer(ParseResult given, PrintAnswer answer) {
        if (Grammar.asks(given, Grammar.JSON)) {
            answer.json();
        } else {
            answer.show(Grammar.path(given, Grammar.asks(given, OUT) ? OUT : EACH));
        }
    }
}
