package vn.sovang.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;

/** How commands are written, with every explanation in one language. */
record Grammar(Messages messages) {
    static final String REGISTER = "--register";
    static final String DECISION = "--decision";
    static final String YEAR = "--year";
    static final String JSON = "--json";
    static final String LANGUAGE = "--lang";

    private static final int WIDTH = 100;

    /** A command with the options all have. */
    CommandSpec command(String name, String synopsis, String what) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .width(WIDTH)
                .customSynopsis(messages.get(synopsis).split("\n", -1))
                .synopsisHeading(messages.get("cli.heading.usage") + "%n  ")
                .description(messages.get(what))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + messages.get("cli.heading.given") + "%n")
                .optionListHeading("%n" + messages.get("cli.heading.options") + "%n")
                .commandListHeading("%n" + messages.get("cli.heading.commands") + "%n")
                .sortOptions(false);
        return spec;
    }

    /** Adds what every command understands; last, so that it stands last in the help. */
    CommandSpec finished(CommandSpec spec) {
        return spec.addOption(value(LANGUAGE, "vi|en", "cli.option.lang").build())
                .addOption(OptionSpec.builder("--help", "-h")
                        .usageHelp(true)
                        .description(messages.get("cli.option.help"))
                        .build());
    }

    OptionSpec json() {
        return flag(JSON, "cli.option.json");
    }

    OptionSpec register() {
        return file(REGISTER, messages.get("cli.label.file"), "cli.option.register")
                .required(true)
                .build();
    }

    OptionSpec year() {
        return value(YEAR, messages.get("cli.label.year"), "cli.option.year").build();
    }

    /** An option that stands alone. */
    OptionSpec flag(String name, String what) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(messages.get(what))
                .build();
    }

    /** An option with a text behind it. */
    OptionSpec.Builder value(String name, String label, String what) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(messages.get(what));
    }

    OptionSpec.Builder file(String name, String label, String what) {
        return value(name, label, what).type(Path.class);
    }

    /** What stands behind the command without a name. */
    PositionalParamSpec.Builder given(String label, String what) {
        return PositionalParamSpec.builder().paramLabel(label).description(messages.get(what));
    }

    /** Refuses a command line for a reason of our own. */
    ParameterException wrong(ParseResult given, String key) {
        return new ParameterException(given.commandSpec().commandLine(), messages.get(key));
    }

    static boolean asks(ParseResult given, String option) {
        return given.hasMatchedOption(option);
    }

    static String text(ParseResult given, String option) {
        return given.matchedOptionValue(option, "");
    }

    static Path path(ParseResult given, String option) {
        return given.matchedOptionValue(option, Path.of(""));
    }

    static int year(ParseResult given) throws Refused {
        String text = text(given, YEAR).strip();
        if (!text.matches("[0-9]{4}")) {
            throw new Refused(new Problem.YearImpossible(text));
        }
        return Integer.parseInt(text);
    }

    /** The language asked for anywhere on the line, else Vietnamese: it is needed before the line can be read. */
    static Language language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(LANGUAGE + "=")) {
                return Language.of(argument.substring(LANGUAGE.length() + 1));
            }
            if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                return Language.of(arguments.get(i + 1));
            }
        }
        return Language.VIETNAMESE;
    }
}
