package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.Finding;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.FindingCell;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;

/** "Kiểm tra trước khi in": what a clerk would be sorry to see on paper only. Enter goes to where an entry is put right. */
final class CheckPane extends VBox {
    private final CheckModel model;
    private final RowsModel rows;
    private final Messages words;
    private final StateTag errors = new StateTag(Tone.DANGER, "");
    private final StateTag warnings = new StateTag(Tone.WARNING, "");
    private final ListView<CheckEntry> list = new ListView<>();
    private final PlaceholderText nothing = new PlaceholderText("");
    private final VBox problems = new VBox();
    private Consumer<Finding> mend = finding -> {};

    CheckPane(CheckModel model, RowsModel rows, Messages words) {
        this.model = model;
        this.rows = rows;
        this.words = words;
        getStyleClass().addAll("check-pane", "pane-white");
        list.setId("checks");
        list.getStyleClass().add("check-list");
        list.setAccessibleText(words.get("printing.check.title"));
        list.setCellFactory(view -> new FindingCell<>(this::said, this::mend));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        VBox.setVgrow(list, Priority.ALWAYS);
        problems.getStyleClass().add("screen-notes");
        getChildren().addAll(head(), problems, list);
        model.findingsProperty().subscribe(found -> show());
        model.checkedProperty().subscribe(checked -> show());
        model.problemsProperty().subscribe(found -> show());
        rows.rowsProperty().subscribe(all -> show());
    }

    void onMend(Consumer<Finding> listener) {
        mend = listener;
    }

    private HBox head() {
        Label title = new Label(words.get("printing.check.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        HBox head = new HBox(title, RowsPane.gap(), errors, warnings);
        head.getStyleClass().addAll("printing-head", "lined-bottom");
        return head;
    }

    private void show() {
        int grave = model.count(Severity.ERROR);
        int lesser = model.count(Severity.WARNING);
        errors.show(
                grave > 0 ? Tone.DANGER : Tone.DONE,
                grave > 0 ? MaterialDesignC.CLOSE_CIRCLE_OUTLINE : MaterialDesignC.CHECK,
                words.get("printing.check.errors", grave));
        warnings.show(Tone.WARNING, words.get("printing.check.warnings", lesser));
        boolean any = !rows.sheets().isEmpty();
        shown(errors, any && model.checkedProperty().get());
        shown(warnings, lesser > 0);
        nothing.setText(any ? words.get("printing.check.busy") : words.get("printing.check.none"));
        problems.getChildren()
                .setAll(model.problemsProperty().get().stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
        boolean said = any && (model.checkedProperty().get() || !list.getItems().isEmpty());
        entries(said ? CheckEntry.of(model.findingsProperty().get(), model.passed(), words) : List.of());
    }

    private FindingCell.Said said(CheckEntry entry) {
        String link = entry.fix() == Fix.NOTHING
                ? ""
                : words.get("printing.fix." + entry.fix().name());
        return new FindingCell.Said(entry.gravity(), entry.lead(), entry.text(), link);
    }

    private static void shown(StateTag tag, boolean is) {
        tag.setVisible(is);
        tag.setManaged(is);
    }

    private void entries(List<CheckEntry> now) {
        if (!list.getItems().equals(now)) {
            list.getItems().setAll(now);
        }
    }

    /** The preview follows the entry at hand. */
    private void selected(CheckEntry entry) {
        Optional.ofNullable(entry)
                .flatMap(CheckEntry::finding)
                .filter(finding -> finding.awardId() != 0)
                .ifPresent(finding -> rows.currentProperty().set(finding.awardId()));
    }

    private void pressed(KeyEvent event) {
        CheckEntry at = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && at != null) {
            mend(at);
            event.consume();
        }
    }

    private void mend(CheckEntry entry) {
        entry.finding().ifPresent(mend);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }
}
