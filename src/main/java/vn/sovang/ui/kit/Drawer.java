package vn.sovang.ui.kit;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A screen's work, and over one edge of it a pane that has no place beside it. Esc closes the pane, wherever in the window
 * the focus is; a focus that would go with the pane goes back to where it was when the pane was opened.
 */
public final class Drawer extends StackPane {
    private final StackPane over = new StackPane();
    private final EventHandler<KeyEvent> before = this::before;
    private final EventHandler<KeyEvent> after = this::after;
    private Optional<Region> open = Optional.empty();
    private Optional<Node> opener = Optional.empty();

    public Drawer(Node work) {
        over.getStyleClass().add("drawer");
        getChildren().setAll(work);
        sceneProperty().subscribe(this::moved);
    }

    /** Puts a pane over an edge, {@code px} wide; what was there before goes. */
    public void open(Region pane, Pos edge, double px) {
        close();
        opener = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        open = Optional.of(pane);
        over.getChildren().setAll(pane);
        over.setMinWidth(0);
        over.setPrefWidth(px);
        over.setMaxWidth(px);
        setAlignment(over, edge);
        getChildren().add(over);
    }

    /** Takes the pane away again. */
    public void close() {
        if (hasFocus()) {
            opener.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        }
        open = Optional.empty();
        opener = Optional.empty();
        getChildren().remove(over);
        over.getChildren().clear();
    }

    /** Asked of the scene: what the nodes say of themselves is not kept when they are taken out and put in again. */
    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != over) {
            at = at.getParent();
        }
        return at == over;
    }

    public boolean shows(Region pane) {
        return open.filter(pane::equals).isPresent();
    }

    /** What lay over a screen is gone when the screen comes back. */
    private void moved(Scene was, Scene is) {
        if (was != null) {
            close();
            was.removeEventFilter(KeyEvent.KEY_PRESSED, before);
            was.removeEventHandler(KeyEvent.KEY_PRESSED, after);
        }
        if (is != null) {
            is.addEventFilter(KeyEvent.KEY_PRESSED, before);
            is.addEventHandler(KeyEvent.KEY_PRESSED, after);
        }
    }

    /** Tables and lists keep Esc to themselves, so it is taken before they see it. */
    private void before(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)) {
            after(event);
        }
    }

    /** A field first does with Esc what it has to do with it. */
    private void after(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open.isPresent()) {
            event.consume();
            close();
        }
    }
}
