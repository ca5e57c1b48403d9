package vn.sovang.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the stylesheets say of heights: whatever holds letters is as high as the letters need. */
class StylesheetTest {
    private static final Path FOLDER = Path.of("src/main/resources/vn/sovang/ui");
    private static final Pattern HEIGHT = Pattern.compile(
            "-fx-(?:min-height|pref-height|max-height|cell-size|fixed-cell-size|size):\\s*([0-9.]+)(em|px)?");
    private static final Pattern LETTERS = Pattern.compile("-fx-font-size:\\s*([0-9.]+)(em|px)?");
    /** Lines, dots and bars that hold no letters. */
    private static final double MOST_WITHOUT_LETTERS = 12;

    @Test
    void heightsFollowTheLetters() throws IOException {
        assertThat(found(HEIGHT))
                .filteredOn(length -> !length.unit.equals("em"))
                .allSatisfy(length ->
                        assertThat(length.value).as(length.toString()).isLessThanOrEqualTo(MOST_WITHOUT_LETTERS));
    }

    @Test
    void onlyWindowsDialogsAndTooltipsSetTheSizeOfLetters() throws IOException {
        assertThat(found(LETTERS))
                .filteredOn(length -> !length.unit.equals("em"))
                .extracting(length -> length.value)
                .containsExactlyInAnyOrder(13.0, 13.0, 12.0);
    }

    private static List<Length> found(Pattern pattern) throws IOException {
        List<Length> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    String unit = matcher.group(2) == null ? "" : matcher.group(2);
                    found.add(new Length(
                            file.getFileName() + ": " + matcher.group(), Double.parseDouble(matcher.group(1)), unit));
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private record Length(String where, double value, String unit) {}
}
