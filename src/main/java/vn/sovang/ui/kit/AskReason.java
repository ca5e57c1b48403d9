package vn.sovang.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks why something that stands on paper is changed: usual reasons to choose from, or one typed. Without one nothing happens. */
public final class AskReason {
    private static final double WIDTH = 420;
    private static final double GAP = 8;

    private AskReason() {}

    /** What is asked: the title, the question, the act's button, the way back, and the usual reasons. */
    public record Question(String title, String text, String act, String leave, List<String> usual) {
        public Question {
            usual = List.copyOf(usual);
        }
    }

    /** {@code given} hears the reason; {@code left} is run when none was given. */
    public static void ask(Window owner, Question question, Consumer<String> given, Runnable left) {
        Label text = new Label(question.text);
        text.setWrapText(true);
        Ems.wide(text, WIDTH);
        ReasonField reason = new ReasonField(question.usual);
        reason.setMaxWidth(Double.MAX_VALUE);
        reason.setId("reason");
        reason.setAccessibleText(question.text);
        Sheet<ButtonType> sheet = new Sheet<>(owner, question.title, new VBox(GAP, text, reason));
        ButtonType yes = sheet.act(question.act);
        sheet.leave(question.leave);
        Button does = (Button) sheet.getDialogPane().lookupButton(yes);
        does.getStyleClass().add("primary");
        does.setId("reason-yes");
        does.disableProperty().bind(reason.textProperty().map(String::isBlank));
        sheet.setOnShown(event -> reason.getEditor().requestFocus());
        sheet.setOnHidden(event -> {
            if (sheet.getResult() == yes) {
                given.accept(reason.textProperty().get().strip());
            } else {
                left.run();
            }
        });
        sheet.show();
    }
}
