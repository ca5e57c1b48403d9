package vn.sovang.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the tests of the window need of the machine, said by name instead of by a link error. */
class MachineTest {
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/lib"), Path.of("/usr/lib"), Path.of("/lib64"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    @Test
    @EnabledOnOs(OS.LINUX)
    void theTextLibraryOfTheWindowIsInstalled() throws IOException {
        assertThat(isInstalled("libpangoft2-1.0.so.0")).as("""
                        the tests of the window draw text through Pango, which this machine lacks; bring it with
                          apt-get install libpangoft2-1.0-0    (Debian, Ubuntu)
                          dnf install pango                    (Fedora)
                        """).isTrue();
    }

    private static boolean isInstalled(String library) throws IOException {
        for (Path folder : LIBRARIES) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, 2)) {
                    if (files.anyMatch(file -> file.getFileName().toString().equals(library))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
