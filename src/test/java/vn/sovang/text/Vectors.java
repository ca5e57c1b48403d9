package vn.sovang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of the vector files: tab-separated, column names in the first line, a backslash, u and four digits a code point. */
public final class Vectors {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private Vectors() {}

    /** Every row of a file, each with as many cells as there are column names. */
    public static List<String[]> rows(String file) {
        List<String> lines = read(file).lines().toList();
        int columns = cells(lines.get(0), 1).length;
        List<String[]> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> cells(line, columns))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(columns));
        return rows;
    }

    public static Stream<Arguments> arguments(String file) {
        return rows(file).stream().map(row -> Arguments.of((Object[]) row));
    }

    private static String[] cells(String line, int atLeast) {
        String[] cells = line.split("\t", -1);
        var filled = new String[Math.max(atLeast, cells.length)];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = i < cells.length ? unescaped(cells[i]) : "";
        }
        return filled;
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }

    private static String read(String file) {
        try (InputStream stream = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            if (stream == null) {
                throw new IOException("no vectors " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
