package vn.sovang.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Walks the focus from one region of the window to the next (F6), past those that are hidden or off. */
public final class FocusRegions {
    private final Supplier<List<Node>> regions;

    public FocusRegions(Supplier<List<Node>> regions) {
        this.regions = regions;
    }

    public void next(Scene scene) {
        walk(scene, 1);
    }

    public void previous(Scene scene) {
        walk(scene, -1);
    }

    private void walk(Scene scene, int step) {
        List<Node> open = regions.get().stream()
                .filter(node -> node.getScene() == scene && shown(node) && !node.isDisabled())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        int from = indexOf(open, scene.getFocusOwner());
        int start = from < 0 && step < 0 ? 0 : from;
        open.get(Math.floorMod(start + step, open.size())).requestFocus();
    }

    private static int indexOf(List<Node> open, Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            int at = open.indexOf(node);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
