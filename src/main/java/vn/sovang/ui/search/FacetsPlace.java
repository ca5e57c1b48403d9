package vn.sovang.ui.search;

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

/** The results with the facets on their left, or over them while they are wanted where the window is narrow. */
final class FacetsPlace extends StackPane {
    private final Region facets;
    private final Room room;
    private final HBox row;
    private final Drawer drawer;
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper();

    FacetsPlace(Region facets, Region results, Room room) {
        this.facets = facets;
        this.room = room;
        row = new HBox(results);
        drawer = new Drawer(row);
        results.setMinWidth(0);
        HBox.setHgrow(results, Priority.ALWAYS);
        getChildren().setAll(drawer);
        room.follow(this::arrange);
    }

    /** Whether the facets have a place of their own. */
    ReadOnlyBooleanProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** Lays the facets over the results, or takes them away again. */
    void toggle() {
        if (drawer.shows(facets)) {
            drawer.close();
        } else if (!beside.get()) {
            drawer.open(facets, Pos.CENTER_LEFT, room.px(FacetsPane.WIDTH));
            facets.requestFocus();
        }
    }

    private void arrange() {
        drawer.close();
        row.getChildren().remove(facets);
        double width = room.px(FacetsPane.WIDTH);
        facets.setMinWidth(width);
        facets.setPrefWidth(width);
        facets.setMaxWidth(width);
        beside.set(room.widthClass().isAtLeast(WidthClass.NARROW));
        if (beside.get()) {
            row.getChildren().add(0, facets);
        }
    }
}
