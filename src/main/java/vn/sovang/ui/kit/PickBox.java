package vn.sovang.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list to choose one of. What it is told to show is no choice: only the clerk's are heard. */
public final class PickBox<T> extends ComboBox<T> {
    private final Consumer<T> picked;
    private boolean told;

    public PickBox(Function<T, String> words, Consumer<T> picked) {
        this.picked = picked;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return getValue();
            }
        });
        valueProperty().subscribe(this::chosen);
    }

    private void chosen(T choice) {
        if (!told && choice != null) {
            picked.accept(choice);
        }
    }

    /** Shows the choices with one of them chosen; none when it is not among them. */
    public void show(List<T> choices, T chosen) {
        told = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        if (choices.contains(chosen)) {
            getSelectionModel().select(chosen);
        } else {
            getSelectionModel().clearSelection();
        }
        told = false;
    }
}
