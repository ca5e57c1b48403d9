package vn.sovang.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;
import vn.sovang.domain.backup.BackupRotation;
import vn.sovang.domain.fault.RegisterFault;
import vn.sovang.register.BackupShelf.Kept;
import vn.sovang.store.Database;
import vn.sovang.store.jdbc.StoreFailure;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

/**
 * Makes backups of an open register: a copy that was looked through before it counts, with its hash beside it, in a folder beside the
 * register. Old ones go by {@link BackupRotation}, and none before three newer ones are there.
 */
public final class Backups {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.ROOT);
    private static final int LEAST = 3;

    private final Register register;

    public Backups(Register register) {
        this.register = register;
    }

    /** The backups of this register beside it, the newest first. */
    public List<Backup> all() throws Refused {
        return kept().stream().map(Kept::backup).toList();
    }

    /** Where they are. */
    public Path folder() {
        return shelf().folder();
    }

    private List<Kept> kept() throws Refused {
        String uid = register.info().uid();
        try {
            return shelf().all().stream()
                    .filter(kept -> kept.backup().register().equals(uid))
                    .toList();
        } catch (IOException e) {
            throw FileTrouble.refused(e, folder());
        }
    }

    private BackupShelf shelf() {
        return BackupShelf.beside(register.info().file());
    }

    /** Makes one when anything was written since the last one. */
    public Optional<Backup> makeIfChanged(BackupReason reason, Progress progress) throws Refused, Cancelled {
        String head = register.read(register.database().journal()::head);
        Optional<Kept> last = kept().stream().findFirst();
        return last.filter(kept -> kept.backup().head().equals(head)).isPresent()
                ? Optional.empty()
                : Optional.of(make(reason, progress));
    }

    /** Makes one when anything was written since, for an act that begins with it. */
    void before(BackupReason reason) throws Refused {
        try {
            makeIfChanged(reason, Progress.NONE);
        } catch (Cancelled e) {
            throw new IllegalStateException("nobody stops it", e);
        }
    }

    /**
     * Makes a backup: a copy without gaps, looked through from end to end, flushed, and only then given its name.
     *
     * @throws Refused when the place takes no file or is full, or when the copy is not whole; nothing is left of it then
     */
    public Backup make(BackupReason reason, Progress progress) throws Refused, Cancelled {
        BackupShelf shelf = shelf();
        Instant now = register.now();
        long sequence = 1
                + kept().stream()
                        .mapToLong(kept -> kept.backup().sequence())
                        .max()
                        .orElse(0);
        Path file = shelf.free(
                sequence,
                TIME.format(
                        ZonedDateTime.ofInstant(now, register.around().clock().getZone())));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(shelf.folder());
            Files.deleteIfExists(part);
            copyInto(part);
            Backup backup = describe(part, sequence, now, reason, progress);
            BackupShelf.flush(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            BackupShelf.describe(backup, file);
            tidy();
            return backup;
        } catch (IOException e) {
            throw FileTrouble.refused(e, file);
        } finally {
            discard(part);
        }
    }

    /** Not within a reading: SQLite copies a whole file only outside of transactions. */
    private void copyInto(Path part) throws Refused {
        try {
            register.database().copyInto(part);
        } catch (StoreFailure e) {
            throw Database.failed(e, part);
        }
    }

    private Backup describe(Path part, long sequence, Instant now, BackupReason reason, Progress progress)
            throws Refused, Cancelled, IOException {
        try (Register copy = new Register(Database.openReadOnly(part), Optional.empty(), register.around())) {
            List<RegisterFault> faults = new VerifyRegister(copy).faults(progress);
            if (!faults.isEmpty()) {
                throw new Refused(
                        new Problem.BackupNotWhole(register.info().file().toString(), faults.size()));
            }
            return new Backup(
                    sequence,
                    copy.info().uid(),
                    now,
                    reason,
                    Database.newestSchema(),
                    new ListDecisions(copy).all().size(),
                    copy.info().awards(),
                    copy.read(copy.database().journal()::entries),
                    copy.read(copy.database().journal()::head),
                    Files.size(part),
                    BackupShelf.sha256(part));
        }
    }

    /** Deletes those that may go, as long as three newer ones have the bytes they were made with. */
    private void tidy() throws Refused, IOException {
        List<Kept> all = kept();
        List<Backup> old = BackupRotation.toDelete(
                all.stream().map(Kept::backup).toList(),
                register.around().clock().getZone());
        if (old.isEmpty()) {
            return;
        }
        int whole = 0;
        for (Kept kept : all.subList(0, Math.min(LEAST, all.size()))) {
            whole += BackupShelf.isUnchanged(kept) ? 1 : 0;
        }
        for (Kept kept : all) {
            if (whole == LEAST && old.contains(kept.backup())) {
                BackupShelf.delete(kept);
            }
        }
    }

    private static void discard(Path part) throws Refused {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
        } catch (IOException e) {
            throw FileTrouble.refused(e, part);
        }
    }
}
