package vn.sovang.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;

/**
 * A dialog over its window. Its buttons are given in words that name the act, as JavaFX has none in Vietnamese; Esc
 * chooses the one that does nothing.
 */
public class Sheet<R> extends Dialog<R> {
    public Sheet(Window owner, String title, Node content) {
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(title);
        setResizable(true);
        getDialogPane().setContent(content);
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Lists and tables keep Esc for themselves although nothing in them is being edited. */
    private void escape(KeyEvent event) {
        boolean inList = event.getTarget() instanceof ListView || event.getTarget() instanceof TableView;
        if (event.getCode() == KeyCode.ESCAPE && inList) {
            event.consume();
            getDialogPane().getButtonTypes().stream()
                    .filter(type -> type.getButtonData().isCancelButton())
                    .findFirst()
                    .map(getDialogPane()::lookupButton)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .ifPresent(Button::fire);
        }
    }

    /** Adds the button that acts. */
    public final ButtonType act(String words) {
        return button(words, ButtonBar.ButtonData.OK_DONE);
    }

    /** Adds the button that leaves everything as it is. */
    public final ButtonType leave(String words) {
        return button(words, ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    /** Adds a button that does something and keeps the dialog open. */
    public final ButtonType side(String words, Runnable run) {
        ButtonType type = button(words, ButtonBar.ButtonData.LEFT);
        getDialogPane().lookupButton(type).addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
            event.consume();
            run.run();
        });
        return type;
    }

    private ButtonType button(String words, ButtonBar.ButtonData data) {
        ButtonType type = new ButtonType(words, data);
        getDialogPane().getButtonTypes().add(type);
        return type;
    }
}
