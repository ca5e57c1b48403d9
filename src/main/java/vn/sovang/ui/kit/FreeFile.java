package vn.sovang.ui.kit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Proposes where a new file goes. Asks the disk, so not on the window's thread. */
public final class FreeFile {
    /** What a name may be long in UTF-8 on every system, with room for a number and an ending. */
    private static final int MOST_BYTES = 110;

    private FreeFile() {}

    /** Where the user keeps documents, else his home. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** A file that is not there yet, called {@code name} without what no file may be called, and numbered where need be. */
    public static Path in(Path folder, String name, String ending) {
        String stem = fit(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip());
        Path file = folder.resolve(stem + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + " (" + i + ")" + ending);
        }
        return file;
    }

    private static String fit(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.strip();
    }
}
