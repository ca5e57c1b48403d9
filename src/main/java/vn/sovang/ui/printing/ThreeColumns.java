package vn.sovang.ui.printing;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Rows, work and paper side by side; where the window is too narrow for three, the paper lies over the work while it is wanted. */
final class ThreeColumns extends HBox {
    private static final double ROWS_WIDTH = 428;
    private static final double NARROW_ROWS_WIDTH = 400;
    private static final double PAPER_WIDTH = 404;
    private static final double ROOM_FOR_THREE = 1180;
    private static final double ROOM_FOR_WIDE_ROWS = 900;
    /** On wide screens the paper takes this share of what is to spare, to be seen larger. */
    private static final double SHARE = 0.6;

    private final Region rows;
    private final Region work;
    private final Region paper;
    private final StackPane side = new StackPane();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    /** What the clerk wants where there is room for three, and where the paper would cover the work. */
    private boolean wantedWide = true;

    private boolean wantedNarrow;

    ThreeColumns(Region rows, Region work, Region paper) {
        this.rows = rows;
        this.work = work;
        this.paper = paper;
        side.setAlignment(Pos.CENTER_RIGHT);
        side.setMinWidth(0);
        work.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        HBox.setHgrow(work, Priority.ALWAYS);
        widthProperty().subscribe(width -> arrange());
        arrange();
    }

    /** Whether the paper has no place of its own. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    boolean isPaperShown() {
        return narrow.get() ? wantedNarrow : wantedWide;
    }

    /** Shows the paper, or puts it away. */
    void toggle() {
        show(isPaperShown() ? Wish.AWAY : Wish.SHOWN);
    }

    void show(Wish wish) {
        if (narrow.get()) {
            wantedNarrow = wish == Wish.SHOWN;
        } else {
            wantedWide = wish == Wish.SHOWN;
        }
        arrange();
    }

    private void arrange() {
        double width = getWidth();
        narrow.set(width > 0 && width < ROOM_FOR_THREE);
        double left = width > 0 && width < ROOM_FOR_WIDE_ROWS ? NARROW_ROWS_WIDTH : ROWS_WIDTH;
        fix(rows, left);
        double spare = Math.max(0, width - ROOM_FOR_THREE - ROWS_WIDTH / 4);
        fix(paper, narrow.get() ? Math.min(PAPER_WIDTH, Math.max(0, width - left)) : PAPER_WIDTH + spare * SHARE);
        Node[] shown = narrow.get() ? narrow() : wide();
        if (!getChildren().equals(List.of(shown))) {
            getChildren().setAll(shown);
        }
    }

    private Node[] narrow() {
        if (wantedNarrow) {
            side.getChildren().setAll(work, paper);
        } else {
            side.getChildren().setAll(work);
        }
        paper.getStyleClass().remove("over");
        paper.getStyleClass().add("over");
        return new Node[] {rows, side};
    }

    private Node[] wide() {
        side.getChildren().setAll(work);
        paper.getStyleClass().remove("over");
        return wantedWide ? new Node[] {rows, side, paper} : new Node[] {rows, side};
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /** Whether the paper is to be seen. */
    enum Wish {
        SHOWN,
        AWAY
    }
}
