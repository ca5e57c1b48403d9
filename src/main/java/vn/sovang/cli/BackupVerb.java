package vn.sovang.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.register.Backups;
import vn.sovang.register.Register;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Makes a backup of a register, or none when nothing has changed since the last one. */
final class BackupVerb implements Verb {
    private static final String ALWAYS = "--always";

    private final Terminal terminal;
    private final Grammar grammar;

    BackupVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        return grammar.finished(grammar.command("backup", "cli.backup.synopsis", "cli.backup.what")
                .addOption(grammar.register())
                .addOption(grammar.flag(ALWAYS, "cli.backup.always"))
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        try (Register register = Register.open(Grammar.path(given, Grammar.REGISTER), terminal.around())) {
            Backups backups = new Backups(register);
            Optional<Backup> made = Grammar.asks(given, ALWAYS)
                    ? Optional.of(backups.make(BackupReason.BY_HAND, Progress.NONE))
                    : backups.makeIfChanged(BackupReason.BY_HAND, Progress.NONE);
            if (Grammar.asks(given, Grammar.JSON)) {
                terminal.json(made.map(BackupFacts::of).stream().toList());
            } else if (made.isPresent()) {
                terminal.say(
                        "cli.backup.made",
                        Long.toString(made.get().sequence()),
                        made.get().awards(),
                        backups.folder());
            } else {
                terminal.say("cli.backup.unchanged");
            }
        }
    }
}
