package vn.sovang.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field with an icon and a hint that tells what was typed after a short rest, at once on Enter; Esc clears it. The
 * text is never changed while somebody types: Vietnamese input methods would lose their place.
 */
public final class SearchField extends HBox {
    private static final Duration REST = Duration.millis(200);

    private final TextField field = new TextField();
    private final PauseTransition rest = new PauseTransition(REST);
    private Consumer<String> typed = text -> {};
    private Consumer<String> entered = text -> {};
    private String told = "";

    public SearchField(Ikon icon, String prompt) {
        getStyleClass().add("field-box");
        field.getStyleClass().add("bare-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(icon), field);
        rest.setOnFinished(event -> tell());
        field.textProperty().subscribe((before, now) -> rest.playFromStart());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> field.requestFocus());
    }

    /** Shows the keys that bring the focus here. */
    public SearchField withKeys(Command command) {
        getChildren().add(new KeyHint(command));
        return this;
    }

    /** Hears the text after a rest of 200 ms, each text once. */
    public void onTyped(Consumer<String> listener) {
        typed = listener;
    }

    /** Hears the text when Enter is pressed. */
    public void onEntered(Consumer<String> listener) {
        entered = listener;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    public String getText() {
        return field.getText();
    }

    /** Puts a text in from outside, never from a listener on the text itself. */
    public void setText(String text) {
        field.setText(text);
        field.end();
    }

    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                tell();
                entered.accept(field.getText());
                event.consume();
            }
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    tell();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void tell() {
        rest.stop();
        if (!field.getText().equals(told)) {
            told = field.getText();
            typed.accept(told);
        }
    }
}
