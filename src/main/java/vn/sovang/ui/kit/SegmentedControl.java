package vn.sovang.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side of which always exactly one is on; each can carry a count. */
public final class SegmentedControl<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> segments = new LinkedHashMap<>();

    public SegmentedControl(List<T> choices, Function<T, String> words) {
        getStyleClass().add("segments");
        for (T choice : choices) {
            segments.put(choice, segment(choice, words.apply(choice)));
        }
        getChildren().addAll(segments.values());
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(choices.size() - 1).getStyleClass().add("last");
        group.selectedToggleProperty().subscribe(this::chosen);
        value.subscribe(this::show);
        value.set(choices.get(0));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T getValue() {
        return value.get();
    }

    /** Shows a number behind a choice's words. */
    public void setCount(T choice, String count) {
        ToggleButton segment = segments.get(choice);
        if (segment != null && segment.getGraphic() instanceof Label label) {
            label.setText(count);
            segment.setContentDisplay(count.isEmpty() ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
        }
    }

    /** Gives a choice other words. */
    public void relabel(T choice, String words) {
        ToggleButton segment = segments.get(choice);
        if (segment != null) {
            segment.setText(words);
        }
    }

    private ToggleButton segment(T choice, String words) {
        Label count = new Label();
        count.getStyleClass().add("muted");
        ToggleButton segment = new ToggleButton(words, count);
        segment.setContentDisplay(ContentDisplay.TEXT_ONLY);
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setUserData(choice);
        segment.setToggleGroup(group);
        segment.getStyleClass().add("segment");
        return segment;
    }

    /** A click on the one that is on must not turn it off. */
    private void chosen(Toggle before, Toggle now) {
        if (now == null) {
            group.selectToggle(before);
            return;
        }
        segments.forEach((choice, segment) -> {
            if (segment == now) {
                value.set(choice);
            }
        });
    }

    private void show(T choice) {
        ToggleButton segment = segments.get(choice);
        if (segment != null) {
            group.selectToggle(segment);
        }
    }
}
