package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.register.ListAwards;
import vn.sovang.register.Register;

/** Lists the awards of one decision, in list order. */
final class AwardsVerb implements Verb {
    private final Terminal terminal;
    private final Grammar grammar;

    AwardsVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        return grammar.finished(grammar.command("awards", "cli.awards.synopsis", "cli.awards.what")
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).required(true).build())
                .addOption(grammar.year())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused {
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            DecisionSummary decision = Chosen.one(register, given);
            List<ListedAward> awards = new ListAwards(register).of(decision.id());
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(AwardFacts.of(awards));
                return;
            }
            terminal.say("cli.awards.head", decision.number().toString(), decision.title());
            terminal.table(AwardTable.ofDecision(awards, terminal.messages()));
            terminal.out().println(AwardTable.total(awards, terminal.messages()));
        }
    }
}
