package vn.sovang.ui.kit;

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
        Label text = new Label(question);
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        Sheet<ButtonType> sheet = new Sheet<>(owner, title, text);
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
}
