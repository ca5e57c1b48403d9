package vn.sovang.ui.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Lines taken by their row number and put down between others; a line shows where. One of several chosen takes them all along.
 * Esc leaves everything as it was.
 */
final class RowDrag {
    private static final double BEGINS = 5;
    private static final double THICK = 3;
    private static final Duration SCROLL = Duration.millis(60);

    private final LineGrid grid;
    private final TableView<GridRow> table;
    private final Region line = new Region();
    private final Timeline scrolling = new Timeline(new KeyFrame(SCROLL, event -> scroll()));
    private Dropped dropped = (rows, gap) -> {};
    private Optional<Taken> taken = Optional.empty();
    private boolean dragging;
    private double at;

    RowDrag(LineGrid grid) {
        this.grid = grid;
        this.table = grid.table();
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        scrolling.setCycleCount(Timeline.INDEFINITE);
    }

    void onDropped(Dropped listener) {
        dropped = listener;
    }

    void install() {
        grid.over().getChildren().add(line);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        end();
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
        Optional<GridRow> row = LineCells.of(event.getPickResult().getIntersectedNode())
                .filter(cell -> plain && cell.getTableColumn().getUserData() == Column.ORDINAL)
                .flatMap(cell -> Optional.ofNullable(cell.getItem()))
                .filter(GridRow.Line.class::isInstance);
        if (row.isEmpty()) {
            return;
        }
        List<GridRow> chosen = grid.chosen();
        boolean several = chosen.size() > 1 && chosen.contains(row.get());
        taken = Optional.of(new Taken(several ? chosen : List.of(row.get()), event.getSceneY()));
        if (several) {
            // The table would choose this one alone.
            event.consume();
            table.requestFocus();
        }
    }

    private void dragged(MouseEvent event) {
        if (taken.isEmpty()) {
            return;
        }
        event.consume();
        at = table.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()))
                .getY();
        if (!dragging && Math.abs(event.getSceneY() - taken.get().from()) > BEGINS) {
            dragging = true;
            table.setCursor(Cursor.CLOSED_HAND);
            scrolling.play();
        }
        if (dragging) {
            place();
        }
    }

    private void released(MouseEvent event) {
        if (taken.isEmpty()) {
            return;
        }
        List<GridRow> rows = taken.get().rows();
        boolean moved = dragging;
        int gap = gap();
        end();
        if (moved) {
            event.consume();
            dropped.drop(rows, gap);
        } else if (rows.size() > 1) {
            LineCells.of(event.getPickResult().getIntersectedNode())
                    .ifPresent(
                            cell -> table.getSelectionModel().clearAndSelect(cell.getIndex(), cell.getTableColumn()));
        }
    }

    private void key(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private void end() {
        taken = Optional.empty();
        dragging = false;
        line.setVisible(false);
        scrolling.stop();
        table.setCursor(Cursor.DEFAULT);
    }

    /** Shows the line between the two rows where the lines would come to stand. */
    private void place() {
        int gap = gap();
        double y = cells().stream()
                .filter(cell -> cell.getIndex() == gap)
                .findFirst()
                .map(cell -> box(cell).getMinY())
                .orElseGet(() -> last().map(cell -> box(cell).getMaxY()).orElse(0.0));
        line.resizeRelocate(0, y - THICK / 2, table.getWidth(), THICK);
        line.setVisible(true);
    }

    /** How many of the rows shown stand above the place. */
    private int gap() {
        return cells().stream()
                .filter(cell -> box(cell).getCenterY() > at)
                .mapToInt(IndexedCell::getIndex)
                .min()
                .orElseGet(() -> last().map(cell -> cell.getIndex() + 1).orElse(0));
    }

    private Optional<LineRow> last() {
        return cells().stream().max(Comparator.comparingInt(IndexedCell::getIndex));
    }

    private List<LineRow> cells() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .filter(row -> row.isVisible() && row.getItem() instanceof GridRow.Line)
                .toList();
    }

    private Bounds box(LineRow row) {
        return table.sceneToLocal(row.localToScene(row.getLayoutBounds()));
    }

    /** A line held above or below the rows in sight brings more of them. */
    private void scroll() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            Bounds sight = table.sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
            double step = table.getFixedCellSize();
            if (at < sight.getMinY() + step / 2) {
                flow.scrollPixels(-step);
            } else if (at > sight.getMaxY() - step / 2) {
                flow.scrollPixels(step);
            } else {
                return;
            }
            table.layout();
            place();
        }
    }

    /** What is to happen with lines that were put down. */
    interface Dropped {
        /** {@code gap} is how many of the rows shown stand above the place. */
        void drop(List<GridRow> rows, int gap);
    }

    private record Taken(List<GridRow> rows, double from) {}
}
