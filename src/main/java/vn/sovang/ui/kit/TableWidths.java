package vn.sovang.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Widths of table columns that follow the letters; all in px beside letters of the usual size. The columns fill the table, and where
 * one is dragged, all of them are as they were left when the table is made again.
 */
public final class TableWidths {
    private final Room room;
    private final String table;
    private final Map<String, TableColumn<?, ?>> flexible = new LinkedHashMap<>();

    /** {@code table} tells its columns from those of other tables: "search". */
    public TableWidths(Room room, String table) {
        this.room = room;
        this.table = table;
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
    public void flexible(String name, TableColumn<?, ?> column, double width, double least) {
        String known = table + "." + name;
        flexible.put(known, column);
        room.follow(() -> {
            column.setMinWidth(room.px(least));
            column.setPrefWidth(room.px(room.columnsProperty().get().width(known, width)));
        });
    }

    /** How the table shares its width among its columns. */
    @SuppressWarnings("rawtypes") // TableView asks for the raw type
    public Callback<TableView.ResizeFeatures, Boolean> policy() {
        return new Policy();
    }

    private void dragged() {
        Map<String, Integer> widths = new HashMap<>();
        flexible.forEach((name, column) -> {
            if (column.isVisible()) {
                widths.put(name, (int) Math.round(column.getWidth() / room.px(1)));
            }
        });
        room.columnsProperty().set(room.columnsProperty().get().with(widths));
    }

    /** The toolkit's own way; it says of which column when a hand drags, and of none when the table is laid out. */
    @SuppressWarnings("rawtypes")
    private final class Policy extends ConstrainedColumnResizeBase
            implements Callback<TableView.ResizeFeatures, Boolean> {
        @Override
        public Boolean call(TableView.ResizeFeatures features) {
            Boolean done = TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS.call(features);
            if (features.getColumn() != null) {
                dragged();
            }
            return done;
        }
    }
}
