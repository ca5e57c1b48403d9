package vn.sovang.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where the program keeps its files: {@code data} for the sample and logs, {@code config} for what the user chose, as
 * each system has it. The system property {@code sovang.data} puts everything into one folder of its own.
 */
public record Folders(Path data, Path config, Path home) {
    private static final String UNIX_NAME = "sovang";
    private static final String NAME = "SoVang";

    public static Folders ofThisMachine() {
        return of(System.getProperties(), System.getenv());
    }

    static Folders of(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String own = properties.getProperty("sovang.data", "");
        if (!own.isEmpty()) {
            Path folder = Path.of(own).toAbsolutePath();
            return new Folders(folder, folder, home);
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path folder = from(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve(NAME);
            return new Folders(folder, folder, home);
        }
        if (system.startsWith("mac")) {
            Path folder = home.resolve("Library/Application Support").resolve(NAME);
            return new Folders(folder, folder, home);
        }
        return new Folders(
                from(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(UNIX_NAME),
                from(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(UNIX_NAME),
                home);
    }

    /** The user's own copy of the sample register. */
    public Path sample() {
        return data.resolve("so-mau.sovang");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path settings() {
        return config.resolve("settings.properties");
    }

    /** Where people keep their documents, and so a new register. */
    public Path documents() {
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /** Makes the folders that are not there yet. */
    public void make() throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(config);
        Files.createDirectories(logs());
    }

    /** An absolute path from the environment; a relative one is to be ignored (XDG base directories). */
    private static Path from(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
