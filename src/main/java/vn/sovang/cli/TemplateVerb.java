package vn.sovang.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportedTemplate;
import vn.sovang.register.Register;
import vn.sovang.register.TemplateFiles;
import vn.sovang.register.TemplateInfo;
import vn.sovang.register.Templates;

/** Lists the certificate templates of a register, and carries one out of it or into it as a file. */
final class TemplateVerb implements Verb {
    private static final String OUT = "--out";
    private static final String NAME = "--name";
    private static final int WIDEST = 48;

    private final Terminal terminal;
    private final Grammar grammar;
    private final Map<String, Verb> acts;

    TemplateVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
        this.acts = Map.of("list", new Listing(), "export", new Exporting(), "import", new Importing());
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = grammar.command("template", "cli.template.synopsis", "cli.template.what");
        for (String act : List.of("list", "export", "import")) {
            spec.addSubcommand(act, act(act).spec());
        }
        return grammar.finished(spec);
    }

    private Verb act(String name) {
        Verb act = acts.get(name);
        if (act == null) {
            throw new IllegalStateException("no act " + name);
        }
        return act;
    }

    @Override
    public void run(ParseResult given) throws Refused, vn.sovang.work.Cancelled {
        act(given.commandSpec().name()).run(given);
    }

    private Register open(ParseResult given) throws Refused {
        return Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around());
    }

    private final class Listing implements Verb {
        @Override
        public CommandSpec spec() {
            return grammar.finished(grammar.command("list", "cli.template.list.synopsis", "cli.template.list.what")
                    .addOption(grammar.register())
                    .addOption(grammar.json()));
        }

        @Override
        public void run(ParseResult given) throws Refused {
            try (Register register = open(given)) {
                List<TemplateInfo> all = new Templates(register).list();
                if (Grammar.asks(given, Grammar.JSON)) {
                    terminal.json(all.stream().map(Facts::of).toList());
                } else {
                    show(all);
                }
            }
        }

        private void show(List<TemplateInfo> all) {
            Messages words = terminal.messages();
            TextTable table = new TextTable(
                    TextTable.text(words.get("cli.head.id"), WIDEST),
                    TextTable.text(words.get("cli.head.template"), WIDEST),
                    TextTable.text(words.get("cli.head.paper"), WIDEST),
                    TextTable.text(words.get("cli.head.version"), WIDEST));
            for (TemplateInfo each : all) {
                boolean own = each.origin() == TemplateInfo.Origin.OWN;
                table.row(
                        each.id(),
                        each.name(),
                        millimetres(each.paper().width()) + " × "
                                + millimetres(each.paper().height()),
                        own ? String.valueOf(each.version()) : words.get("cli.template.builtIn"));
            }
            terminal.table(table);
        }

        private String millimetres(double length) {
            return length == Math.rint(length)
                    ? BigDecimal.valueOf(length).toBigInteger().toString()
                    : terminal.messages().decimal(length);
        }
    }

    private final class Exporting implements Verb {
        @Override
        public CommandSpec spec() {
            Messages words = terminal.messages();
            return grammar.finished(
                    grammar.command("export", "cli.template.export.synopsis", "cli.template.export.what")
                            .addPositional(grammar.given(words.get("cli.label.template"), "cli.template.which")
                                    .index("0")
                                    .arity("1")
                                    .type(String.class)
                                    .build())
                            .addOption(grammar.register())
                            .addOption(grammar.file(OUT, words.get("cli.label.templateFile"), "cli.template.export.out")
                                    .required(true)
                                    .build()));
        }

        @Override
        public void run(ParseResult given) throws Refused {
            Path file = Grammar.path(given, OUT);
            try (Register register = open(given)) {
                TemplateInfo info = new Templates(register).named(given.matchedPositionalValue(0, ""));
                new TemplateFiles(register).export(info.id(), file);
                terminal.say("cli.template.exported", info.name(), file.toString());
            }
        }
    }

    private final class Importing implements Verb {
        @Override
        public CommandSpec spec() {
            Messages words = terminal.messages();
            return grammar.finished(grammar.command(
                            "import", "cli.template.import.synopsis", "cli.template.import.what")
                    .addPositional(grammar.given(words.get("cli.label.templateFile"), "cli.template.import.file")
                            .index("0")
                            .arity("1")
                            .type(Path.class)
                            .build())
                    .addOption(grammar.register())
                    .addOption(grammar.value(NAME, words.get("cli.label.name"), "cli.template.import.name")
                            .build())
                    .addOption(grammar.json()));
        }

        @Override
        public void run(ParseResult given) throws Refused {
            Path file = given.matchedPositionalValue(0, Path.of(""));
            try (Register register = open(given)) {
                TemplateFiles files = new TemplateFiles(register);
                ImportedTemplate imported = Grammar.asks(given, NAME)
                        ? files.importFrom(file, Grammar.text(given, NAME))
                        : files.importFrom(file);
                if (Grammar.asks(given, Grammar.JSON)) {
                    terminal.json(new Outcome(imported.outcome().name(), Facts.of(imported.template())));
                } else {
                    terminal.say(
                            imported.outcome() == ImportedTemplate.Outcome.ADDED
                                    ? "cli.template.imported"
                                    : "cli.template.known",
                            imported.template().name(),
                            imported.template().id());
                }
            }
        }
    }

    /** The same for programs; width and height in millimetres. */
    private record Facts(String id, String name, int version, String origin, double width, double height) {
        static Facts of(TemplateInfo info) {
            return new Facts(
                    info.id(),
                    info.name(),
                    info.version(),
                    info.origin().name(),
                    info.paper().width(),
                    info.paper().height());
        }
    }

    private record Outcome(String outcome, Facts template) {}
}
