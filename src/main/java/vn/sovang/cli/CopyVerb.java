package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.IssuedCopy;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.IssuedCopies;
import vn.sovang.register.IssuedCopies.Difference;
import vn.sovang.register.ListAwards;
import vn.sovang.register.Register;
import vn.sovang.work.Cancelled;

/** Makes a certificate again as it was issued, and says where it differs from today's data. */
final class CopyVerb implements Verb {
    private static final String ROW = "--row";
    private static final String OUT = "--out";

    private final Terminal terminal;
    private final Grammar grammar;

    CopyVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("copy", "cli.copy.synopsis", "cli.copy.what")
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).required(true).build())
                .addOption(grammar.year())
                .addOption(grammar.value(ROW, words.get("cli.label.row"), "cli.copy.row")
                        .type(int.class)
                        .required(true)
                        .build())
                .addOption(grammar.file(OUT, words.get("cli.label.pdf"), "cli.copy.out")
                        .required(true)
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        int row = given.matchedOptionValue(ROW, 0);
        Path file = Grammar.path(given, OUT);
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            DecisionSummary decision = Chosen.one(register, given);
            ListedAward award = new ListAwards(register).at(decision, row);
            IssuedCopies copies = new IssuedCopies(register);
            IssuedCopy copy = copies.last(award, row);
            List<Difference> differences = copies.differences(copy.id());
            copies.write(copy.id(), file);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(Facts.of(award, copy, file, differences));
            } else {
                show(award, copy, file, differences);
            }
        }
    }

    private void show(ListedAward award, IssuedCopy copy, Path file, List<Difference> differences) {
        terminal.say("cli.copy.done", award.name(), copy.printing(), file.toString());
        if (differences.isEmpty()) {
            terminal.say("cli.copy.same");
            return;
        }
        terminal.say("cli.copy.differs", differences.size());
        for (Difference each : differences) {
            terminal.say("cli.copy.difference", each.field().word(), each.then(), each.now());
        }
    }

    /** The same for programs. {@code printedAt} is in UTC. */
    private record Facts(
            String name, int printing, String printedAt, String reason, String file, List<Changed> differences) {
        static Facts of(ListedAward award, IssuedCopy copy, Path file, List<Difference> differences) {
            return new Facts(
                    award.name(),
                    copy.printing(),
                    copy.at().toString(),
                    copy.reason(),
                    file.toString(),
                    differences.stream()
                            .map(each -> new Changed(each.field().name(), each.then(), each.now()))
                            .toList());
        }
    }

    private record Changed(String field, String then, String now) {}
}
