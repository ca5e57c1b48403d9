package vn.sovang.ui.decisions;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Finds the cells of the grid among the nodes on the screen. */
final class LineCells {
    private LineCells() {}

    /** The cell a node lies in. */
    static Optional<LineCell> of(@Nullable Node node) {
        Node at = node;
        while (at != null) {
            if (at instanceof LineCell cell) {
                return Optional.of(cell);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    /** The cell at a place, when it is scrolled into view. */
    static Optional<LineCell> at(TableView<GridRow> table, Cursor place) {
        return table.lookupAll(".table-cell").stream()
                .filter(LineCell.class::isInstance)
                .map(LineCell.class::cast)
                .filter(c -> c.isVisible() && c.getIndex() == place.row())
                .filter(c -> c.getTableColumn() != null && c.getTableColumn().getUserData() == place.column())
                .findFirst();
    }
}
