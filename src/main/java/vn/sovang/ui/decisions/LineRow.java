package vn.sovang.ui.decisions;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A row of the grid: tinted while one of its cells is chosen, struck through when its award was revoked. */
final class LineRow extends TableRow<GridRow> {
    private static final String CURRENT = "current-row";
    private static final String REVOKED = "revoked";

    // The table outlives its rows by nothing: both go with the screen.
    @SuppressWarnings("rawtypes") // the selection model's list of positions is raw in JavaFX
    private final ListChangeListener<TablePosition> chosen = change -> tint();

    LineRow() {
        tableViewProperty().subscribe((old, table) -> {
            if (old != null) {
                old.getSelectionModel().getSelectedCells().removeListener(chosen);
            }
            if (table != null) {
                table.getSelectionModel().getSelectedCells().addListener(chosen);
            }
        });
        indexProperty().subscribe(i -> tint());
    }

    @Override
    protected void updateItem(GridRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean revoked = !empty
                && row instanceof GridRow.Line line
                && line.line().award().revocation() != null;
        getStyleClass().remove(REVOKED);
        if (revoked) {
            getStyleClass().add(REVOKED);
        }
        tint();
    }

    private void tint() {
        TableView<GridRow> table = getTableView();
        // Asked cell by cell: with all of 5,000 lines chosen there are 50,000 cells to walk through otherwise.
        boolean on = table != null
                && table.getVisibleLeafColumns().stream()
                        .anyMatch(column -> table.getSelectionModel().isSelected(getIndex(), column));
        if (on && !getStyleClass().contains(CURRENT)) {
            getStyleClass().add(CURRENT);
        } else if (!on) {
            getStyleClass().remove(CURRENT);
        }
    }
}
