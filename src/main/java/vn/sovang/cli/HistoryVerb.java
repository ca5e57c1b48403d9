package vn.sovang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.FindRecipient;
import vn.sovang.register.HistorySheet;
import vn.sovang.register.Register;
import vn.sovang.register.WrittenPaper;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Makes the history sheet of one recipient, who is named by words as in the search. */
final class HistoryVerb implements Verb {
    private static final String RECIPIENT = "--recipient";
    private static final String OUT = "--out";

    private final Terminal terminal;
    private final Grammar grammar;

    HistoryVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command("history", "cli.history.synopsis", "cli.history.what")
                .addOption(grammar.register())
                .addOption(grammar.value(RECIPIENT, words.get("cli.label.query"), "cli.history.recipient")
                        .required(true)
                        .build())
                .addOption(grammar.file(OUT, words.get("cli.label.pdf"), "cli.history.out")
                        .required(true)
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        Path file = Grammar.path(given, OUT);
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            KnownRecipient known = new FindRecipient(register).byWords(Grammar.text(given, RECIPIENT));
            WrittenPaper written = new HistorySheet(register)
                    .write(known.id(), new Destination(file, Existing.REPLACE), Progress.NONE);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(
                        new Facts(known.name(), known.unit(), written.awards(), written.pages(), file.toString()));
            } else {
                terminal.say("cli.history.done", known.name(), written.awards(), written.pages(), file.toString());
            }
        }
    }

    /** The same for programs. */
    private record Facts(String name, String unit, int awards, int pages, String file) {}
}
