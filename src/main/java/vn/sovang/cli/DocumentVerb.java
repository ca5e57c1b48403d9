package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.domain.PaperGap;
import vn.sovang.domain.PaperKind;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionPapers;
import vn.sovang.register.Destination;
import vn.sovang.register.Existing;
import vn.sovang.register.FillWordForm;
import vn.sovang.register.PaperState;
import vn.sovang.register.Register;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Writes a paper of a decision, or the golden book of a year, and says what is left blank on it. */
final class DocumentVerb implements Verb {
    private static final String OUT = "--out";
    private static final String FORM = "form";
    private static final String OWN = "--form";

    private final Terminal terminal;
    private final Grammar grammar;

    DocumentVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec document =
                grammar.finished(grammar.command("document", "cli.document.synopsis", "cli.document.what"));
        for (PaperKind kind : PaperKind.values()) {
            document.addSubcommand(name(kind), paper(kind));
        }
        return document.addSubcommand(FORM, form());
    }

    private static String name(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private CommandSpec paper(PaperKind kind) {
        Messages words = terminal.messages();
        CommandSpec paper = grammar.command(name(kind), "cli.document.synopsis", "cli.document.paper." + kind.name())
                .addOption(grammar.register());
        if (kind != PaperKind.BOOK) {
            paper.addOption(Chosen.decision(grammar).required(true).build());
        }
        return grammar.finished(
                paper.addOption(grammar.value(Grammar.YEAR, words.get("cli.label.year"), "cli.option.year")
                                .required(kind == PaperKind.BOOK)
                                .build())
                        .addOption(grammar.file(OUT, words.get("cli.label.paperFile"), "cli.document.out")
                                .required(true)
                                .build())
                        .addOption(grammar.json()));
    }

    private CommandSpec form() {
        Messages words = terminal.messages();
        return grammar.finished(grammar.command(FORM, "cli.document.synopsis", "cli.document.form.what")
                .addOption(grammar.register())
                .addOption(Chosen.decision(grammar).required(true).build())
                .addOption(grammar.year())
                .addOption(grammar.file(OWN, words.get("cli.label.form"), "cli.document.form.own")
                        .required(true)
                        .build())
                .addOption(grammar.file(OUT, words.get("cli.label.paperFile"), "cli.document.form.out")
                        .required(true)
                        .build())
                .addOption(grammar.json()));
    }

    private void fill(ParseResult given) throws Refused, Cancelled {
        Path file = Grammar.path(given, OUT);
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            new FillWordForm(register)
                    .write(
                            Grammar.path(given, OWN),
                            Chosen.one(register, given).id(),
                            new Destination(file, Existing.REPLACE));
        }
        if (Grammar.asks(given, Grammar.JSON)) {
            terminal.json(new Facts(FORM, file.toString(), List.of()));
        } else {
            terminal.say("cli.document.form.done", file.toString());
        }
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        if (given.commandSpec().name().equals(FORM)) {
            fill(given);
            return;
        }
        PaperKind kind = PaperKind.valueOf(given.commandSpec().name().toUpperCase(Locale.ROOT));
        Path file = Grammar.path(given, OUT);
        Destination to = new Destination(file, Existing.REPLACE);
        List<PaperGap> gaps = List.of();
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            DecisionPapers papers = new DecisionPapers(register);
            if (kind == PaperKind.BOOK) {
                papers.book(Grammar.year(given), to, Progress.NONE);
            } else {
                DecisionSummary decision = Chosen.one(register, given);
                papers.write(kind, decision.id(), to, Progress.NONE);
                gaps = papers.look(decision.id()).stream()
                        .filter(state -> state.kind() == kind)
                        .map(PaperState::gaps)
                        .findFirst()
                        .orElse(List.of());
            }
        }
        answer(given, kind, file, gaps);
    }

    private void answer(ParseResult given, PaperKind kind, Path file, List<PaperGap> gaps) {
        if (Grammar.asks(given, Grammar.JSON)) {
            terminal.json(new Facts(
                    name(kind),
                    file.toString(),
                    gaps.stream()
                            .map(gap -> gap.name().toLowerCase(Locale.ROOT))
                            .toList()));
            return;
        }
        Messages words = terminal.messages();
        terminal.say("cli.document.done", words.word(kind), file.toString());
        if (!gaps.isEmpty()) {
            terminal.say(
                    "cli.document.gaps",
                    String.join("; ", gaps.stream().map(words::word).toList()));
        }
    }

    /** The same for programs. */
    private record Facts(String paper, String file, List<String> gaps) {}
}
