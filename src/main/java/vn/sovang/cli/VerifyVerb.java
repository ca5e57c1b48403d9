package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.i18n.FaultWords;
import vn.sovang.register.Register;
import vn.sovang.register.VerifyRegister;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Looks through a whole register for damage. Faults are refused after all of them are said. */
final class VerifyVerb implements Verb {
    private final Terminal terminal;
    private final Grammar grammar;

    VerifyVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        return grammar.finished(grammar.command("verify", "cli.verify.synopsis", "cli.verify.what")
                .addOption(grammar.register())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            List<RegisterFault> faults = new VerifyRegister(register).faults(Progress.NONE);
            FaultWords words = new FaultWords(terminal.messages());
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(faults.stream()
                        .map(each -> new Facts(each.getClass().getSimpleName(), each, words.say(each)))
                        .toList());
            } else if (faults.isEmpty()) {
                terminal.say("cli.verify.whole", register.info().awards());
            } else {
                faults.forEach(each -> terminal.out().println(words.say(each)));
            }
            if (!faults.isEmpty()) {
                throw new Refused(
                        new Problem.RegisterFaulty(register.info().file().toString(), faults.size()));
            }
        }
    }

    private record Facts(String fault, RegisterFault facts, String message) {}
}
