package vn.sovang.ui.decisions;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.SheetPicture;

/** The picture of a certificate in its frame. Ctrl with the wheel, + and − show it larger or smaller; larger, it is dragged about. */
final class PreviewPicture extends StackPane {
    private static final double LEAST_WIDTH = 238;
    private static final double LEAST_HEIGHT = 168;
    /** Twice as fine as the screen, for screens that show it; a sheet far larger than the pane is fine enough. */
    private static final double FINENESS = 2;

    private static final double MIDDLE = 0.5;
    private static final double MOST_PIXELS = 2400;

    private final PreviewModel model;
    private final SheetPicture sheet = new SheetPicture();
    private final ScrollPane window = new ScrollPane(sheet);

    PreviewPicture(PreviewModel model) {
        this.model = model;
        setId("certificate");
        setMinHeight(LEAST_HEIGHT);
        setFocusTraversable(true);
        bars(ScrollPane.ScrollBarPolicy.NEVER);
        window.setPannable(true);
        window.setFocusTraversable(false);
        window.getStyleClass().add("sheet-window");
        addEventFilter(ScrollEvent.SCROLL, this::rolled);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        widthProperty().subscribe(width -> fit());
        model.zoomProperty().subscribe(zoom -> fit());
    }

    ObjectProperty<Zoom> zoom() {
        return model.zoomProperty();
    }

    void show(PreviewModel.Shown shown) {
        double width = zoom().get().width(pane(), shown.paperWidth());
        sheet.show(shown.printed(), shown.before(), width);
        double ratio = (double) shown.printed().height() / shown.printed().width();
        bars(width > pane() + 1 ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER);
        // What is larger is looked at through a window as high as the whole.
        window.setPrefViewportHeight(pane() * ratio);
        window.setMinViewportHeight(pane() * ratio);
        getStyleClass().setAll("paper");
        getChildren().setAll(window);
    }

    /** What fits needs no bars; what does not is seen from its middle first, where the name stands. */
    private void bars(ScrollPane.ScrollBarPolicy policy) {
        if (window.getHbarPolicy() != policy) {
            window.setHbarPolicy(policy);
            window.setVbarPolicy(policy);
            window.setHvalue(MIDDLE);
            window.setVvalue(MIDDLE);
        }
    }

    void showNothing(String why) {
        getStyleClass().setAll("drop-frame");
        getChildren().setAll(new PlaceholderText(why));
    }

    /** The room inside the frame's lines. */
    private double pane() {
        return Math.max(LEAST_WIDTH, getWidth() - 2);
    }

    private void fit() {
        Optional<PreviewModel.Shown> shown = model.shownProperty().get();
        double paper = shown.map(PreviewModel.Shown::paperWidth).orElse(0.0);
        double width = Math.max(pane(), zoom().get().width(pane(), paper));
        model.setWidth((int) Math.min(FINENESS * width, MOST_PIXELS));
        shown.ifPresent(this::show);
    }

    void larger() {
        zoom().set(zoom().get().in(pane(), paperWidth()));
    }

    void smaller() {
        zoom().set(zoom().get().out(pane(), paperWidth()));
    }

    private double paperWidth() {
        return model.shownProperty().get().map(PreviewModel.Shown::paperWidth).orElse(0.0);
    }

    private void rolled(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            if (event.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
        }
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> larger();
            case "-" -> smaller();
            case "0" -> zoom().set(Zoom.FIT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            zoom().set(zoom().get().isFit() ? Zoom.PAPER : Zoom.FIT);
        }
    }
}
