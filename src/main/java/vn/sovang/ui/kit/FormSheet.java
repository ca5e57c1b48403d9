package vn.sovang.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;

/** A dialog of labelled fields. It stays, and says what is wrong, until its act has been done or is left. */
public final class FormSheet {
    private static final double WIDTH = 460;

    private final Messages words;
    private final VBox fields = new VBox();
    private final VBox notes = new VBox();
    private final VBox content = new VBox(fields, notes);
    private final Sheet<ButtonType> sheet;

    public FormSheet(Window owner, String title, Messages words) {
        this.words = words;
        fields.getStyleClass().add("form-fields");
        notes.getStyleClass().add("form-fields");
        content.getStyleClass().add("form-dialog");
        Ems.wide(content, WIDTH);
        sheet = new Sheet<>(owner, title, content);
    }

    /** Adds a sentence that says what the fields are about. */
    public FormSheet said(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        fields.getChildren().add(label);
        return this;
    }

    public FormSheet field(String label, Node control) {
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(control);
        fields.getChildren().add(new VBox(name, control));
        return this;
    }

    /** Puts fields side by side, each as wide as its share of the row. */
    public FormSheet row(Labelled... labelled) {
        GridPane row = new GridPane();
        row.getStyleClass().add("form-row");
        double shares = Arrays.stream(labelled).mapToInt(Labelled::share).sum();
        for (Labelled each : labelled) {
            Label name = new Label(each.label);
            name.getStyleClass().add("form-label");
            name.setLabelFor(each.control);
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * each.share / shares);
            row.getColumnConstraints().add(column);
            row.addRow(0, new VBox(name, each.control));
        }
        fields.getChildren().add(row);
        return this;
    }

    /** Makes the dialog wider than usual, in pixels at 100 %. */
    public FormSheet wide(double width) {
        Ems.wide(content, width);
        return this;
    }

    /** Shows the dialog with the focus in {@code first}; the button named {@code act} does the act. */
    public void show(String act, String leave, Node first, Act doing) {
        ButtonType yes = sheet.act(act);
        ButtonType no = sheet.leave(leave);
        Button does = (Button) sheet.getDialogPane().lookupButton(yes);
        does.getStyleClass().add("primary");
        does.setId("form-yes");
        sheet.getDialogPane().lookupButton(no).setId("form-no");
        does.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            does.setDisable(true);
            doing.run(sheet::close, problems -> {
                does.setDisable(false);
                complain(problems);
            });
        });
        sheet.setOnShown(event -> first.requestFocus());
        sheet.show();
    }

    private void complain(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
        sheet.getDialogPane().getScene().getWindow().sizeToScene();
    }

    /** A control under its label; {@code share} is its width beside the others of the row. */
    public record Labelled(String label, Node control, int share) {}

    /** What the button does; one of the two hears how it went. */
    @FunctionalInterface
    public interface Act {
        void run(Runnable done, Consumer<List<Problem>> refused);
    }
}
