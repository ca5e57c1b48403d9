package vn.sovang.register;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import vn.sovang.domain.backup.Backup;
import vn.sovang.domain.backup.BackupReason;

/**
 * The backups of a register in their folder. Each has a small file beside it that says what it is, with the hash of the whole; a file
 * without one is none of ours and is never touched.
 */
final class BackupShelf {
    private static final String SUFFIX = ".sovang";
    private static final String ABOUT = ".txt";
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    BackupShelf(Path folder) {
        this.folder = folder;
    }

    /** The folder beside a register: "Lạc Dương 2024 - sao lưu". */
    static BackupShelf beside(Path register) {
        String name = String.valueOf(register.getFileName());
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return new BackupShelf(register.toAbsolutePath().resolveSibling(stem + " - sao lưu"));
    }

    Path folder() {
        return folder;
    }

    /** A backup and where it is. */
    record Kept(Backup backup, Path file) {}

    /** All backups that say what they are, the newest first, those of other registers among them. */
    List<Kept> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path about : files.filter(each -> each.toString().endsWith(SUFFIX + ABOUT))
                    .toList()) {
                String name = String.valueOf(about.getFileName());
                Path file = folder.resolve(name.substring(0, name.length() - ABOUT.length()));
                if (Files.isRegularFile(file)) {
                    read(about).ifPresent(backup -> all.add(new Kept(backup, file)));
                }
            }
        }
        all.sort(Comparator.comparing((Kept kept) -> kept.backup().sequence()).reversed());
        return all;
    }

    /** A name that none of the files has: "000012 2024-12-05 08.00.sovang". */
    Path free(long sequence, String time) {
        return folder.resolve(String.format(java.util.Locale.ROOT, "%06d %s", sequence, time) + SUFFIX);
    }

    /** Writes down what a backup is; with it the backup becomes one of ours. */
    static void describe(Backup backup, Path file) throws IOException {
        Properties about = new Properties();
        about.setProperty("sequence", Long.toString(backup.sequence()));
        about.setProperty("register", backup.register());
        about.setProperty("madeAt", backup.madeAt().toString());
        about.setProperty("reason", backup.reason().name());
        about.setProperty("schema", Integer.toString(backup.schema()));
        about.setProperty("decisions", Integer.toString(backup.decisions()));
        about.setProperty("awards", Integer.toString(backup.awards()));
        about.setProperty("entries", Long.toString(backup.entries()));
        about.setProperty("head", backup.head());
        about.setProperty("bytes", Long.toString(backup.bytes()));
        about.setProperty("sha256", backup.sha256());
        Path target = about(file);
        Path fresh = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                about.store(writer, null);
            }
            flush(fresh);
            Files.move(fresh, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path about(Path file) {
        return file.resolveSibling(file.getFileName() + ABOUT);
    }

    private static Optional<Backup> read(Path file) throws IOException {
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            about.load(reader);
            return Optional.of(new Backup(
                    Long.parseLong(about.getProperty("sequence", "")),
                    about.getProperty("register", ""),
                    Instant.parse(about.getProperty("madeAt", "")),
                    BackupReason.valueOf(about.getProperty("reason", "")),
                    Integer.parseInt(about.getProperty("schema", "")),
                    Integer.parseInt(about.getProperty("decisions", "")),
                    Integer.parseInt(about.getProperty("awards", "")),
                    Long.parseLong(about.getProperty("entries", "")),
                    about.getProperty("head", ""),
                    Long.parseLong(about.getProperty("bytes", "")),
                    about.getProperty("sha256", "")));
        } catch (IllegalArgumentException | DateTimeException | java.nio.charset.MalformedInputException e) {
            // Somebody else's text, or one that was cut off: what it stands beside is none of ours.
            return Optional.empty();
        }
    }

    /** Whether a backup still has the bytes it was made with. */
    static boolean isUnchanged(Kept kept) throws IOException {
        return Files.size(kept.file()) == kept.backup().bytes()
                && sha256(kept.file()).equals(kept.backup().sha256());
    }

    /** Its description goes first: a file without one is left alone from then on. */
    static void delete(Kept kept) throws IOException {
        Files.deleteIfExists(about(kept.file()));
        Files.deleteIfExists(kept.file());
    }

    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            int read = 0;
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
