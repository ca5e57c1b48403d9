package vn.sovang.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** What a failure of the file system means to the user. */
final class FileTrouble {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileTrouble() {}

    /** Refuses before any work when a file cannot be put into its folder. */
    static void checkFolder(Path file) throws Refused {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(new Problem.FolderMissing(String.valueOf(folder)));
        }
        if (!Files.isWritable(folder)) {
            throw new Refused(new Problem.FolderReadOnly(folder.toString()));
        }
        if (Files.isDirectory(file)) {
            throw new Refused(new Problem.FileUnwritable(file.toString(), "folder"));
        }
    }

    /** Refuses where a file stands that nobody said may be replaced, or where none can be put. */
    static void checkFree(Destination to) throws Refused {
        checkFolder(to.file());
        if (to.existing() == Existing.KEEP && Files.exists(to.file())) {
            throw new Refused(new Problem.FileExists(to.file().toString()));
        }
    }

    /** A PDF may be made again in its place; any other file that stands there is somebody's work and is kept. */
    static void checkReplaces(Path file) throws Refused {
        checkReplaces(file, PDF, new Problem.WouldReplace(file.toString()));
    }

    /** The same for a file of a word processor. */
    static void checkReplacesWord(Path file) throws Refused {
        checkReplaces(file, ZIP, new Problem.WouldReplaceWord(file.toString()));
    }

    /** Refuses where a file stands that begins with something else; an empty one is nobody's work. */
    static void checkReplaces(Path file, byte[] begins, Problem otherwise) throws Refused {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(begins.length);
            if (start.length > 0 && !Arrays.equals(start, begins)) {
                throw new Refused(otherwise);
            }
        } catch (IOException e) {
            throw refused(e, file);
        }
    }

    static Refused refused(IOException failure, Path file) {
        String name = file.toString();
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        String detail = String.valueOf(failure.getMessage());
        String reason = detail.toLowerCase(Locale.ROOT);
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return new Refused(new Problem.DiskFull(name));
        }
        if (reason.contains("another process") || reason.contains("text file busy")) {
            return new Refused(new Problem.FileInUse(name));
        }
        if (failure instanceof AccessDeniedException || reason.contains("read-only file system")) {
            // Windows answers so too when the file is open in a viewer.
            return new Refused(Files.exists(file) ? new Problem.FileInUse(name) : new Problem.FolderReadOnly(folder));
        }
        if (failure instanceof NoSuchFileException) {
            boolean thereIsAFolder = Files.isDirectory(Path.of(folder));
            return new Refused(thereIsAFolder ? new Problem.FolderReadOnly(folder) : new Problem.FolderMissing(folder));
        }
        return new Refused(new Problem.FileUnwritable(name, detail));
    }
}
