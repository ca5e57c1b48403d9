package vn.sovang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that this program is the one that writes to a register: a lock on a small hidden file beside it. The operating
 * system lets go of it when the program ends, however it ends. The register file itself is never opened here: closing
 * any handle on it would drop SQLite's own locks.
 */
public final class WriterLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;

    private WriterLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** Takes the lock, or nothing when another program holds it or the folder takes no file. */
    public static Optional<WriterLock> take(Path register) {
        Path name = register.toAbsolutePath().getFileName();
        Path beside = register.toAbsolutePath().resolveSibling("." + name + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new WriterLock(channel, beside));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException | OverlappingFileLockException e) {
            close(channel);
            return Optional.empty();
        }
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written through it, so nothing can be lost.
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes the file away, while nobody else can hold it, and lets go: what it was taken for was not opened. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
