package vn.sovang.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.fixtures.Bench;
import vn.sovang.fixtures.Unikey;

/**
 * Times from a key to the picture that shows what it did; prints a table and asserts nothing. "Laid out" ends with the pulse that
 * shows it, "painted" with the one after it, which cannot begin to draw before the first is on the screen: up to a sixtieth of a
 * second too late.
 */
abstract class WindowTimes extends ApplicationTest {
    private static final int WARM = 5;
    private static final double MILLIS = 1e6;

    Stage stage;
    Bench bench;

    @Override
    public final void start(Stage given) {
        stage = given;
    }

    final void head(String what) {
        System.out.printf(Locale.ROOT, "%n%-44s %9s %9s %9s %9s%n", what, "laid out", "p95", "painted", "p95");
    }

    interface Step {
        void run() throws Exception;
    }

    final void measure(String what, int rounds, Step before, Runnable key, BooleanSupplier shown) throws Exception {
        double[] laidOut = new double[rounds];
        double[] painted = new double[rounds];
        for (int i = -WARM; i < rounds; i++) {
            before.run();
            rest();
            Answer answer = answer(key, shown);
            if (i >= 0) {
                laidOut[i] = answer.laidOut();
                painted[i] = answer.painted();
            }
            rest();
        }
        Arrays.sort(laidOut);
        Arrays.sort(painted);
        int late = (int) Math.ceil(rounds * 0.95) - 1;
        System.out.printf(
                Locale.ROOT,
                "%-44s %9.1f %9.1f %9.1f %9.1f%n",
                what,
                laidOut[rounds / 2],
                laidOut[late],
                painted[rounds / 2],
                painted[late]);
    }

    /** Sends a key and waits for the pulses that show what it did. */
    final Answer answer(Runnable key, BooleanSupplier shown) throws Exception {
        CompletableFuture<Answer> answered = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scene scene = stage.getScene();
            long start = System.nanoTime();
            double[] first = {0};
            Runnable[] pulse = new Runnable[1];
            pulse[0] = () -> {
                double now = (System.nanoTime() - start) / MILLIS;
                if (first[0] > 0) {
                    scene.removePostLayoutPulseListener(pulse[0]);
                    // Behind this pulse, which waits until the one before it has been painted.
                    Platform.runLater(
                            () -> answered.complete(new Answer(first[0], (System.nanoTime() - start) / MILLIS)));
                } else if (shown.getAsBoolean()) {
                    first[0] = now;
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(pulse[0]);
            key.run();
            Platform.requestNextPulse();
        });
        return answered.get(30, TimeUnit.SECONDS);
    }

    record Answer(double laidOut, double painted) {}

    /** Until nothing is under way any more: neither acts nor previews nor checks. */
    final void rest() {
        for (int round = 0; round < 3; round++) {
            bench.settle();
            WaitForAsyncUtils.waitForFxEvents(2);
        }
    }

    static void typed(String letter) {
        Event.fireEvent(
                Unikey.focused(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    static void key(KeyCode code, Held held) {
        press(KeyEvent.KEY_PRESSED, code, held);
        press(KeyEvent.KEY_RELEASED, code, held);
    }

    private static void press(EventType<KeyEvent> type, KeyCode code, Held held) {
        Event.fireEvent(
                Unikey.focused(),
                new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, false, held == Held.CONTROL, false, false));
    }

    enum Held {
        NOTHING,
        CONTROL
    }
}
