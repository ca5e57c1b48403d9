package vn.sovang.ui.kit;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;

/** A reason: typed, or one of those that come up most. */
public final class ReasonField extends ComboBox<String> {
    private static final double WIDTH = 190;

    public ReasonField(List<String> usual) {
        getItems().setAll(usual);
        setEditable(true);
        setMinWidth(0);
        Ems.wide(this, WIDTH);
    }

    /** What stands in the field, also while it is being typed. */
    public StringProperty textProperty() {
        return getEditor().textProperty();
    }
}
