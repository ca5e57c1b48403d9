package vn.sovang.ui.kit;

import javafx.scene.control.TableColumn;

/** Widths of table columns that follow the letters; all in px beside letters of the usual size. */
public final class TableWidths {
    private final Room room;

    public TableWidths(Room room) {
        this.room = room;
    }

    /** A column that keeps its width when the window grows. */
    public void fixed(TableColumn<?, ?> column, double width) {
        room.follow(() -> {
            // Widest first: a column is never let narrower than its least width meanwhile.
            column.setMaxWidth(Double.MAX_VALUE);
            column.setMinWidth(room.px(width));
            column.setPrefWidth(room.px(width));
            column.setMaxWidth(room.px(width));
        });
    }

    /** A column that takes its share of what is to spare. */
    public void flexible(TableColumn<?, ?> column, double width, double least) {
        room.follow(() -> {
            column.setMinWidth(room.px(least));
            column.setPrefWidth(room.px(width));
        });
    }
}
