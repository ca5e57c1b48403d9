package vn.sovang.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.Workbench;

/** The registers opened lately; Enter or a double click opens one. */
final class RecentPane extends VBox {
    private static final double GAP = 14;
    private static final double ROW = 54;
    private static final double FIELD = 180;
    private static final double FRAME = 4;
    private static final int MOST_ROWS = 7;

    private final Messages messages;
    private final Doors doors;
    private final ObservableList<Recent> all;
    private final ListView<Recent> list = new ListView<>();
    private final Room room;
    private Set<Path> missing = Set.of();
    private int shown = 1;

    RecentPane(Workbench workbench, Doors doors, WelcomeState state) {
        super(GAP);
        this.messages = workbench.messages();
        this.doors = doors;
        this.room = workbench.room();
        this.all = FXCollections.observableArrayList(state.recents());
        list.getStyleClass().add("recent-list");
        list.setAccessibleText(messages.get("welcome.recent"));
        Ems.rows(list, ROW);
        list.setCellFactory(view ->
                new RecentCell(messages, state.clock(), file -> missing.contains(file), this::find, this::forget));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openChosen();
            } else if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                chosen().forEach(this::forget);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openChosen();
            }
        });
        show(List.copyOf(all));
        room.follow(this::fit);
        getChildren().addAll(header(), list);
        lookForFiles(workbench);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private HBox header() {
        Label title = new Label(messages.get("welcome.recent"));
        title.getStyleClass().add("title-pane");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        SearchField filter = new SearchField(MaterialDesignM.MAGNIFY, messages.get("welcome.filter"));
        Ems.wide(filter, FIELD);
        filter.onTyped(text ->
                show(all.stream().filter(recent -> matches(recent, text)).toList()));
        HBox header = new HBox(title, gap, filter);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static boolean matches(Recent recent, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return recent.name().toLowerCase(Locale.ROOT).contains(wanted)
                || recent.file().toString().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void show(List<Recent> recents) {
        list.setItems(FXCollections.observableArrayList(recents));
        list.getSelectionModel().select(0);
        shown = Math.max(1, Math.min(MOST_ROWS, recents.size()));
        fit();
    }

    private void fit() {
        list.setMinHeight(room.px(ROW) + FRAME);
        list.setPrefHeight(room.px(ROW) * shown + FRAME);
        list.setMaxHeight(list.getPrefHeight());
    }

    /** A file on a drive that is gone can take long to look for, so that happens aside. */
    private void lookForFiles(Workbench workbench) {
        List<Path> files = all.stream().map(Recent::file).toList();
        workbench
                .background()
                .render(
                        () -> files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toSet()),
                        gone -> {
                            missing = gone;
                            list.refresh();
                        },
                        workbench.notices()::refused);
    }

    private List<Recent> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void openChosen() {
        chosen().forEach(recent -> {
            if (missing.contains(recent.file())) {
                find(recent);
            } else {
                doors.open(recent.file());
            }
        });
    }

    private void find(Recent recent) {
        doors.chooseRegister().ifPresent(file -> {
            doors.forget(recent.file());
            doors.open(file);
        });
    }

    private void forget(Recent recent) {
        doors.forget(recent.file());
        all.remove(recent);
        show(List.copyOf(all));
    }
}
