package vn.sovang.ui.calibration;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.i18n.Messages;

/** "1 Tờ 1: đo › 2 Tờ 2: kiểm tra", with the one at hand standing out and the one that is done ticked. */
final class StepHeader extends HBox {
    private final Map<Step, Label> labels = new EnumMap<>(Step.class);
    private final Map<Step, Label> marks = new EnumMap<>(Step.class);
    private final Map<Step, String> numbers = new EnumMap<>(Step.class);

    StepHeader(CalibrationModel model, Messages words) {
        getStyleClass().add("calibration-steps");
        for (Step step : Step.values()) {
            Label mark = new Label();
            Label label = new Label(words.get("calibration.step." + step.name()), mark);
            label.getStyleClass().add("calibration-step");
            numbers.put(step, Integer.toString(marks.size() + 1));
            marks.put(step, mark);
            labels.put(step, label);
            if (step != Step.MEASURE) {
                getChildren().add(new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
            }
            getChildren().add(label);
        }
        model.stepProperty().subscribe(this::show);
    }

    private void show(Step now) {
        labels.forEach((step, label) -> {
            label.getStyleClass().remove("current");
            if (step == now) {
                label.getStyleClass().add("current");
            }
        });
        marks.forEach((step, mark) -> {
            boolean done = step.compareTo(now) < 0;
            mark.getStyleClass().setAll("label", "step-mark", done ? "done" : step == now ? "next" : "todo");
            mark.setText(done ? "" : numbers.getOrDefault(step, ""));
            mark.setGraphic(done ? new FontIcon(MaterialDesignC.CHECK) : null);
        });
    }
}
