package vn.sovang.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks before what paper or money cannot undo: the button names the act, and the safe one is the default. */
public final class Ask {
    private static final double WIDTH = 420;

    private Ask() {}

    /** {@code run} happens only when the button named {@code act} is chosen. */
    public static void before(Window owner, String title, String question, String act, String leave, Runnable run) {
        before(owner, title, text(question), act, leave, run);
    }

    /** The same with more than a question. */
    public static void before(Window owner, String title, Node content, String act, String leave, Runnable run) {
        Sheet<ButtonType> sheet = new Sheet<>(owner, title, content);
        ButtonType yes = sheet.act(act);
        ButtonType no = sheet.leave(leave);
        Button safe = (Button) sheet.getDialogPane().lookupButton(no);
        Button does = (Button) sheet.getDialogPane().lookupButton(yes);
        does.setDefaultButton(false);
        does.getStyleClass().add("primary");
        safe.getStyleClass().add("safe");
        does.setId("ask-yes");
        safe.setId("ask-no");
        safe.setDefaultButton(true);
        sheet.setOnShown(event -> safe.requestFocus());
        sheet.resultProperty().subscribe(result -> {
            if (result == yes) {
                run.run();
            }
        });
        sheet.show();
    }

    /** A question as wide as a dialog asks it. */
    public static Label text(String question) {
        Label text = new Label(question);
        text.setWrapText(true);
        Ems.wide(text, WIDTH);
        return text;
    }
}
