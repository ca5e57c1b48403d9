package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.Refused;
import vn.sovang.register.FindDecision;
import vn.sovang.register.Register;

/** Which decisions a command is about: --decision, --year, or both together. */
final class Chosen {
    private Chosen() {}

    static OptionSpec.Builder decision(Grammar grammar) {
        return grammar.value(Grammar.DECISION, grammar.messages().get("cli.label.number"), "cli.option.decision");
    }

    static DecisionSummary one(Register register, ParseResult given) throws Refused {
        FindDecision find = new FindDecision(register);
        String number = Grammar.text(given, Grammar.DECISION);
        return Grammar.asks(given, Grammar.YEAR) ? find.byNumber(number, Grammar.year(given)) : find.byNumber(number);
    }

    /** The one decision, or without a number all of the year. */
    static List<DecisionSummary> all(Register register, ParseResult given) throws Refused {
        return Grammar.asks(given, Grammar.DECISION)
                ? List.of(one(register, given))
                : new FindDecision(register).ofYear(Grammar.year(given));
    }
}
