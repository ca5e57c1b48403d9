package vn.sovang.ui.search;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.FormSheet;

/** Searches one does again and again: those that were given a name, and the ones of late under the empty box. */
final class SavedMenu {
    private static final int LONGEST_NAME = 80;

    private final SearchModel model;
    private final Messages messages;
    private final ObjectProperty<SearchHabits> habits;
    private final MenuButton button;
    private final ContextMenu recent = new ContextMenu();

    SavedMenu(SearchModel model, Messages messages, ObjectProperty<SearchHabits> habits) {
        this.model = model;
        this.messages = messages;
        this.habits = habits;
        button = new MenuButton(messages.get("search.saved"), new FontIcon(MaterialDesignB.BOOKMARK_OUTLINE));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("search-saved");
        button.setId("search-saved");
        button.setOnShowing(event -> fill());
        fill();
    }

    MenuButton button() {
        return button;
    }

    /** Remembers what is looked for now, as one that was meant. */
    void remember() {
        model.wordsProperty()
                .get()
                .ifPresent(words -> habits.set(habits.get().withRecent(words.write(model.shownQuery()))));
    }

    /** Lists what was looked for of late under a box; says whether there was anything. */
    boolean showRecent(Region box) {
        recent.getItems().setAll(lately());
        if (recent.getItems().isEmpty()) {
            return false;
        }
        recent.show(box, Side.BOTTOM, 0, 0);
        return true;
    }

    private List<MenuItem> lately() {
        return habits.get().recent().stream()
                .map(query -> item(query, () -> model.put(query)))
                .toList();
    }

    private void fill() {
        MenuItem save = item(messages.get("search.save"), this::save);
        save.setDisable(model.shownQuery().isEmpty());
        button.getItems().setAll(save);
        if (!habits.get().recent().isEmpty()) {
            Menu lately = new Menu(messages.get("search.recent"));
            lately.getItems().setAll(lately());
            button.getItems().add(lately);
        }
        if (!habits.get().saved().isEmpty()) {
            Menu forget = new Menu(messages.get("search.saved.delete"));
            button.getItems().add(new SeparatorMenuItem());
            for (SearchHabits.Saved each : habits.get().saved()) {
                button.getItems().add(item(each.name(), () -> model.put(each.query())));
                forget.getItems()
                        .add(item(each.name(), () -> habits.set(habits.get().without(each.name()))));
            }
            button.getItems().addAll(new SeparatorMenuItem(), forget);
        }
    }

    private void save() {
        Query query = model.shownQuery();
        model.wordsProperty().get().ifPresent(words -> {
            TextField name = new TextField();
            name.setPromptText(words.sayShort(query));
            name.setId("search-name");
            new FormSheet(button.getScene().getWindow(), messages.get("search.save"), messages)
                    .field(messages.get("search.save.name"), name)
                    .show(messages.get("search.save.do"), messages.get("search.save.leave"), name, (done, refused) -> {
                        String typed = name.getText().strip();
                        String called = typed.isEmpty() ? words.sayShort(query) : typed;
                        habits.set(habits.get()
                                .with(new SearchHabits.Saved(
                                        called.substring(0, Math.min(LONGEST_NAME, called.length())),
                                        words.write(query))));
                        done.run();
                    });
        });
    }

    /** An underscore is a letter here, no mnemonic. */
    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }
}
