package vn.sovang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** Makes the folders a command writes into. */
final class Folders {
    private Folders() {}

    /** The folder, made with those above it where it was not there. */
    static Path made(Path folder) throws Refused {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused(new Problem.FolderReadOnly(folder.toString()));
        }
    }
}
