package vn.sovang.ui.printing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.SheetOrder;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.PaperWords;
import vn.sovang.ui.kit.PickBox;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.RowsModel.Reading;
import vn.sovang.ui.printing.RowsModel.Scope;

/** "Chọn tờ in": the range, the check boxes, and how many sheets that makes. */
final class RowsPane extends VBox {
    private static final double RANGE_WIDTH = 104;

    private static final double ORDER_WIDTH = 124;

    private final PrintingModels models;
    private final RowsModel model;
    private final Messages words;
    private final PaperWords named;
    private static final List<SheetOrder> ORDERS =
            List.of(SheetOrder.STAGE, SheetOrder.LIST, SheetOrder.NAME, SheetOrder.REVERSE);

    private final SegmentedControl<Scope> scope;
    private final TextField range = new TextField();
    private final Label hint = new Label();
    private final SheetTable table;
    private final PickBox<SheetOrder> order;
    private final Label count = new Label();
    private final Label template = new Label();
    private final Label left = new Label();

    RowsPane(PrintingModels models, Workbench bench) {
        this.models = models;
        this.model = models.rows();
        this.words = bench.messages();
        this.named = new PaperWords(words);
        getStyleClass().addAll("pane-white", "lined-right", "rows-pane");
        scope = new SegmentedControl<>(List.of(Scope.values()), kind -> words.get("printing.scope." + kind.name()));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        table = new SheetTable(model, bench);
        table.setPlaceholder(new PlaceholderText(words.get("printing.rows.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        count.getStyleClass().add("strong");
        order = new PickBox<>(
                kind -> words.get("printing.order." + kind.name()),
                models.printing().orderProperty()::set);
        template.getStyleClass().add("muted");
        left.getStyleClass().add("muted");
        left.setId("rows-foot-left");
        left.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(count, template, gap(), left);
        foot.setId("rows-foot");
        foot.getStyleClass().add("total-line");
        getChildren().addAll(head(), rangeLine(), table, foot);
        model.rowsProperty().subscribe(rows -> show());
        models.printing().orderProperty().subscribe(kind -> order.show(ORDERS, kind));
        models.templates().knownProperty().subscribe(known -> foot());
        models.stock().levelsProperty().subscribe(levels -> foot());
        models.stock().stockProperty().subscribe(name -> foot());
        models.stock().mediumProperty().subscribe(medium -> foot());
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
        Ems.fixed(range, RANGE_WIDTH);
        range.textProperty().bindBidirectional(model.rangeProperty());
        hint.getStyleClass().add("secondary");
        order.setId("print-order");
        Ems.fixed(order, ORDER_WIDTH);
        order.setAccessibleText(words.get("printing.order"));
        hint.setMinWidth(0);
        HBox line = new HBox(label, range, hint, gap(), order);
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
        foot();
    }

    private void foot() {
        List<SheetRow> sheets = model.sheets();
        count.setText(words.get("printing.sheets", sheets.size()));
        List<RecipientKind> kinds = sheets.stream()
                .map(row -> row.line().award().named().kind())
                .distinct()
                .toList();
        String sizes = kinds.stream()
                .flatMap(kind -> models.templates().knownProperty().get().of(kind).stream())
                .map(info -> named.page(info.paper()))
                .distinct()
                .collect(Collectors.joining(", "));
        String which = kinds.size() == 1
                ? words.get("printing.foot.template." + kinds.get(0).name())
                : words.get("printing.foot.templates", kinds.size());
        template.setText(sizes.isEmpty() ? "" : "— " + which + " · " + sizes);
        OptionalInt there = models.stock().left();
        left.setText(there.isPresent() ? words.get("printing.foot.stock", there.getAsInt()) : "");
        boolean tooFew = there.isPresent() && there.getAsInt() < sheets.size();
        left.getStyleClass().setAll("label", tooFew ? "warning-text" : "muted");
    }

    private void understood(Reading reading) {
        hint.setText(words.get("printing.range." + reading.name()));
        hint.getStyleClass().setAll("label", reading == Reading.CLEAR ? "secondary" : "danger-text");
        range.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), reading != Reading.CLEAR);
    }

    /** While a job is on its way nothing is chosen. */
    void lock(boolean locked) {
        range.setDisable(locked);
        order.setDisable(locked);
        scope.relabel(Scope.WAITING, words.get(locked ? "printing.scope.RUN" : "printing.scope.WAITING"));
    }

    void focusRange() {
        range.requestFocus();
        range.selectAll();
    }

    void onCopies(LongConsumer listener) {
        table.onCopies(listener);
    }

    void focusTable() {
        table.requestFocus();
    }

    List<Node> regions() {
        return List.of(range, table);
    }
}
