package vn.sovang.ui.printing;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.printing.RowsModel.Reading;
import vn.sovang.ui.printing.RowsModel.Scope;

/** "Chọn tờ in": the range, the check boxes, and how many sheets that makes. */
final class RowsPane extends VBox {
    private static final double RANGE_WIDTH = 104;

    private final RowsModel model;
    private final Messages words;
    private final SegmentedControl<Scope> scope;
    private final TextField range = new TextField();
    private final Label hint = new Label();
    private final SheetTable table;
    private final Label count = new Label();

    RowsPane(RowsModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("pane-white", "lined-right", "rows-pane");
        scope = new SegmentedControl<>(List.of(Scope.values()), kind -> words.get("printing.scope." + kind.name()));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        table = new SheetTable(model, words);
        table.setPlaceholder(new PlaceholderText(words.get("printing.rows.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        count.getStyleClass().add("strong");
        HBox foot = new HBox(count);
        foot.getStyleClass().add("total-line");
        getChildren().addAll(head(), rangeLine(), table, foot);
        model.rowsProperty().subscribe(rows -> show());
        model.readingProperty().subscribe(this::understood);
    }

    private HBox head() {
        Label title = new Label(words.get("printing.rows.title"));
        title.getStyleClass().add("strong");
        HBox head = new HBox(title, gap(), scope);
        head.getStyleClass().addAll("printing-head", "lined-bottom");
        return head;
    }

    private HBox rangeLine() {
        Label label = new Label(words.get("printing.range"));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(range);
        range.setId("print-range");
        range.setPrefWidth(RANGE_WIDTH);
        range.setMinWidth(RANGE_WIDTH);
        range.textProperty().bindBidirectional(model.rangeProperty());
        hint.getStyleClass().add("secondary");
        HBox line = new HBox(label, range, hint);
        line.getStyleClass().addAll("printing-line", "lined-bottom");
        return line;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show() {
        for (Scope kind : Scope.values()) {
            scope.setCount(kind, Integer.toString(model.count(kind)));
        }
        count.setText(words.get("printing.sheets", model.sheets().size()));
    }

    private void understood(Reading reading) {
        hint.setText(words.get("printing.range." + reading.name()));
        hint.getStyleClass().setAll("label", reading == Reading.CLEAR ? "secondary" : "danger-text");
        range.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), reading != Reading.CLEAR);
    }

    void focusRange() {
        range.requestFocus();
        range.selectAll();
    }

    void focusTable() {
        table.requestFocus();
    }

    List<Node> regions() {
        return List.of(range, table);
    }
}
