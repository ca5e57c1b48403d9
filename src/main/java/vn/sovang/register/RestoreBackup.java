package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.domain.Act;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.register.BackupShelf.Kept;
import vn.sovang.store.Database;
import vn.sovang.store.WriterLock;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Puts a backup in the place of a register that is closed, damaged or gone. The backup is looked through first; the register as it was
 * stays beside it under another name, with its hot journal if it has one; the journal tells of it.
 */
public final class RestoreBackup {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);
    private static final String SETTING = "backup.restored";

    private final Surroundings around;

    public RestoreBackup(Surroundings around) {
        this.around = around;
    }

    /** The backups beside a register, which need not be there any more; the newest first. */
    public List<Backup> of(Path register) throws Refused {
        return kept(register).stream().map(Kept::backup).toList();
    }

    private static List<Kept> kept(Path register) throws Refused {
        try {
            return BackupShelf.beside(register).all();
        } catch (IOException e) {
            throw FileTrouble.refused(e, register);
        }
    }

    /**
     * What the register has beyond a backup, as far as it can be read: its entries in the journal after the backup's newest.
     */
    public Loss loss(Path register, Backup backup) {
        try (Database now = Database.openReadOnly(register)) {
            long entries = now.journal().entries();
            boolean grown = now.journal().hasHead(backup.head());
            return new Loss(grown ? Loss.Kind.LATER : Loss.Kind.OTHER, grown ? entries - backup.entries() : entries);
        } catch (Refused | RuntimeException e) {
            return new Loss(Loss.Kind.UNREADABLE, 0);
        }
    }

    /** What would be lost: so many acts. */
    public record Loss(Kind kind, long acts) {
        /** How the register stands to the backup. */
        public enum Kind {
            /** It is the backup and what was done later. */
            LATER,
            /** It has gone another way since, as after an earlier restoring. */
            OTHER,
            /** It cannot be read: nothing can be said. */
            UNREADABLE
        }
    }

    /**
     * Restores, and answers under which name the register as it was is kept; none where there was none.
     *
     * @throws Refused when the backup is not what it was, or the register is open somewhere
     */
    public Optional<Path> restore(Path register, Backup backup, Progress progress) throws Refused, Cancelled {
        Kept kept = kept(register).stream()
                .filter(each -> each.backup().equals(backup))
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.BackupChanged(Long.toString(backup.sequence()))));
        WriterLock lock =
                WriterLock.take(register).orElseThrow(() -> new Refused(new Problem.FileInUse(register.toString())));
        Optional<Path> before;
        try {
            verify(kept, progress);
            before = swap(register, kept.file());
        } catch (IOException e) {
            throw FileTrouble.refused(e, register);
        } finally {
            lock.close();
        }
        tell(register, backup);
        return before;
    }

    private void verify(Kept kept, Progress progress) throws Refused, Cancelled, IOException {
        if (!BackupShelf.isUnchanged(kept)) {
            throw new Refused(new Problem.BackupChanged(kept.file().toString()));
        }
        try (Register copy = new Register(Database.openReadOnly(kept.file()), Optional.empty(), around)) {
            if (!copy.info().uid().equals(kept.backup().register())) {
                throw new Refused(new Problem.BackupOfAnother(kept.file().toString()));
            }
            if (!new VerifyRegister(copy).faults(progress).isEmpty()) {
                throw new Refused(new Problem.BackupChanged(kept.file().toString()));
            }
        }
    }

    /** The old file is copied aside before the new one takes its place in one step: at no moment there is none. */
    private Optional<Path> swap(Path register, Path backup) throws IOException {
        Path part = register.resolveSibling("." + register.getFileName() + ".restored");
        try {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            BackupShelf.flush(part);
            Optional<Path> aside = Optional.empty();
            Path hot = register.resolveSibling(register.getFileName() + "-journal");
            if (Files.exists(register)) {
                Path kept = aside(register);
                Files.copy(register, kept);
                if (Files.exists(hot)) {
                    Files.copy(hot, kept.resolveSibling(kept.getFileName() + "-journal"));
                }
                BackupShelf.flush(kept);
                aside = Optional.of(kept);
            }
            // Left there, it would be played back into the backup.
            Files.deleteIfExists(hot);
            Files.move(part, register, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return aside;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** "Sổ - trước khôi phục 2024-12-05 08.00.sovang", or the first such name that is free. */
    private Path aside(Path register) {
        String stem = String.valueOf(register.getFileName()).replaceFirst("\\.sovang$", "");
        String name = stem + " - trước khôi phục " + TIME.format(ZonedDateTime.now(around.clock()));
        Path aside = register.resolveSibling(name + ".sovang");
        for (int i = 2; Files.exists(aside); i++) {
            aside = register.resolveSibling(name + " (" + i + ").sovang");
        }
        return aside;
    }

    private void tell(Path file, Backup backup) throws Refused {
        try (Register register = Register.open(file, around)) {
            register.transact(Act.RESTORE_BACKUP, tx -> tx.keep(SETTING, backup.sequence() + " " + backup.madeAt()));
        }
    }
}
