package vn.sovang.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RestoreBackup;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/** Lists the backups of a register with what each would lose, or puts one in the register's place. */
final class RestoreVerb implements Verb {
    private static final String BACKUP = "--backup";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Terminal terminal;
    private final Grammar grammar;

    RestoreVerb(Terminal terminal) {
        this.terminal = terminal;
        this.grammar = new Grammar(terminal.messages());
    }

    @Override
    public CommandSpec spec() {
        return grammar.finished(grammar.command("restore", "cli.restore.synopsis", "cli.restore.what")
                .addOption(grammar.register())
                .addOption(grammar.value(BACKUP, terminal.messages().get("cli.label.number"), "cli.restore.backup")
                        .build())
                .addOption(grammar.json()));
    }

    @Override
    public void run(ParseResult given) throws Refused, Cancelled {
        Path file = Grammar.path(given, Grammar.REGISTER);
        RestoreBackup restoring = new RestoreBackup(terminal.around());
        List<Backup> all = restoring.of(file);
        if (Grammar.asks(given, BACKUP)) {
            restore(restoring, file, chosen(all, Grammar.text(given, BACKUP)));
        } else if (Grammar.asks(given, Grammar.JSON)) {
            terminal.json(all.stream().map(BackupFacts::of).toList());
        } else if (all.isEmpty()) {
            terminal.say("cli.restore.none");
        } else {
            list(restoring, file, all);
        }
    }

    private static Backup chosen(List<Backup> all, String number) throws Refused {
        return all.stream()
                .filter(backup -> Long.toString(backup.sequence()).equals(number.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.BackupUnknown(number)));
    }

    private void restore(RestoreBackup restoring, Path file, Backup backup) throws Refused, Cancelled {
        Optional<Path> before = restoring.restore(file, backup, Progress.NONE);
        terminal.say("cli.restore.done", Long.toString(backup.sequence()), backup.awards());
        before.ifPresent(kept -> terminal.say("cli.restore.kept", kept));
    }

    private void list(RestoreBackup restoring, Path file, List<Backup> all) {
        Messages words = terminal.messages();
        TextTable table = new TextTable(
                TextTable.figures(words.get("cli.head.number")),
                TextTable.text(words.get("cli.head.date"), Integer.MAX_VALUE),
                TextTable.text(words.get("cli.head.reason"), Integer.MAX_VALUE),
                TextTable.figures(words.get("cli.head.awards")),
                TextTable.text(words.get("cli.head.loss"), Integer.MAX_VALUE));
        for (Backup backup : all) {
            table.row(
                    Long.toString(backup.sequence()),
                    TIME.format(ZonedDateTime.ofInstant(
                            backup.madeAt(), terminal.around().clock().getZone())),
                    words.word(backup.reason()),
                    Integer.toString(backup.awards()),
                    loss(restoring.loss(file, backup)));
        }
        terminal.table(table);
    }

    private String loss(RestoreBackup.Loss loss) {
        return switch (loss.kind()) {
            case LATER -> terminal.messages().get("cli.restore.later", loss.acts());
            case OTHER -> terminal.messages().get("cli.restore.other");
            case UNREADABLE -> terminal.messages().get("cli.restore.unreadable");
        };
    }
}
