package vn.sovang.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;

/**
 * The notices of a window, over the bottom of its content: one toast at a time, and above it what was refused, which
 * stays until it is closed. Esc closes the upper one.
 */
public final class NoticeBoard extends VBox implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(10);
    private static final int MOST_PROBLEMS = 5;
    private static final double GAP = 8;

    private final Messages messages;
    private @Nullable Toast toast;
    private @Nullable HBox refusal;

    public NoticeBoard(Messages messages) {
        super(GAP);
        this.messages = messages;
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        getStyleClass().add("notice-board");
    }

    @Override
    public void done(String text) {
        show(new Toast(MaterialDesignC.CHECK, text, SHORT, messages.get("kit.close"), this::closeToast));
    }

    @Override
    public void done(String text, String action, Runnable run) {
        Toast next = new Toast(MaterialDesignC.CHECK, text, LONG, messages.get("kit.close"), this::closeToast);
        boolean undo = action.equals(messages.get(Command.UNDO.messageKey()));
        ActionButton button = undo
                ? new ActionButton(Command.UNDO.icon(), action, Command.UNDO.keysText())
                : new ActionButton(MaterialDesignC.CHEVRON_RIGHT, action);
        button.setOnAction(event -> {
            next.end();
            run.run();
        });
        next.add(button);
        show(next);
    }

    @Override
    public void refused(List<Problem> problems) {
        closeRefusal();
        HBox next = refusal(problems);
        refusal = next;
        getChildren().add(0, next);
    }

    /** Closes the refusal, else the toast; says whether there was one. */
    public boolean closeOne() {
        if (refusal != null) {
            closeRefusal();
            return true;
        }
        Toast shown = toast;
        if (shown != null) {
            shown.end();
            return true;
        }
        return false;
    }

    private void show(Toast next) {
        Toast before = toast;
        if (before != null) {
            before.end();
        }
        toast = next;
        getChildren().add(next);
        next.begin();
    }

    private void closeToast() {
        getChildren().removeIf(Toast.class::isInstance);
        toast = null;
    }

    private void closeRefusal() {
        getChildren().remove(refusal);
        refusal = null;
    }

    private HBox refusal(List<Problem> problems) {
        VBox words = new VBox(GAP / 2);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label title = new Label(
                problems.size() == 1
                        ? messages.get("kit.refused.one")
                        : messages.get("kit.refused.many", problems.size()));
        title.getStyleClass().add("strong");
        words.getChildren().add(title);
        problems.stream()
                .limit(MOST_PROBLEMS)
                .map(messages::problem)
                .forEach(text -> words.getChildren().add(line(text)));
        if (problems.size() > MOST_PROBLEMS) {
            words.getChildren().add(line(messages.get("kit.refused.more", problems.size() - MOST_PROBLEMS)));
        }
        IconButton cross = new IconButton(MaterialDesignC.CLOSE, messages.get("kit.close"));
        cross.getStyleClass().add("flat");
        cross.setOnAction(event -> closeRefusal());
        HBox box = new HBox(new FontIcon(Tone.DANGER.icon()), words, cross);
        box.getStyleClass().addAll("note", "danger", "refusal");
        box.setMaxHeight(USE_PREF_SIZE);
        return box;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
