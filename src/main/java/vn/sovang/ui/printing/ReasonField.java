package vn.sovang.ui.printing;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

/** A reason: typed, or one of those that come up most. */
final class ReasonField extends ComboBox<String> {
    private static final double WIDTH = 190;

    ReasonField(List<String> usual) {
        getItems().setAll(usual);
        setEditable(true);
        setMinWidth(0);
        setPrefWidth(WIDTH);
    }

    /** What stands in the field, also while it is being typed. */
    StringProperty textProperty() {
        return getEditor().textProperty();
    }
}
