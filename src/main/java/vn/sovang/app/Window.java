package vn.sovang.app;

import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sovang.ui.decisions.DecisionsHabits;
import vn.sovang.ui.printing.PrintHabits;
import vn.sovang.ui.search.SearchHabits;

/**
 * The window. It opens on the welcome page, or with the system property {@code sovang.start=sample} on the user's copy
 * of the sample register.
 */
public final class Window extends Application {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 470;
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    private static final double TITLE_BAR = 30;

    private @Nullable Wiring wiring;
    private @Nullable WindowPlace place;

    /** Opens it and comes back when it is closed. */
    static void open() {
        // Before the toolkit starts, so that what it has to say goes into the log as well.
        Machine.prepare(Folders.ofThisMachine());
        Application.launch(Window.class);
    }

    @Override
    public void start(Stage given) {
        Folders folders = Folders.ofThisMachine();
        Scene scene = new Scene(new Region(), USUAL_WIDTH, USUAL_HEIGHT - TITLE_BAR);
        ObjectProperty<PrintHabits> habits = new SimpleObjectProperty<>(PrintHabits.NONE);
        ObjectProperty<DecisionsHabits> decisions = new SimpleObjectProperty<>(DecisionsHabits.NONE);
        ObjectProperty<SearchHabits> search = new SimpleObjectProperty<>(SearchHabits.NONE);
        Wiring parts = new Wiring(
                given,
                scene,
                folders,
                new OfficeScreens(
                        folder -> getHostServices().showDocument(folder.toUri().toString()),
                        habits,
                        decisions,
                        search,
                        given));
        wiring = parts;
        habits.set(parts.settings().printing());
        habits.subscribe((before, now) -> parts.settings().printing(now));
        decisions.set(parts.settings().decisions());
        decisions.subscribe((before, now) -> parts.settings().decisions(now));
        search.set(parts.settings().search());
        search.subscribe((before, now) -> parts.settings().search(now));
        parts.desk().dress();
        given.setScene(scene);
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
            given.getIcons().add(new Image("/assets/icons/sovang-" + size + ".png"));
        }
        given.setMinWidth(LEAST_WIDTH);
        given.setMinHeight(LEAST_HEIGHT);
        place = new WindowPlace(given, parts.settings().window());
        if (System.getProperty("sovang.start", "").equals("sample")) {
            parts.desk().openSample();
        } else {
            parts.desk().welcome(List.of());
        }
        given.show();
    }

    @Override
    public void stop() {
        Wiring parts = wiring;
        WindowPlace at = place;
        if (parts != null && at != null) {
            parts.settings().window(at.now());
            parts.close();
        }
    }
}
