package vn.sovang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CreateRegister;
import vn.sovang.register.Register;
import vn.sovang.register.SampleRegister;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Makes a new register, empty or with the sample. Who keeps it can be left out; then its place is marked plainly. */
final class InitVerb implements Verb {
    private final Terminal terminal;
    private final Grammar grammar;

    InitVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        Messages words = terminal.messages();
        CommandSpec spec = grammar.command("init", "cli.init.synopsis", "cli.init.what")
                .addPositional(grammar.given(words.get("cli.label.file"), "cli.init.file")
                        .index("0")
                        .arity("1")
                        .type(Path.class)
                        .build())
                .addOption(OptionSpec.builder("--sample")
                        .type(boolean.class)
                        .description(words.get("cli.init.sample"))
                        .build())
                .addOption(about("--name", "cli.init.name"))
                .addOption(about("--authority", "cli.init.authority"))
                .addOption(about("--title", "cli.init.title"))
                .addOption(about("--place", "cli.init.place"))
                .addOption(about("--symbol", "cli.init.symbol"))
                .addOption(about("--signer", "cli.init.signer"))
                .addOption(grammar.json());
        return grammar.finished(spec);
    }

    private OptionSpec about(String name, String what) {
        return grammar.value(name, terminal.messages().get("cli.label.text"), what)
                .build();
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        boolean sample = Grammar.asks(given, "--sample");
        if (sample) {
            new SampleRegister(terminal.around()).make(file, Progress.NONE);
        } else {
            new CreateRegister(terminal.around()).make(file, setup(given, file));
        }
        boolean unnamed = !sample && !(Grammar.asks(given, "--authority") && Grammar.asks(given, "--signer"));
        try (Register register = Register.open(file, terminal.around())) {
            answer(given, file, register.info().awards(), unnamed ? Keeper.NOT_NAMED : Keeper.NAMED);
        }
    }

    private CreateRegister.Setup setup(ParseResult given, Path file) {
        Messages words = terminal.messages();
        String authority = given.matchedOptionValue("--authority", words.get("cli.init.authority.none"));
        return new CreateRegister.Setup(
                given.matchedOptionValue("--name", nameOf(file)),
                authority,
                given.matchedOptionValue("--title", words.get("cli.init.title.of", authority)),
                given.matchedOptionValue("--place", ""),
                given.matchedOptionValue("--symbol", "/QĐ-UBND"),
                given.matchedOptionValue("--signer", words.get("cli.init.signer.none")));
    }

    private static String nameOf(Path file) {
        return file.toAbsolutePath().getFileName().toString().replaceFirst("\\.sovang$", "");
    }

    private void answer(ParseResult given, Path file, int awards, Keeper keeper) {
        if (Grammar.asks(given, Grammar.JSON)) {
            terminal.json(new Made(file.toString(), awards));
            return;
        }
        terminal.say("cli.init.made", file.toString(), awards);
        if (keeper == Keeper.NOT_NAMED) {
            terminal.say("cli.init.notNamed");
        }
    }

    private enum Keeper {
        NAMED,
        NOT_NAMED
    }

    private record Made(String register, int awards) {}
}
