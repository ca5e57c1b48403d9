package vn.sovang.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.SheetOrder;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ListAwards;
import vn.sovang.register.Preflight;
import vn.sovang.register.PrintOrder;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;

/** Checks the certificates of a decision before they are printed. Errors are refused after all that was found is said. */
final class CheckVerb implements Verb {
    private static final String ROWS = "--rows";
    private static final String TEMPLATE = "--template";
    private static final String ON_STOCK = "--on-stock";
    private static final int NAME = 48;

    private final Terminal terminal;
    private final Grammar grammar;

    CheckVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("check", "cli.check.synopsis", "cli.check.what")
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).required(true).build())
                .addOption(grammar.year())
                .addOption(grammar.value(ROWS, words.get("cli.label.rows"), "cli.check.rows")
                        .build())
                .addOption(grammar.value(TEMPLATE, words.get("cli.label.template"), "cli.print.template")
                        .build())
                .addOption(grammar.flag(ON_STOCK, "cli.check.onStock"))
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused {
        Rows rows = Rows.parse(Grammar.text(given, ROWS));
        Medium medium = Grammar.asks(given, ON_STOCK) ? Medium.STOCK : Medium.BLANK;
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            DecisionSummary decision = Chosen.one(register, given);
            PrintOrder order =
                    new PrintOrder(decision.id(), rows, SheetOrder.LIST, medium, Grammar.text(given, TEMPLATE));
            List<Finding> findings = new Preflight(register).check(order);
            Map<Integer, String> names = names(new ListAwards(register).of(decision.id()));
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(findings.stream().map(each -> facts(each, names)).toList());
            } else {
                show(findings, names);
            }
            int errors = count(findings, Severity.ERROR);
            if (errors > 0) {
                throw new Refused(new Problem.CheckFailed(decision.number().toString(), errors));
            }
        }
    }

    /** What the lines are called, by their place in the list from 1. */
    private static Map<Integer, String> names(List<ListedAward> awards) {
        return IntStream.range(0, awards.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> i + 1,
                        i -> (awards.get(i).honorific() + " " + awards.get(i).name()).strip()));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void show(List<Finding> findings, Map<Integer, String> names) {
        if (findings.isEmpty()) {
            terminal.say("cli.check.nothing");
            return;
        }
        Messages words = terminal.messages();
        TextTable table = new TextTable(
                TextTable.text(words.get("cli.head.severity"), NAME),
                TextTable.figures(words.get("cli.head.row")),
                TextTable.text(words.get("cli.head.name"), NAME),
                TextTable.text(words.get("cli.head.finding"), Integer.MAX_VALUE));
        for (Finding each : findings) {
            table.row(
                    words.word(each.severity()),
                    each.row() == 0 ? "–" : Integer.toString(each.row()),
                    names.getOrDefault(each.row(), words.get("cli.check.all")),
                    words.finding(each));
        }
        terminal.table(table);
        terminal.out()
                .println(Arrays.stream(Severity.values())
                        .filter(severity -> count(findings, severity) > 0)
                        .map(severity -> words.get(
                                "cli.total.kind",
                                words.word(severity)
                                        .toLowerCase(words.language().locale()),
                                count(findings, severity)))
                        .collect(Collectors.joining(" · ")));
    }

    private Facts facts(Finding finding, Map<Integer, String> names) {
        return new Facts(
                finding.severity().name(),
                finding.check().name(),
                finding.row(),
                names.getOrDefault(finding.row(), ""),
                finding.element(),
                finding.details(),
                terminal.messages().finding(finding));
    }

    /** The same for programs; row 0 is the whole decision. */
    private record Facts(
            String severity,
            String check,
            int row,
            String name,
            String element,
            List<String> details,
            String message) {}
}
