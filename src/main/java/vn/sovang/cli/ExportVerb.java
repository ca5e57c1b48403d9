package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.ConditionNames;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.ExportAwards;
import vn.sovang.register.QueryReader;
import vn.sovang.register.Register;
import vn.sovang.register.SearchOrder;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Writes awards into a spreadsheet or CSV file: all a query finds, or the list of one decision. */
final class ExportVerb implements Verb {
    private static final String AWARDS = "awards";
    private static final String OUT = "--out";

    private final Terminal terminal;
    private final Grammar grammar;

    ExportVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        CommandSpec awards = grammar.finished(grammar.command(AWARDS, "cli.export.synopsis", "cli.export.awards.what")
                .addPositional(grammar.given(words.get("cli.label.query"), "cli.search.query")
                        .index("0..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).build())
                .addOption(grammar.year())
                .addOption(grammar.file(OUT, words.get("cli.label.sheet"), "cli.export.out")
                        .required(true)
                        .build())
                .addOption(grammar.json()));
        return grammar.finished(grammar.command("export", "cli.export.synopsis", "cli.export.what"))
                .addSubcommand(AWARDS, awards);
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        String typed = String.join(" ", given.matchedPositionalValue(0, List.<String>of()));
        boolean list = Grammar.asks(given, Grammar.DECISION);
        if (list && !typed.isBlank()) {
            throw grammar.wrong(given, "cli.export.either");
        }
        Path file = Grammar.path(given, OUT);
        Destination target = new Destination(file, Existing.KEEP);
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            ExportAwards export = new ExportAwards(register);
            int rows = list
                    ? export.list(Chosen.one(register, given).id(), target, Progress.NONE)
                    : found(register, export, typed, target);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(new Facts(file.toString(), rows));
            } else {
                terminal.say("cli.export.done", rows, file.toString());
            }
        }
    }

    private int found(Register register, ExportAwards export, String typed, Destination target)
            throws Refused, Cancelled {
        Query query = QueryReader.of(register).read(typed).query();
        ConditionNames names = new ConditionNames(terminal.messages(), register.references());
        String said = String.join(" · ", names.say(query));
        return export.found(query, SearchOrder.BEST, said, target, Progress.NONE);
    }

    /** The same for programs. */
    private record Facts(String file, int rows) {}
}
