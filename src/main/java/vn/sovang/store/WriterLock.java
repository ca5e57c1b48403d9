package vn.sovang.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that this program is the one that writes to a register: a lock on a small hidden file beside it. The operating
 * system lets go of it when the program ends, however it ends. The register file itself is never opened here: closing
 * any handle on it would drop SQLite's own locks.
 */
public final class WriterLock implements AutoCloseable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
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
                return Optional.of(new WriterLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException | OverlappingFileLockException e) {
            close(channel);
            return Optional.empty();
        }
    }

    private static void close(java.nio.channels.@org.jspecify.annotations.Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing was written through it, so nothing can be lost.
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
