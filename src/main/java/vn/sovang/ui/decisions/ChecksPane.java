package vn.sovang.ui.decisions;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.sovang.domain.Finding.Severity;
import vn.sovang.domain.check.ListFinding;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.FindingCell;
import vn.sovang.ui.kit.IconButton;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.StateTag;
import vn.sovang.ui.kit.Tone;
import vn.sovang.ui.kit.Workbench;

/** "Kiểm tra": what is wrong with the list or deserves a second look. Enter goes to the cell where it is put right. */
final class ChecksPane extends VBox {
    private final ChecksModel model;
    private final Messages words;
    private final ListView<ListFinding> list = new ListView<>();
    private final StateTag errors = new StateTag(Tone.DANGER, "");
    private final StateTag warnings = new StateTag(Tone.WARNING, "");
    private final PlaceholderText nothing = new PlaceholderText("");
    private final Runnable leave;
    private Consumer<ListFinding> mend = finding -> {};
    private Consumer<ListFinding> drop = finding -> {};
    private Runnable choose = () -> {};

    ChecksPane(ChecksModel model, Workbench bench, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.words = bench.messages();
        getStyleClass().addAll("pane", "checks-pane");
        list.setId("list-checks");
        list.getStyleClass().add("check-list");
        list.setAccessibleText(words.get("decisions.checks.title"));
        list.setCellFactory(view -> new FindingCell<>(this::said, finding -> {}));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                mendCurrent();
            }
        });
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(bench), tags(), list);
        model.findingsProperty().subscribe(found -> show());
        model.checkedProperty().subscribe(checked -> show());
    }

    /** Hears what is to be put right. */
    void onMend(Consumer<ListFinding> listener) {
        mend = listener;
    }

    /** Hears of which kind nothing more is to be said. */
    void onDrop(Consumer<ListFinding> listener) {
        drop = listener;
    }

    /** Hears that other checks are to be made. */
    void onChoose(Runnable listener) {
        choose = listener;
    }

    private ContextMenu menu() {
        MenuItem go = new MenuItem(words.get("decisions.checks.go"));
        go.setOnAction(event -> mendCurrent());
        MenuItem off = new MenuItem(words.get("decisions.checks.off"));
        off.setOnAction(event -> current().forEach(drop));
        MenuItem which = new MenuItem(words.get("decisions.checks.choose"));
        which.setOnAction(event -> choose.run());
        return new ContextMenu(go, off, which);
    }

    private HBox head(Workbench bench) {
        Label title = new Label(words.get("decisions.checks.title"));
        title.getStyleClass().add("title-pane");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        IconButton next = new CommandControls(bench).icon(Command.NEXT_PROBLEM);
        next.getStyleClass().add("flat");
        IconButton which = new IconButton(MaterialDesignT.TUNE, words.get("decisions.checks.choose"));
        which.setId("checks-choose");
        which.getStyleClass().add("flat");
        which.setOnAction(event -> choose.run());
        IconButton cross = new IconButton(MaterialDesignC.CLOSE, words.get("decisions.checks.close"));
        cross.getStyleClass().add("flat");
        cross.setOnAction(event -> leave.run());
        HBox head = new HBox(title, gap, next, which, cross);
        head.getStyleClass().addAll("pane-header", "preview-head");
        return head;
    }

    private HBox tags() {
        HBox tags = new HBox(errors, warnings);
        tags.getStyleClass().add("checks-tags");
        return tags;
    }

    private FindingCell.Said said(ListFinding finding) {
        String lead = finding.row() == 0 ? "" : words.get("decisions.checks.row", String.valueOf(finding.row()));
        return new FindingCell.Said(
                FindingCell.Gravity.valueOf(finding.severity().name()), lead, words.finding(finding), "");
    }

    private void show() {
        int grave = model.count(Severity.ERROR);
        int lesser = model.count(Severity.WARNING);
        shown(errors, grave > 0);
        shown(warnings, lesser > 0);
        errors.show(Tone.DANGER, words.get("decisions.checks.errors", grave));
        warnings.show(Tone.WARNING, words.get("decisions.checks.warnings", lesser));
        nothing.setText(words.get(model.checkedProperty().get() ? "decisions.checks.none" : "decisions.checks.busy"));
        if (!list.getItems().equals(model.findingsProperty().get())) {
            list.getItems().setAll(model.findingsProperty().get());
        }
    }

    private static void shown(StateTag tag, boolean is) {
        tag.setVisible(is);
        tag.setManaged(is);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            mendCurrent();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void mendCurrent() {
        current().forEach(mend);
    }

    private List<ListFinding> current() {
        return list.getSelectionModel().getSelectedItems();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }
}
