package vn.sovang.ui.decisions;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.WidthClass;

/**
 * How wide the columns of the list are: as they were dragged, else as the room allows beside the letters in use. The
 * achievement takes what the others leave; where that is too little the list scrolls sideways.
 */
final class ColumnWidths {
    private static final double SCROLL_BAR = 12;
    /** From here on, px of the table, names and units are wider; with kinds as words a little later. */
    private static final double SPARE = 1100;

    private static final double SPARE_WITH_WORDS = 1160;
    private static final double COMPACT_ACHIEVEMENT = 252;

    private final TableView<GridRow> table;
    private final Map<Column, TableColumn<GridRow, GridRow>> columns;
    private final Room room;
    private final ObjectProperty<DecisionsHabits> habits;
    private boolean fitting;

    ColumnWidths(
            TableView<GridRow> table,
            Map<Column, TableColumn<GridRow, GridRow>> columns,
            Room room,
            ObjectProperty<DecisionsHabits> habits) {
        this.table = table;
        this.columns = columns;
        this.room = room;
        this.habits = habits;
    }

    /** Sets the widths, and sets them again whenever there is more or less room. */
    void keep() {
        room.follow(this::fit);
        table.widthProperty().subscribe(px -> fit());
        columns.forEach((name, column) -> column.widthProperty().subscribe((was, is) -> dragged(name, is.intValue())));
    }

    private void fit() {
        fitting = true;
        columns.forEach((name, column) -> {
            column.setMinWidth(room.px(Math.min(name.width(), Column.KIND.width())));
            if (name != Column.ACHIEVEMENT) {
                column.setPrefWidth(width(name));
            }
        });
        fitting = false;
        stretch();
    }

    private double width(Column column) {
        Integer dragged = habits.get().widths().get(column);
        return dragged == null ? Math.round(room.px(usual(column))) : dragged;
    }

    private double usual(Column column) {
        boolean words = room.widthClass() == WidthClass.WIDE;
        boolean spare = table.getWidth() >= room.px(words ? SPARE_WITH_WORDS : SPARE);
        return (column == Column.KIND ? words : spare) ? column.wide() : column.width();
    }

    /** A width that comes from nowhere else was dragged; the achievement's is what is left. */
    private void dragged(Column column, int px) {
        if (!fitting && column != Column.ACHIEVEMENT && table.getScene() != null) {
            habits.set(habits.get().withWidth(column, px));
            stretch();
        }
    }

    /** The achievement takes what the other columns leave. */
    void stretch() {
        double others = columns.entrySet().stream()
                .filter(e -> e.getKey() != Column.ACHIEVEMENT && e.getValue().isVisible())
                .mapToDouble(e -> e.getValue().getWidth())
                .sum();
        double left = table.getWidth() - others - SCROLL_BAR - 1;
        double least = room.widthClass() == WidthClass.COMPACT ? COMPACT_ACHIEVEMENT : Column.ACHIEVEMENT.width();
        TableColumn<GridRow, GridRow> achievement = columns.get(Column.ACHIEVEMENT);
        if (achievement != null) {
            achievement.setPrefWidth(Math.max(room.px(least), left));
        }
    }
}
