package vn.sovang.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.i18n.Language;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Surroundings;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Trace;

/**
 * The command line. It answers in UTF-8 whatever the machine's charset, in Vietnamese unless {@code --lang en} is
 * given, and ends with 0 done, 1 refused, 2 wrongly called, 3 a defect.
 */
public final class Cli {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISTAKEN = 2;
    private static final int DEFECT = 3;

    private static final String NAME = "sovang";
    /** What a terminal that is not set to UTF-8 makes of a letter before it reaches the program. */
    private static final String LOST_LETTER = "\uFFFD";
    /** Empty where none is asked for. */
    private static final List<String> LANGUAGES = List.of("", "vi", "en");

    /** In the order of the help. To describe them all takes longer than to look a certificate up. */
    private static final Map<String, Function<Terminal, Verb>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("init", InitVerb::new);
        VERBS.put("decisions", DecisionsVerb::new);
        VERBS.put("awards", AwardsVerb::new);
        VERBS.put("import", ImportVerb::new);
        VERBS.put("check", CheckVerb::new);
        VERBS.put("print", PrintVerb::new);
        VERBS.put("copy", CopyVerb::new);
        VERBS.put("calibrate", CalibrateVerb::new);
        VERBS.put("template", TemplateVerb::new);
        VERBS.put("search", SearchVerb::new);
        VERBS.put("export", ExportVerb::new);
        VERBS.put("document", DocumentVerb::new);
        VERBS.put("history", HistoryVerb::new);
        VERBS.put("verify", VerifyVerb::new);
        VERBS.put("backup", BackupVerb::new);
        VERBS.put("restore", RestoreVerb::new);
        VERBS.put("demo", DemoVerb::new);
    }

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final Surroundings around;
    private final PrintStream out;
    private final PrintStream err;

    public Cli(Surroundings around, PrintStream out, PrintStream err) {
        this.around = around;
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Does what the arguments ask and answers the exit code. */
    public int run(String... arguments) {
        Language language = Grammar.language(List.of(arguments));
        Messages messages = new Messages(language);
        Map<String, Verb> verbs = verbs(new Terminal(around, messages, out), arguments);
        CommandLine line = line(verbs, new Grammar(messages));
        if (Arrays.stream(arguments).anyMatch(argument -> argument.contains(LOST_LETTER))) {
            err.println(messages.get("cli.mistake.letters"));
            return MISTAKEN;
        }
        try {
            return follow(line.parseArgs(arguments), verbs, messages);
        } catch (ParameterException e) {
            err.println(UsageMistake.text(e, messages));
            err.println(messages.get(
                    "cli.mistake.help", e.getCommandLine().getCommandSpec().qualifiedName()));
            return MISTAKEN;
        } catch (Refused e) {
            e.problems().forEach(problem -> err.println(messages.problem(problem)));
            return REFUSED;
        } catch (Cancelled e) {
            err.println(messages.get("cli.cancelled"));
            return REFUSED;
        } catch (RuntimeException | Error e) {
            String code = Trace.of(e).code();
            LOG.log(Level.SEVERE, code, e);
            err.println(messages.get("cli.defect", code));
            return DEFECT;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int follow(ParseResult given, Map<String, Verb> verbs, Messages messages) throws Refused, Cancelled {
        ParseResult innermost = given;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        CommandSpec spec = innermost.commandSpec();
        if (given.isVersionHelpRequested()) {
            out.println(messages.get("cli.version", NAME, version()));
            return DONE;
        }
        if (innermost.isUsageHelpRequested()) {
            spec.commandLine().usage(out);
            return DONE;
        }
        Verb verb = verbs.get(
                given.hasSubcommand() ? given.subcommand().commandSpec().name() : "");
        if (verb == null || !spec.subcommands().isEmpty()) {
            spec.commandLine().usage(err);
            return MISTAKEN;
        }
        String asked = Grammar.text(innermost, Grammar.LANGUAGE);
        if (!LANGUAGES.contains(asked)) {
            throw new Grammar(messages).wrong(innermost, "cli.mistake.language");
        }
        verb.run(innermost);
        return DONE;
    }

    /** The verb a command line begins with, alone; all of them where it begins otherwise, as for help and mistakes. */
    private static Map<String, Verb> verbs(Terminal terminal, String... arguments) {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        Function<Terminal, Verb> only = arguments.length == 0 ? null : VERBS.get(arguments[0]);
        if (only == null) {
            VERBS.forEach((name, verb) -> verbs.put(name, verb.apply(terminal)));
        } else {
            verbs.put(arguments[0], only.apply(terminal));
        }
        return verbs;
    }

    private static CommandLine line(Map<String, Verb> verbs, Grammar grammar) {
        CommandSpec root = grammar.command(NAME, "cli.synopsis", "cli.what");
        verbs.forEach((name, verb) -> root.addSubcommand(name, verb.spec()));
        grammar.finished(root)
                .addOption(OptionSpec.builder("--version", "-V")
                        .versionHelp(true)
                        .description(grammar.messages().get("cli.option.version"))
                        .build());
        return new CommandLine(root).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private static String version() {
        String version = Cli.class.getPackage().getImplementationVersion();
        return version == null ? "1.0.0" : version;
    }
}
