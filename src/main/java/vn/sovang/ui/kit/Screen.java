package vn.sovang.ui.kit;

import java.util.List;
import javafx.scene.Node;

/** One screen of the rail. The shell shows it, tells it when it comes and goes, and walks its regions with F6. */
public interface Screen {
    Node view();

    /** Called each time the screen comes to the front: bind commands, refresh what may be stale, focus the main work. */
    void shown();

    /** Called when another screen comes to the front: close what was bound in {@link #shown}. */
    void left();

    /** What F6 walks through, in order; each region takes the focus itself. */
    List<Node> regions();
}
