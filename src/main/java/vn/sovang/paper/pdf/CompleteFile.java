package vn.sovang.paper.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.sovang.work.Cancelled;

/** A file that is there whole or not at all: it is written under another name beside its place and moved when complete. */
public final class CompleteFile {
    private CompleteFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Cancelled;
    }

    /**
     * Writes the file, replacing an older one; after a failure the older one is still there and nothing else.
     *
     * @throws Cancelled by the content, or when the thread is interrupted
     */
    public static void write(Path file, Content content) throws IOException, Cancelled {
        var unfinished = unfinished(file);
        try {
            writeDown(unfinished, content);
            move(unfinished, file);
        } catch (ClosedByInterruptException e) {
            throw new Cancelled();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeDown(Path file, Content content) throws IOException, Cancelled {
        try (var channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The name beside a path under which its content is made. */
    static Path unfinished(Path path) {
        return path.resolveSibling("." + path.getFileName() + ".part");
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
