package vn.sovang.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once into a folder of the user's instead of at every start into the temporary one, which
 * takes a fifth of a short command. Where that cannot be done, or the file cannot be loaded, SQLite unpacks it as it always did.
 */
public final class NativeLibrary {
    private static final Logger LOG = Logger.getLogger(NativeLibrary.class.getName());
    /** Where SQLite looks first. */
    private static final String PLACE = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** To be called before the first register is opened; a place that was set for the whole program stays. */
    public static void keepIn(Path folder) {
        if (!System.getProperty(PLACE, "").isEmpty()) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            return;
        }
        try {
            Path home = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
            unpack(packed, home.resolve(name));
            System.setProperty(PLACE, home.toString());
        } catch (IOException e) {
            LOG.log(Level.INFO, "the library of SQLite is not kept", e);
        }
    }

    /** A file of another length is what an interrupted copy or a stranger left. */
    private static void unpack(URL packed, Path file) throws IOException {
        long length = packed.openConnection().getContentLengthLong();
        if (Files.isRegularFile(file) && Files.size(file) == length) {
            return;
        }
        Path home = Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(home, "new", ".part");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
