package vn.sovang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class NativeLibraryTest {
    private static final String PLACE = "org.sqlite.lib.path";

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void remember() {
        before = System.clearProperty(PLACE);
    }

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty(PLACE);
        } else {
            System.setProperty(PLACE, before);
        }
    }

    private static List<Path> filesIn(Path home) throws Exception {
        try (var files = Files.list(home)) {
            return files.toList();
        }
    }

    @Test
    void theLibraryIsUnpackedWhereSqliteLooksForItAndNothingElseIsLeft() throws Exception {
        NativeLibrary.keepIn(folder);

        Path home = Path.of(System.getProperty(PLACE));
        assertTrue(home.startsWith(folder), home.toString());
        assertEquals(List.of(home.resolve(LibraryLoaderUtil.getNativeLibName())), filesIn(home));
        System.load(filesIn(home).get(0).toString());
    }

    @Test
    void aHalfCopiedLibraryIsReplacedAndAWholeOneLeftAlone() throws Exception {
        NativeLibrary.keepIn(folder);
        Path file = filesIn(Path.of(System.getProperty(PLACE))).get(0);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[100]);
        System.clearProperty(PLACE);

        NativeLibrary.keepIn(folder);
        var written = Files.getLastModifiedTime(file);
        System.clearProperty(PLACE);
        NativeLibrary.keepIn(folder);

        assertEquals(whole.length, Files.size(file));
        assertEquals(written, Files.getLastModifiedTime(file));
    }

    @Test
    void aFolderThatCannotBeMadeLeavesSqliteToItself() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "a file, not a folder");

        NativeLibrary.keepIn(file);

        assertEquals("", System.getProperty(PLACE, ""));
    }

    @Test
    void aPlaceThatWasSetForTheProgramStays() throws Exception {
        System.setProperty(PLACE, "elsewhere");

        NativeLibrary.keepIn(folder);

        assertEquals("elsewhere", System.getProperty(PLACE));
        assertEquals(List.of(), filesIn(folder));
    }
}
