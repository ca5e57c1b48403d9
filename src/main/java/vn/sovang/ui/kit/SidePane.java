package vn.sovang.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A screen's work with a pane on its right: beside it where there is room, else over it while it is wanted. */
public final class SidePane extends StackPane {
    private final Region side;
    private final Room room;
    private final double width;
    private final HBox row;
    private final Drawer drawer;
    private boolean wantedBeside = true;

    /** {@code width} is the side's beside letters of the usual size. */
    public SidePane(Region work, Region side, Room room, double width) {
        this.side = side;
        this.room = room;
        this.width = width;
        row = new HBox(work);
        drawer = new Drawer(row);
        work.setMinWidth(0);
        HBox.setHgrow(work, Priority.ALWAYS);
        getChildren().setAll(drawer);
        room.follow(this::arrange);
    }

    /** Shows the pane, or puts it away. */
    public void toggle() {
        if (hasPlace()) {
            wantedBeside = !wantedBeside;
            arrange();
        } else if (drawer.shows(side)) {
            drawer.close();
        } else {
            drawer.open(side, Pos.CENTER_RIGHT, room.px(width));
        }
    }

    private boolean hasPlace() {
        return room.widthClass().isAtLeast(WidthClass.USUAL);
    }

    private void arrange() {
        drawer.close();
        row.getChildren().remove(side);
        side.setMinWidth(room.px(width));
        side.setPrefWidth(room.px(width));
        side.setMaxWidth(room.px(width));
        if (hasPlace() && wantedBeside) {
            row.getChildren().add(side);
        }
    }
}
