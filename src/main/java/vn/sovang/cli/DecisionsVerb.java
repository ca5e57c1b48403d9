package vn.sovang.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.FindDecision;
import vn.sovang.register.ListDecisions;
import vn.sovang.register.Register;
import vn.sovang.text.DateLine;

/** Lists the decisions of a register or of one year. */
final class DecisionsVerb implements Verb {
    private static final int TITLE = 64;

    private final Terminal terminal;
    private final Grammar grammar;

    DecisionsVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        return grammar.finished(grammar.command("decisions", "cli.decisions.synopsis", "cli.decisions.what")
                .addOption(grammar.register())
                .addOption(grammar.year())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused {
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            List<DecisionSummary> decisions = Grammar.asks(given, Grammar.YEAR)
                    ? new FindDecision(register).ofYear(Grammar.year(given))
                    : new ListDecisions(register).all();
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(decisions.stream().map(Facts::of).toList());
            } else {
                show(decisions);
            }
        }
    }

    private void show(List<DecisionSummary> decisions) {
        Messages words = terminal.messages();
        TextTable table = new TextTable(
                TextTable.text(words.get("cli.head.number"), Integer.MAX_VALUE),
                TextTable.text(words.get("cli.head.date"), Integer.MAX_VALUE),
                TextTable.text(words.get("cli.head.title"), TITLE),
                TextTable.text(words.get("cli.head.state"), Integer.MAX_VALUE),
                TextTable.figures(words.get("cli.head.awards")),
                TextTable.figures(words.get("cli.head.printed")));
        for (DecisionSummary each : decisions) {
            LocalDate signedOn = each.signedOn();
            table.row(
                    each.number().isEmpty() ? "–" : each.number().toString(),
                    signedOn == null ? "–" : DateLine.shortForm(signedOn),
                    each.shortTitle().isEmpty() ? each.title() : each.shortTitle(),
                    words.word(each.state()),
                    Integer.toString(each.awards()),
                    Integer.toString(each.printed()));
        }
        terminal.table(table);
        int awards = decisions.stream().mapToInt(DecisionSummary::awards).sum();
        int printed = decisions.stream().mapToInt(DecisionSummary::printed).sum();
        terminal.say("cli.decisions.total", decisions.size(), awards, printed);
    }

    private record Facts(
            String number,
            @Nullable Integer year,
            @Nullable String date,
            String title,
            String state,
            int awards,
            int printed) {
        static Facts of(DecisionSummary decision) {
            LocalDate signedOn = decision.signedOn();
            return new Facts(
                    decision.number().toString(),
                    signedOn == null ? null : signedOn.getYear(),
                    signedOn == null ? null : signedOn.toString(),
                    decision.title(),
                    decision.state().name(),
                    decision.awards(),
                    decision.printed());
        }
    }
}
