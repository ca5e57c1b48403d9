package vn.sovang.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.work.Trace;

/** Where every mistake of the program ends: logged once, and shown with a short code. One is shown at a time. */
final class Defects implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Defects.class.getName());
    private static final double GAP = 10;
    private static final double WIDTH = 440;

    private final Supplier<Window> window;
    private final Supplier<Messages> messages;
    private boolean showing;

    Defects(Supplier<Window> window, Supplier<Messages> messages) {
        this.window = window;
        this.messages = messages;
    }

    @Override
    public void accept(Throwable defect) {
        Trace trace = Trace.of(defect);
        LOG.log(Level.SEVERE, "defect " + trace.code(), defect);
        Platform.runLater(() -> show(trace));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable defect) {
        accept(defect);
    }

    private void show(Trace trace) {
        if (showing) {
            return;
        }
        showing = true;
        Messages words = messages.get();
        Label text = new Label(words.get("shell.defect.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label code = new Label(words.get("shell.defect.code", trace.code()));
        code.getStyleClass().add("title-pane");
        Label copied = new Label();
        copied.getStyleClass().add("secondary");
        VBox box = new VBox(GAP, text, code, copied);
        box.setPrefWidth(WIDTH);
        Sheet<Void> sheet = new Sheet<>(window.get(), words.get("shell.defect.title"), box);
        sheet.side(words.get("shell.defect.copy"), () -> {
            Clipboard.getSystemClipboard()
                    .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, trace.code() + "\n" + trace.text()));
            copied.setText(words.get("shell.defect.copied"));
        });
        sheet.leave(words.get("kit.close"));
        sheet.setOnHidden(event -> showing = false);
        sheet.show();
    }
}
