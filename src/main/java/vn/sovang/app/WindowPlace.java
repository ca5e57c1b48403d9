package vn.sovang.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood last time, and knows where it stands now and where it goes when no longer maximised. */
final class WindowPlace {
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private final Stage stage;
    private Placement normal;

    WindowPlace(Stage stage, Optional<Placement> last) {
        this.stage = stage;
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
        normal = last.map(there -> there.within(screens)).orElseGet(() -> usual(screens.get(0)));
        stage.setX(normal.x());
        stage.setY(normal.y());
        stage.setWidth(normal.width());
        stage.setHeight(normal.height());
        stage.setMaximized(normal.state() == Placement.State.MAXIMIZED);
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.subscribe(px -> moved()));
    }

    /** As large as a small office screen, in the middle; on one that is no larger it fills it. */
    private static Placement usual(Rectangle2D screen) {
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new Placement(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                screen.getWidth() <= USUAL_WIDTH ? Placement.State.MAXIMIZED : Placement.State.NORMAL);
    }

    /** A window that is being maximised or iconified moves before it says so. */
    private void moved() {
        Platform.runLater(() -> {
            if (!stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
                normal = new Placement(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), Placement.State.NORMAL);
            }
        });
    }

    /** What is to be remembered: the place it goes back to, and whether it is maximised. */
    Placement now() {
        return new Placement(
                normal.x(),
                normal.y(),
                normal.width(),
                normal.height(),
                stage.isMaximized() ? Placement.State.MAXIMIZED : Placement.State.NORMAL);
    }
}
