package vn.sovang.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.Problem;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CreateRegister;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;

/** Asks for what a new register needs. It stays open until the register is made, so nothing typed is lost. */
final class CreateSheet extends Sheet<Void> {
    private static final double GAP = 12;
    private static final double LABEL_GAP = 3;
    private static final double WIDTH = 460;
    private static final String ENDING = ".sovang";

    private final Messages messages;
    private final Doors doors;
    private final TextField name = new TextField();
    private final TextField authority = new TextField();
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final TextField symbol = new TextField();
    private final TextField signer = new TextField();
    private final Label where = new Label();
    private final VBox notes = new VBox(LABEL_GAP);
    private @Nullable Path chosen;

    CreateSheet(Window owner, Messages messages, Doors doors) {
        super(owner, messages.get("welcome.create"), new VBox(GAP));
        this.messages = messages;
        this.doors = doors;
        if (getDialogPane().getContent() instanceof VBox box) {
            Ems.wide(box, WIDTH);
            box.getChildren().addAll(form());
        }
        where.textProperty().bind(Bindings.createStringBinding(() -> file().toString(), name.textProperty()));
        ButtonType make = act(messages.get("welcome.make"));
        leave(messages.get("welcome.cancel"));
        Node button = getDialogPane().lookupButton(make);
        button.disableProperty().bind(incomplete());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            create();
        });
        setOnShown(event -> name.requestFocus());
    }

    private List<Node> form() {
        return List.of(
                labelled("name", name),
                labelled("authority", authority),
                labelled("title", title),
                new HBox(GAP, grow(labelled("place", place)), grow(labelled("symbol", symbol))),
                labelled("signer", signer),
                new VBox(LABEL_GAP, caption("welcome.field.file"), target()),
                notes);
    }

    private HBox target() {
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button choose = new Button(messages.get("welcome.chooseFile"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(event -> doors.chooseNewFile(file()).ifPresent(this::saveAt));
        HBox target = new HBox(GAP, where, choose);
        target.setAlignment(Pos.CENTER_LEFT);
        return target;
    }

    private void saveAt(Path file) {
        chosen = file;
        where.textProperty().unbind();
        where.setText(file().toString());
    }

    /** The chosen file, else one named after the register in the usual folder. */
    private Path file() {
        Path picked = chosen;
        if (picked == null) {
            return doors.usualFolder().resolve(safe(name.getText()) + ENDING);
        }
        String last = String.valueOf(picked.getFileName());
        return last.endsWith(ENDING) ? picked : picked.resolveSibling(last + ENDING);
    }

    /** What Windows allows in a file name. */
    private String safe(String text) {
        String cleaned = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String ended = cleaned.replaceAll("[. ]+$", "");
        return ended.isEmpty() ? messages.get("welcome.fileName") : ended;
    }

    private BooleanBinding incomplete() {
        return Bindings.createBooleanBinding(
                () -> List.of(name, authority, title, signer).stream()
                        .anyMatch(field -> field.getText().isBlank()),
                name.textProperty(),
                authority.textProperty(),
                title.textProperty(),
                signer.textProperty());
    }

    private void create() {
        notes.getChildren().clear();
        doors.create(
                file(),
                new CreateRegister.Setup(
                        name.getText().strip(),
                        authority.getText().strip(),
                        title.getText().strip(),
                        place.getText().strip(),
                        symbol.getText().strip(),
                        signer.getText().strip()),
                this::close,
                this::refused);
    }

    private void refused(List<Problem> problems) {
        notes.getChildren()
                .setAll(problems.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, messages.problem(problem)))
                        .toList());
        getDialogPane().getScene().getWindow().sizeToScene();
    }

    private VBox labelled(String key, TextField field) {
        field.setPromptText(messages.get("welcome.example." + key));
        Label caption = caption("welcome.field." + key);
        caption.setLabelFor(field);
        field.getStyleClass().add("tall");
        return new VBox(LABEL_GAP, caption, field);
    }

    private Label caption(String key) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("form-label");
        return caption;
    }

    private static VBox grow(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
