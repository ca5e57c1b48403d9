package vn.sovang.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.sovang.i18n.Messages;

/** What is wrong with a command line, in the reader's language: the parser itself speaks English only. */
final class UsageMistake {
    private UsageMistake() {}

    static String text(ParameterException mistake, Messages messages) {
        if (mistake instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageMistake::name).collect(Collectors.joining(", "));
            return messages.get("cli.mistake.missing", names);
        }
        if (mistake instanceof UnmatchedArgumentException unknown) {
            return messages.get("cli.mistake.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return messages.get("cli.mistake.twice", name(twice.getOverwritten()));
        }
        ArgSpec about = mistake.getArgSpec();
        return about != null && mistake.getValue() != null
                ? messages.get("cli.mistake.value", name(about), mistake.getValue())
                : String.valueOf(mistake.getMessage());
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
