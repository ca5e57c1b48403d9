package vn.sovang.ui.printing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.sovang.ui.kit.Drawer;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.WidthClass;

/** Rows, work and paper side by side; where the window is too narrow for three, the paper lies over the work while it is wanted. */
final class ThreeColumns extends StackPane {
    private static final double ROWS_WIDTH = 428;
    private static final double NARROW_ROWS_WIDTH = 400;
    private static final double PAPER_WIDTH = 404;
    private static final double ROOM_FOR_WIDE_ROWS = 900;
    private static final double ROOM_FOR_THREE = 1180;
    /** On wide screens the paper takes this share of what is to spare, to be seen larger. */
    private static final double SHARE = 0.6;

    private final Region rows;
    private final Region paper;
    private final Room room;
    private final HBox row;
    private final Drawer drawer;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
    private boolean wantedBeside = true;

    ThreeColumns(Region rows, Region work, Region paper, Room room) {
        this.rows = rows;
        this.paper = paper;
        this.room = room;
        row = new HBox(rows, work);
        drawer = new Drawer(row);
        work.setMinWidth(0);
        HBox.setHgrow(work, Priority.ALWAYS);
        getChildren().setAll(drawer);
        widthProperty().subscribe(width -> measure());
        room.follow(this::arrange);
    }

    /** Whether the paper has no place of its own. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    boolean isPaperShown() {
        return narrow.get() ? drawer.shows(paper) : wantedBeside;
    }

    /** Shows the paper, or puts it away. */
    void toggle() {
        show(isPaperShown() ? Wish.AWAY : Wish.SHOWN);
    }

    void show(Wish wish) {
        if (!narrow.get()) {
            wantedBeside = wish == Wish.SHOWN;
            arrange();
        } else if (wish == Wish.AWAY) {
            drawer.close();
        } else if (!drawer.shows(paper)) {
            drawer.open(paper, Pos.CENTER_RIGHT, Math.min(paperWidth(), Math.max(0, getWidth() - rowsWidth())));
        }
    }

    private void arrange() {
        narrow.set(!room.widthClass().isAtLeast(WidthClass.USUAL));
        drawer.close();
        row.getChildren().remove(paper);
        if (!narrow.get() && wantedBeside) {
            row.getChildren().add(paper);
        }
        measure();
    }

    private void measure() {
        fix(rows, rowsWidth());
        if (narrow.get()) {
            paper.setMinWidth(0);
            paper.setMaxWidth(Double.MAX_VALUE);
        } else {
            fix(paper, paperWidth());
        }
    }

    private double rowsWidth() {
        boolean tight = getWidth() < room.px(narrow.get() ? ROOM_FOR_WIDE_ROWS : ROOM_FOR_THREE);
        return room.px(tight ? NARROW_ROWS_WIDTH : ROWS_WIDTH);
    }

    private double paperWidth() {
        double spare = narrow.get() ? 0 : getWidth() - room.px(ROOM_FOR_THREE + ROWS_WIDTH / 4);
        return room.px(PAPER_WIDTH) + Math.max(0, spare) * SHARE;
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
