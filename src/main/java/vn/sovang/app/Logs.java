package vn.sovang.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import vn.sovang.work.Trace;

/** The log: a few small files that take turns, no messages of exceptions, nothing on the console. */
final class Logs {
    private static final int BYTES = 500_000;
    private static final int FILES = 4;

    private Logs() {}

    /** Makes the program's folders and logs into them; a program that cannot still opens registers elsewhere. */
    static void prepare(Folders folders) {
        try {
            folders.make();
        } catch (IOException e) {
            // Not a word on the terminal of a command that needs no folder; what does need it refuses by itself.
            Logger.getLogger(Logs.class.getName()).log(Level.FINE, "the data folder cannot be made", e);
        }
        into(folders.logs());
    }

    /** Sends what is logged from now on to {@code folder}; where that cannot be written, to the console as before. */
    static void into(Path folder) {
        Logger root = Logger.getLogger("");
        try {
            String pattern = folder.resolve("sovang.%g.log").toString().replace("%g", "\0");
            FileHandler file = new FileHandler(pattern.replace("%", "%%").replace("\0", "%g"), BYTES, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setLevel(Level.INFO);
            file.setFormatter(new Plain());
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            root.addHandler(file);
        } catch (IOException e) {
            root.log(Level.FINE, "no log file can be written", e);
        }
    }

    /** One line a record, and below it where an exception came from. */
    private static final class Plain extends Formatter {
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord logged) {
            String line = TIME.format(logged.getInstant()) + " " + logged.getLevel() + " " + logged.getLoggerName()
                    + ": " + formatMessage(logged) + "\n";
            Throwable thrown = logged.getThrown();
            return thrown == null ? line : line + Trace.of(thrown).text();
        }
    }
}
