package vn.sovang.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.background.Background;
import vn.sovang.ui.shell.ScreenFactory;

/** Puts the program together: what is made once, and what each part is given. */
final class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());
    private static final int RENDERERS = 2;
    private static final long LAST_SAVE_SECONDS = 20;

    private final ExecutorService registerThread;
    private final ExecutorService searchThread;
    private final ExecutorService pool;
    private final Settings settings;
    private final Desk desk;

    Wiring(Stage stage, Scene scene, Folders folders, ScreenFactory screens) {
        settings = new Settings(folders.settings());
        Defects defects = new Defects(
                () -> stage, () -> new Messages(settings.appearance().language()));
        Thread.setDefaultUncaughtExceptionHandler(defects);
        Thread.currentThread().setUncaughtExceptionHandler(defects);
        registerThread = Executors.newSingleThreadExecutor(named("register"));
        searchThread = Executors.newSingleThreadExecutor(named("search"));
        pool = Executors.newFixedThreadPool(RENDERERS, named("render"));
        Background background = new Background(registerThread, searchThread, pool, Platform::runLater, defects);
        desk = new Desk(
                stage,
                scene,
                new House(
                        folders,
                        settings,
                        Machine.surroundings(),
                        background,
                        screens,
                        pool.submit(MachineTheme::ask)));
    }

    Desk desk() {
        return desk;
    }

    Settings settings() {
        return settings;
    }

    /** Lets the act under way finish and the register close before the program ends. */
    void close() {
        desk.close();
        pool.shutdownNow();
        searchThread.shutdownNow();
        registerThread.shutdown();
        try {
            if (!registerThread.awaitTermination(LAST_SAVE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the register did not close in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            // A stuck job must not keep a closed program alive; close() has waited for it.
            thread.setDaemon(true);
            return thread;
        };
    }
}
