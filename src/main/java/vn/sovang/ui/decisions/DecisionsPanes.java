package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.sovang.ui.kit.Drawer;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.WidthClass;

/** The list, the open decision and the pane on the right: side by side, or over the decision where there is no room. */
final class DecisionsPanes extends StackPane {
    private static final double LIST = 192;
    private static final double RIGHT = 264;
    private static final double WIDE_LIST = 248;
    private static final double WIDE_RIGHT = 380;
    private static final double LIST_OVER = 300;
    private static final double RIGHT_OVER = 316;
    private static final double MOST_SHARE = 0.35;

    private final Region list;
    private final Region centre;
    private final Room room;
    private final ObjectProperty<DecisionsHabits> habits;
    private final SplitPane split = new SplitPane();
    private final Drawer drawer = new Drawer(split);
    private Region right;
    private boolean rightWanted = true;
    /** Whether a pane stood on the right before another was shown instead of it. */
    private boolean wantedBefore = true;

    private boolean placing;
    private boolean stale = true;

    DecisionsPanes(Region list, Region centre, Region right, Room room, ObjectProperty<DecisionsHabits> habits) {
        this.list = list;
        this.centre = centre;
        this.right = right;
        this.room = room;
        this.habits = habits;
        getChildren().setAll(drawer);
        // Else what the centre would like to be decides how wide the whole screen is.
        centre.setMinWidth(0);
        split.getDividers().addListener(this::divided);
        split.widthProperty().subscribe(px -> placeAgain());
        room.follow(this::arrange);
    }

    Region right() {
        return right;
    }

    private boolean hasListBeside() {
        return room.widthClass().isAtLeast(WidthClass.NARROW);
    }

    private boolean hasRightBeside() {
        return room.widthClass().isAtLeast(WidthClass.USUAL);
    }

    /** Puts the pane on the right away, or shows one there: the last, where it only lies over the decision {@code usual}. */
    void toggleRight(Region usual) {
        if (hasRightBeside()) {
            rightWanted = !rightWanted;
            arrange();
        } else if (drawer.shows(right)) {
            drawer.close();
        } else {
            showRight(usual);
        }
    }

    /** Shows a pane on the right. */
    void showRight(Region pane) {
        wantedBefore = rightWanted;
        right = pane;
        rightWanted = true;
        if (hasRightBeside()) {
            arrange();
        } else {
            drawer.open(right, Pos.CENTER_RIGHT, room.px(RIGHT_OVER));
        }
    }

    /** Puts a pane back to where another was shown instead of it; out of sight where it was. */
    void giveBack(Region pane) {
        right = pane;
        rightWanted = wantedBefore;
        arrange();
    }

    /** Takes away what lies over the decision. */
    void clear() {
        drawer.close();
    }

    /** Lays the list over the decision and gives it the focus, or puts it away; nothing where it has its place. */
    void toggleList() {
        if (drawer.shows(list)) {
            drawer.close();
        } else if (!hasListBeside()) {
            drawer.open(list, Pos.CENTER_LEFT, room.px(LIST_OVER));
            list.requestFocus();
        }
    }

    /** Whether the list lies over the decision. */
    boolean isListOver() {
        return drawer.shows(list);
    }

    private void arrange() {
        drawer.close();
        list.setMinWidth(room.px(LIST));
        right.setMinWidth(room.px(RIGHT));
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(right, false);
        List<Node> beside = new ArrayList<>(List.of(centre));
        if (hasListBeside()) {
            beside.add(0, list);
        }
        if (hasRightBeside() && rightWanted) {
            beside.add(right);
        }
        // What stays is not taken out, or it would lose the focus.
        split.getItems().retainAll(beside);
        for (int i = 0; i < beside.size(); i++) {
            if (!split.getItems().contains(beside.get(i))) {
                split.getItems().add(i, beside.get(i));
            }
        }
        place();
        // The window tells its new width before this has been given its own.
        stale = true;
    }

    private void placeAgain() {
        if (stale && split.getWidth() > 0) {
            stale = false;
            // The pane is in the middle of laying out its halves for the old positions.
            Platform.runLater(this::place);
        }
    }

    private void place() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        placing = true;
        boolean wide = room.widthClass() == WidthClass.WIDE;
        if (split.getItems().contains(list)) {
            split.setDividerPosition(0, kept(habits.get().list(), wide ? WIDE_LIST : LIST) / width);
        }
        if (split.getItems().contains(right)) {
            split.setDividerPosition(1, 1 - kept(habits.get().right(), wide ? WIDE_RIGHT : RIGHT) / width);
        }
        placing = false;
    }

    /** What was dragged in a wider window leaves room for the decision in this one. */
    private double kept(int dragged, double usual) {
        return dragged == 0 ? room.px(usual) : Math.min(dragged, split.getWidth() * MOST_SHARE);
    }

    private void divided(ListChangeListener.Change<? extends SplitPane.Divider> change) {
        while (change.next()) {
            change.getAddedSubList()
                    .forEach(divider -> divider.positionProperty().subscribe((was, is) -> dragged()));
        }
    }

    /** Only what is dragged is a habit; a window that changes its width moves the dividers too. */
    private void dragged() {
        boolean byHand =
                !placing && split.lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
        if (byHand) {
            double[] at = split.getDividerPositions();
            int left = (int) Math.round(at[0] * split.getWidth());
            int kept = at.length > 1
                    ? (int) Math.round((1 - at[1]) * split.getWidth())
                    : habits.get().right();
            habits.set(habits.get().withPanes(left, kept));
        }
    }
}
