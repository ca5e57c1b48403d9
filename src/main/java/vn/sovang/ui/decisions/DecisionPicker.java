package vn.sovang.ui.decisions;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Decision;
import vn.sovang.i18n.Messages;

/** The decision on the screen, by number and day, as a box to choose another one from. */
final class DecisionPicker extends Button {
    private final Messages words;
    private final Label number = new Label();
    private final Label day = new Label();

    DecisionPicker(Messages words) {
        this.words = words;
        number.getStyleClass().add("bold");
        day.getStyleClass().add("muted");
        number.setMinWidth(0);
        day.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
        HBox content = new HBox(number, day, gap, arrow);
        content.getStyleClass().add("picker-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("tall", "decision-picker");
        setId("pick-decision");
    }

    void show(Decision d) {
        number.setText(
                d.number().isEmpty()
                        ? words.get("decisions.number.none")
                        : d.number().toString());
        String date = LineText.date(d.signedOn());
        day.setText(date.isEmpty() ? words.get("decisions.header.unsigned") : date);
        setAccessibleText(words.get("decisions.picker", number.getText(), day.getText()));
    }
}
