package vn.sovang.exchange.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.imports.Seen;
import vn.sovang.work.Cancelled;
import vn.sovang.work.Progress;

class GridFileTest {
    private static final String SEEN = ".seen";

    static List<String> samples() throws IOException, URISyntaxException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(SEEN) && !name.endsWith(".meant"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        URL url = Objects.requireNonNull(GridFileTest.class.getResource("/imports"));
        return Path.of(url.toURI());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFileEndsInWhatExcelWouldShowOrInAClearProblem(String name) throws Exception {
        Path file = folder().resolve(name);
        assertThat(seen(file)).containsExactlyElementsOf(Files.readAllLines(file.resolveSibling(name + SEEN)));
    }

    private static List<String> seen(Path file) throws Cancelled {
        try {
            return Seen.in(GridFile.read(file, Progress.NONE));
        } catch (Refused e) {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().get(0).toString()).contains(file.toString());
            return Seen.of(e.problems().get(0));
        }
    }
}
