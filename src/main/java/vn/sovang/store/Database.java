package vn.sovang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.store.jdbc.Params;
import vn.sovang.store.jdbc.Sql;
import vn.sovang.store.jdbc.StoreFailure;

/**
 * An open register file: its one connection, tables, journal and lists. What is not a register of ours, or is newer
 * than the program, is refused and left untouched.
 */
public final class Database implements AutoCloseable {
    /** "SOVG" in the header of every register. */
    static final int APPLICATION_ID = 0x534F5647;

    private static final int SMALLEST = 512;

    private final Path file;
    private final Sql sql;
    private final boolean writable;
    private final Object identity;
    private final Tables tables;

    private Database(Path file, Sql sql, boolean writable) throws Refused {
        this.file = file;
        this.sql = sql;
        this.writable = writable;
        this.identity = identity(file);
        this.tables = new Tables(sql);
    }

    /** Makes a new file at a place where there is none. */
    public static Database create(Path file) throws Refused {
        if (Files.exists(file)) {
            throw new Refused(new Problem.RegisterExists(file.toString()));
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        if (!Files.isDirectory(folder)) {
            throw new Refused(new Problem.FolderMissing(folder.toString()));
        }
        try {
            Sql sql = Connections.creating(file);
            sql.value("PRAGMA application_id = " + APPLICATION_ID);
            Migrations.run(sql, 0);
            return new Database(file, sql, true);
        } catch (StoreFailure e) {
            boolean placeTakesNoFile =
                    e.kind() == StoreFailure.Cause.CANNOT_OPEN || e.kind() == StoreFailure.Cause.READ_ONLY;
            throw placeTakesNoFile ? new Refused(new Problem.FolderReadOnly(folder.toString())) : failed(e, file);
        }
    }

    /** Opens an existing register to work in; only for reading where its place allows no more. */
    public static Database open(Path file) throws Refused {
        if (Files.exists(file) && !placeAllowsWriting(file)) {
            return openReadOnly(file);
        }
        checkFile(file);
        try {
            if (look(file) < Migrations.NEWEST) {
                Upgrade.of(file);
            }
            return new Database(file, Connections.writing(file), true);
        } catch (StoreFailure e) {
            throw failed(e, file);
        }
    }

    /** Opens an existing register with every write switched off. */
    public static Database openReadOnly(Path file) throws Refused {
        checkFile(file);
        try {
            int version = look(file);
            if (version < Migrations.NEWEST) {
                throw new Refused(new Problem.OlderRegister(file.toString(), version, Migrations.NEWEST));
            }
            return new Database(file, Connections.reading(file), false);
        } catch (StoreFailure e) {
            throw failed(e, file);
        }
    }

    /** Opens the file of a register that is open already once more, with every write switched off. */
    public Database beside() throws Refused {
        try {
            return new Database(file, Connections.reading(file), false);
        } catch (StoreFailure e) {
            throw failed(e, file);
        }
    }

    /** What can be told without opening: a file of no bytes would pass every check of SQLite as an empty database. */
    private static void checkFile(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Problem.RegisterMissing(file.toString()));
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new Refused(new Problem.RegisterEmpty(file.toString()));
            }
            if (size < SMALLEST) {
                throw new Refused(new Problem.NotARegister(file.toString()));
            }
        } catch (IOException e) {
            throw new Refused(new Problem.FileUnreadable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private static boolean placeAllowsWriting(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    /** Looks at the file through a connection that cannot write; answers the version of its schema. */
    private static int look(Path file) throws Refused {
        String name = file.toString();
        try (Sql sql = Connections.reading(file)) {
            int application =
                    Integer.parseInt(sql.value("PRAGMA application_id").orElse("0"));
            int version = Integer.parseInt(sql.value("PRAGMA user_version").orElse("0"));
            if (application != APPLICATION_ID) {
                throw new Refused(new Problem.OtherProgramsFile(name));
            }
            if (version > Migrations.NEWEST) {
                throw new Refused(new Problem.NewerRegister(name, version, Migrations.NEWEST));
            }
            if (version < 1 || !Migrations.fingerprint(sql).equals(Migrations.expectedFingerprint(version))) {
                throw new Refused(new Problem.DamagedRegister(name, "schema " + version));
            }
            return version;
        }
    }

    public Path file() {
        return file;
    }

    /** Whether acts can be written. */
    public boolean isWritable() {
        return writable;
    }

    public Tables tables() {
        return tables;
    }

    public Journal journal() {
        return new Journal(sql, tables);
    }

    public Lists lists() {
        return new Lists(sql, tables);
    }

    public BinLists binLists() {
        return new BinLists(sql, tables);
    }

    public LedgerLists ledger() {
        return new LedgerLists(sql, tables);
    }

    public RecipientLists recipientLists() {
        return new RecipientLists(sql, tables);
    }

    public PrintLists printLists() {
        return new PrintLists(tables);
    }

    public AwardIndex index() {
        return new AwardIndex(sql, tables);
    }

    public Contents contents() {
        return new Contents(sql);
    }

    /** The newest schema this program knows; every register it has open has it. */
    public static int newestSchema() {
        return Migrations.NEWEST;
    }

    /** Writes all of the file, as it is now, into a new one without gaps; not within a transaction. */
    public void copyInto(Path to) {
        sql.update("VACUUM INTO :to", Params.of("to", to.toAbsolutePath().toString()));
    }

    /** Looks at everything in the file. */
    public Inspection inspection() {
        return new Inspection(sql, tables);
    }

    public About about() {
        return new About(sql);
    }

    /** Begins an act; refuses where the file was moved, replaced or deleted since it was opened. */
    public void begin() throws Refused {
        if (!writable) {
            throw new Refused(new Problem.RegisterReadOnly(file.toString()));
        }
        if (!Files.exists(file) || !identity.equals(identity(file))) {
            throw new Refused(new Problem.RegisterMoved(file.toString()));
        }
        sql.script("BEGIN IMMEDIATE");
    }

    public void commit() {
        sql.script("COMMIT");
    }

    /** Begins to read: until {@link #commit} or {@link #rollback} the register is as it is at the first look. */
    public void beginReading() {
        sql.script("BEGIN");
    }

    /** Takes back everything since {@link #begin}; harmless when SQLite has rolled back by itself. */
    public void rollback() {
        try {
            sql.script("ROLLBACK");
        } catch (StoreFailure e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /** What a failed statement means to the user; a failure nobody foresaw is a defect and stays one. */
    public static Refused failed(StoreFailure failure, Path file) {
        String name = file.toString();
        return switch (failure.kind()) {
            case DISK_FULL -> new Refused(new Problem.DiskFull(name));
            case READ_ONLY -> new Refused(new Problem.RegisterReadOnly(name));
            case BUSY -> new Refused(new Problem.FileInUse(name));
            case NOT_A_DATABASE -> new Refused(new Problem.NotARegister(name));
            case CORRUPT -> new Refused(new Problem.DamagedRegister(name, String.valueOf(failure.getMessage())));
            case MOVED -> new Refused(new Problem.RegisterMoved(name));
            case CANNOT_OPEN, INPUT_OUTPUT ->
                new Refused(new Problem.FileUnreadable(name, String.valueOf(failure.getMessage())));
            case CONSTRAINT, OTHER -> throw failure;
        };
    }

    /** What makes a file itself, where the file system says; equal for the same file after a rename. */
    private static Object identity(Path file) throws Refused {
        try {
            Object key = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
                    .fileKey();
            return key == null ? file.toAbsolutePath() : key;
        } catch (IOException e) {
            throw new Refused(new Problem.FileUnreadable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {
        sql.close();
    }
}
