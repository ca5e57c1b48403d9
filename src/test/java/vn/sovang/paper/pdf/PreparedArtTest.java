package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pictures of the program lie converted beside their drawings; run as a program this makes them anew. */
class PreparedArtTest {
    private static final Path DRAWINGS = Path.of("assets/art");
    private static final Path PREPARED = DRAWINGS.resolve("prepared");

    /** Every file there should be, by its name. */
    private static Map<String, byte[]> wanted() throws IOException {
        var wanted = new TreeMap<String, byte[]>();
        for (var drawing : inside(DRAWINGS)) {
            if (drawing.toString().endsWith(".svg")) {
                var bytes = Files.readAllBytes(drawing);
                wanted.put(PieceFile.name(bytes), PieceFile.bytes(PieceMaker.make(bytes)));
            }
        }
        return wanted;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Replaces all that is prepared; to be run where the project lies, after a drawing was changed. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PREPARED);
        for (var old : inside(PREPARED)) {
            Files.delete(old);
        }
        for (var file : wanted().entrySet()) {
            Files.write(PREPARED.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void everyDrawingIsPreparedAndNothingElse() throws IOException {
        assertThat(inside(PREPARED))
                .as("after a drawing was changed, run PreparedArtTest as a program")
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(wanted().keySet());
    }

    @Test
    void whatIsPreparedIsWhatTheDrawingBecomes() throws IOException {
        for (var file : wanted().entrySet()) {
            assertThat(Files.readAllBytes(PREPARED.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void aPreparedPictureIsFoundByItsBytesAndAnotherIsNot() throws IOException {
        var drawing = Art.builtIn().bytes("quoc-huy.svg");

        assertThat(PieceFile.bytes(PieceFile.find(drawing).orElseThrow()))
                .isEqualTo(wanted().get(PieceFile.name(drawing)));
        assertThat(PieceFile.find(new byte[] {1, 2, 3})).isEmpty();
    }
}
