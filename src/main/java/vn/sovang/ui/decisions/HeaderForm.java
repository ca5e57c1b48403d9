package vn.sovang.ui.decisions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Problem;
import vn.sovang.domain.References;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.decisions.HeaderModel.Mode;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Tone;

/** The header as fields. Enter saves, Esc leaves it as it was; everything wrong is said beside its field at once. */
final class HeaderForm extends VBox {
    private final HeaderModel model;
    private final Messages words;
    private final Label title = new Label();
    private final HeaderFields fields;
    private final VBox general = new VBox();

    HeaderForm(HeaderModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.fields = new HeaderFields(words);
        getStyleClass().addAll("pane-white", "decision-header", "header-form");
        setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("title-screen");
        getChildren().addAll(head(), fields, general);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.problemsProperty().subscribe(this::complain);
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ActionButton cancel = new ActionButton(MaterialDesignC.CLOSE, words.get("decisions.form.cancel"), "Esc");
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> model.cancel());
        ActionButton save = new ActionButton(MaterialDesignC.CHECK, words.get("decisions.form.save"), "Enter");
        save.getStyleClass().add("primary");
        save.setId("save-decision");
        save.setOnAction(event -> save());
        HBox buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("header-buttons");
        HBox head = new HBox(title, gap, buttons);
        head.getStyleClass().add("header-first");
        return head;
    }

    /** Fills the fields anew and takes the focus. */
    void begin(References references) {
        title.setText(
                model.modeProperty().get() == Mode.ADDING
                        ? words.get("decisions.form.new")
                        : words.get("decisions.form.edit", model.start().number()));
        fields.fill(model.start(), references);
    }

    /** Saves what stands in the fields. */
    void save() {
        model.save(fields.typed(model.start()));
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE && plain) {
            event.consume();
            model.cancel();
        } else if (event.getCode() == KeyCode.ENTER && plain && event.getTarget() instanceof TextField) {
            event.consume();
            save();
        }
    }

    private void complain(List<Problem> problems) {
        general.getChildren()
                .setAll(fields.complain(problems).stream()
                        .map(p -> new InlineNote(Tone.DANGER, words.problem(p)))
                        .toList());
    }

    @Override
    public void requestFocus() {
        fields.getChildren().stream()
                .flatMap(node -> node.lookupAll(".text-field").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
