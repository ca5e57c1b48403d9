package vn.sovang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.store.jdbc.StoreFailure;

/**
 * Brings a register of an older program to the newest schema: on a copy, which is checked and then takes the register's place;
 * the register as it was stays beside it. The caller holds the writer's lock.
 */
final class Upgrade {
    private Upgrade() {}

    static void of(Path file) throws Refused {
        Path copy = file.resolveSibling("." + file.getFileName() + ".upgrade");
        try {
            Files.deleteIfExists(copy);
            int version = copy(file, copy);
            Path before = free(file, version);
            try (Sql sql = Connections.writing(copy)) {
                Migrations.run(sql, version);
                check(sql, file);
            }
            flush(copy);
            copy(file, before);
            flush(before);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused(new Problem.UpgradeFailed(file.toString(), String.valueOf(e.getMessage())));
        } catch (StoreFailure e) {
            if (e.kind() == StoreFailure.Cause.DISK_FULL) {
                throw new Refused(new Problem.DiskFull(file.toString()));
            }
            throw new Refused(new Problem.UpgradeFailed(file.toString(), String.valueOf(e.getMessage())));
        } finally {
            discard(copy);
        }
    }

    /** Never through java.nio: a copy of an open SQLite file would drop its locks. */
    private static int copy(Path from, Path to) {
        try (Sql sql = Connections.writing(from)) {
            int version = Integer.parseInt(sql.value("PRAGMA user_version").orElse("0"));
            sql.update("VACUUM INTO :to", Params.of("to", to.toAbsolutePath().toString()));
            return version;
        }
    }

    /** "Sổ.v1.sovang", or the first such name that is free. */
    private static Path free(Path file, int version) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.sovang$", "");
        Path before = file.resolveSibling(name + ".v" + version + ".sovang");
        for (int i = 2; Files.exists(before); i++) {
            before = file.resolveSibling(name + ".v" + version + "-" + i + ".sovang");
        }
        return before;
    }

    private static void check(Sql sql, Path file) throws Refused {
        String whole = sql.value("PRAGMA integrity_check").orElse("");
        boolean linked = sql.value("PRAGMA foreign_key_check").isEmpty();
        boolean asExpected = Migrations.fingerprint(sql).equals(Migrations.expectedFingerprint(Migrations.NEWEST));
        if (!whole.equals("ok") || !linked || !asExpected) {
            throw new Refused(new Problem.UpgradeFailed(file.toString(), whole));
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-journal"));
        } catch (IOException e) {
            // It stays hidden beside the register and is replaced by the next attempt.
            System.getLogger(Upgrade.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + copy, e);
        }
    }
}
