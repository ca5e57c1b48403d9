package vn.sovang.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.sovang.domain.search.Condition;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.KeyHint;
import vn.sovang.ui.kit.SearchField;

/**
 * The box of the search: chips, and behind them the text being typed. Only Space, Enter and what is done by mouse change the text;
 * while a word is being typed it belongs to the input method.
 */
final class QueryBox extends StackPane {
    private static final double GAP = 8;

    private final SearchModel model;
    private final Messages messages;
    private final SearchField box;
    private final TextField field;
    private final HBox chips = new HBox(GAP);
    private final HBox clear;
    private Runnable entered = () -> {};
    private boolean inFront;

    QueryBox(SearchModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        box = new SearchField(MaterialDesignM.MAGNIFY, messages.get("search.prompt"));
        field = box.field();
        clear = clear();
        box.getStyleClass().add("query-box");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        field.setMinWidth(96);
        box.getChildren().add(1, chips);
        box.getChildren().add(clear);
        getChildren().add(box);
        follow();
    }

    /** Hears that Enter was pressed. */
    void onEntered(Runnable listener) {
        entered = listener;
    }

    /** The screen is in front, and typing is heard. */
    void begin() {
        inFront = true;
        model.begin(field.getText());
    }

    /** The screen leaves: what is still being waited for is not looked for any more. */
    void end() {
        inFront = false;
    }

    boolean isEmpty() {
        return field.getText().isEmpty() && model.askedProperty().get().chips().isEmpty();
    }

    TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    /** Tells the model what stands in the field before something else is done: it may have been typed a moment ago. */
    void settle() {
        model.search(field.getText());
    }

    private HBox clear() {
        Label clears = new Label(messages.get("search.clears"));
        clears.getStyleClass().add("muted");
        clears.setMinWidth(USE_PREF_SIZE);
        HBox hint = new HBox(GAP, new KeyHint("Esc"), clears);
        hint.setAlignment(Pos.CENTER);
        hint.setMouseTransparent(true);
        hint.setPadding(new Insets(0, GAP, 0, 0));
        return hint;
    }

    private void follow() {
        box.onTyped(text -> {
            if (inFront) {
                model.search(text);
            }
        });
        box.onEntered(text -> {
            model.makeAll(text);
            entered.run();
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.askedProperty().subscribe(asked -> {
            showText(asked);
            showChips();
        });
        model.wordsProperty().subscribe(words -> showChips());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty().or(Bindings.isNotEmpty(chips.getChildren())));
        clear.managedProperty().bind(clear.visibleProperty());
    }

    /** A space ends a word: what is known of the text by now becomes chips, and the space is not needed. */
    private void typed(KeyEvent event) {
        boolean atEnd = field.getCaretPosition() == field.getLength();
        if (event.getCharacter().equals(" ") && atEnd && model.makeKnown(field.getText())) {
            event.consume();
            if (!field.getText().isEmpty()) {
                field.appendText(" ");
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean atStart = field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
        List<Condition> all = model.askedProperty().get().chips().conditions();
        if (event.getCode() == KeyCode.BACK_SPACE && atStart && !all.isEmpty()) {
            settle();
            model.remove(all.get(all.size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (!all.isEmpty() || field.getLength() > 0)) {
            model.clear();
            field.clear();
            event.consume();
        }
    }

    /** What the model heard is what stands here, unless it has made chips of it. */
    private void showText(Asked asked) {
        if (!field.getText().equals(asked.typed())) {
            box.setText(asked.typed());
        }
    }

    private void showChips() {
        List<Condition> conditions = model.askedProperty().get().chips().conditions();
        model.wordsProperty()
                .get()
                .ifPresent(words -> chips.getChildren()
                        .setAll(conditions.stream()
                                .map(each -> new Chip(each, words, messages, () -> remove(each)))
                                .toList()));
        chips.setManaged(!conditions.isEmpty());
        field.setPromptText(conditions.isEmpty() ? messages.get("search.prompt") : "");
    }

    private void remove(Condition chip) {
        settle();
        model.remove(chip);
        field.requestFocus();
        field.end();
    }
}
