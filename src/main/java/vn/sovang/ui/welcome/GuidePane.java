package vn.sovang.ui.welcome;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.i18n.Messages;

/** Three steps for somebody who has never opened a register. */
final class GuidePane extends VBox {
    private static final double GAP = 14;
    private static final double LINE_GAP = 2;
    private static final List<String> STEPS = List.of("welcome.step.try", "welcome.step.make", "welcome.step.print");

    GuidePane(Messages messages) {
        super(GAP);
        Label title = new Label(messages.get("welcome.guide"));
        title.getStyleClass().add("title-pane");
        getChildren().add(title);
        int number = 1;
        for (String key : STEPS) {
            getChildren().add(step(number++, messages.get(key), messages.get(key + ".how")));
        }
    }

    private static HBox step(int number, String what, String how) {
        Label mark = new Label(String.valueOf(number));
        mark.getStyleClass().addAll("step-mark", number == 1 ? "next" : "todo");
        Label title = new Label(what);
        title.getStyleClass().add("strong");
        Label text = new Label(how);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox step = new HBox(GAP, mark, new VBox(LINE_GAP, title, text));
        step.setAlignment(Pos.TOP_LEFT);
        step.getStyleClass().add("guide-step");
        return step;
    }
}
