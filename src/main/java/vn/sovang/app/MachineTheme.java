package vn.sovang.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sovang.ui.theme.Theme;

/** Asks the system whether it is dressed light or dark. Java 17 does not know, so the system's own command is asked. */
final class MachineTheme {
    private static final Logger LOG = Logger.getLogger(MachineTheme.class.getName());
    private static final long PATIENCE_MS = 800;

    private MachineTheme() {}

    /** LIGHT where nothing answers in time. Takes a moment; not on the FX thread. */
    static Theme ask() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return answer(List.of(
                                    "reg",
                                    "query",
                                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                                    "/v",
                                    "AppsUseLightTheme"))
                            .contains("0x0")
                    ? Theme.DARK
                    : Theme.LIGHT;
        }
        List<String> command = system.startsWith("mac")
                ? List.of("defaults", "read", "-g", "AppleInterfaceStyle")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
        return answer(command).toLowerCase(Locale.ROOT).contains("dark") ? Theme.DARK : Theme.LIGHT;
    }

    /** What was answered by now; LIGHT until then, so that no start waits for it. */
    static Theme of(Future<Theme> asked) {
        try {
            return asked.isDone() ? asked.get() : Theme.LIGHT;
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "the system did not say its theme", e);
            return Theme.LIGHT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Theme.LIGHT;
        }
    }

    private static String answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.log(Level.FINE, "the system was not asked for its theme", e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
