package vn.sovang.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The message files and the sources that speak through them agree. A key is used when it stands in a source as a whole,
 * or when a source has its beginning up to a dot and the rest is names of types and constants.
 */
class MessageKeysTest {
    private static final Path FILES = Path.of("src/main/resources/vn/sovang/i18n");
    private static final Path SOURCES = Path.of("src/main/java/vn/sovang");
    private static final List<String> SPEAKING = List.of("ui", "cli", "app", "i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9_]*\\b");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private static final Map<String, String> VIETNAMESE = new TreeMap<>();
    private static final Map<String, String> ENGLISH = new TreeMap<>();
    private static final Set<String> LITERALS = new TreeSet<>();
    private static final Set<String> PARTS = new TreeSet<>();
    private static final Set<String> NAMES = new TreeSet<>();

    @BeforeAll
    static void readEverything() {
        each(FILES, ".properties").forEach(file -> read(file, isEnglish(file) ? ENGLISH : VIETNAMESE));
        for (Path source : each(SOURCES, ".java")) {
            String text = text(source);
            NAMES.addAll(found(NAME, text, 0));
            if (SPEAKING.contains(SOURCES.relativize(source).getName(0).toString())) {
                LITERALS.addAll(found(LITERAL, text, 1));
            }
        }
        LITERALS.forEach(literal -> PARTS.add(literal.replace(".", "")));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertThat(VIETNAMESE.keySet())
                .allSatisfy(key -> assertThat(found(PLACE, ENGLISH.get(key), 1))
                        .as(key)
                        .isEqualTo(found(PLACE, VIETNAMESE.get(key), 1)));
    }

    @Test
    void everyKeyASourceNamesExists() {
        String files = VIETNAMESE.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("(" + files + ")\\.(?!css$)[A-Za-z0-9_.]*[A-Za-z0-9_]");
        Set<String> named =
                LITERALS.stream().filter(key.asMatchPredicate()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(VIETNAMESE.keySet()).containsAll(named);
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(VIETNAMESE.keySet()).filteredOn(key -> !isUsed(key)).isEmpty();
    }

    @Test
    void everyMessageIsCleanText() {
        Stream.of(VIETNAMESE, ENGLISH)
                .flatMap(map -> map.entrySet().stream())
                .forEach(entry -> assertThat(entry.getValue())
                        .as(entry.getKey())
                        .isNotBlank()
                        .doesNotContain("!", "...  ")
                        .isEqualTo(entry.getValue().stripTrailing())
                        .isEqualTo(Normalizer.normalize(entry.getValue(), Normalizer.Form.NFC)));
    }

    @Test
    void everyPatternCanBeFormattedAndKeepsItsApostrophes() {
        Stream.of(VIETNAMESE, ENGLISH)
                .flatMap(map -> map.entrySet().stream())
                .filter(entry -> PLACE.matcher(entry.getValue()).find())
                .forEach(entry -> {
                    assertThat(new MessageFormat(entry.getValue(), java.util.Locale.ROOT).getFormats())
                            .as(entry.getKey())
                            .isNotEmpty();
                    assertThat(entry.getValue()).as(entry.getKey()).doesNotContainPattern(LONE_APOSTROPHE);
                });
    }

    private static boolean isUsed(String key) {
        if (LITERALS.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            boolean rest = Stream.of(key.substring(dot + 1).split("\\."))
                    .allMatch(part -> NAMES.contains(part) || PARTS.contains(part));
            if (rest && (LITERALS.contains(key.substring(0, dot)) || LITERALS.contains(key.substring(0, dot + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isEnglish(Path file) {
        return file.toString().endsWith("_en.properties");
    }

    private static void read(Path file, Map<String, String> into) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
    }

    private static List<Path> each(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
