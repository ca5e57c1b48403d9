package vn.sovang.ui.decisions;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.ui.decisions.Column.Forms;

/** Which columns the grid shows: all but those put out of sight, and the form's only where the lines have different ones. */
final class ShownColumns {
    private final DecisionsModel decisions;
    private final ObjectProperty<Set<Column>> hidden = new SimpleObjectProperty<>(Set.of());

    ShownColumns(DecisionsModel decisions) {
        this.decisions = decisions;
    }

    /** The columns that are out of sight. */
    ObjectProperty<Set<Column>> hiddenProperty() {
        return hidden;
    }

    /** Whether the lines have different forms, so that the form column is worth its place. */
    Forms forms() {
        long distinct = decisions.openProperty().get().stream()
                .flatMap(view -> view.lines().stream())
                .map(line -> line.form().id())
                .distinct()
                .count();
        return distinct > 1 ? Forms.MIXED : Forms.ALIKE;
    }

    /** The columns on the screen, from left to right. */
    List<Column> list() {
        return Column.visible(forms()).stream()
                .filter(column -> !hidden.get().contains(column))
                .toList();
    }
}
