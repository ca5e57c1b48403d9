package vn.sovang.ui.printing;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.SegmentedControl;

/** "Máy in và cách in": on what, on which printer and how. Locked while a job is on its way. */
final class SetupPane extends VBox {
    private static final double LABEL_WIDTH = 80;

    private final PrintingModels models;
    private final Messages words;
    private final SetupWords named;
    private final SegmentedControl<Medium> medium;
    private final PrinterFields printer;
    private final TemplateFields templates;
    private final StockField stock;
    private final GridPane fields = new GridPane();
    private List<RecipientKind> laid = List.of();
    private final BooleanProperty locked = new SimpleBooleanProperty();

    SetupPane(PrintingModels models, Messages words) {
        this.models = models;
        this.words = words;
        this.named = new SetupWords(words);
        medium = new SegmentedControl<>(
                List.of(Medium.BLANK, Medium.STOCK), kind -> words.get("printing.medium." + kind.name()));
        medium.setId("medium");
        medium.valueProperty().bindBidirectional(models.stock().mediumProperty());
        printer = new PrinterFields(models.printer(), words);
        templates = new TemplateFields(models.templates(), models.rows());
        stock = new StockField(models.stock(), words);
        getStyleClass().addAll("setup-pane", "pane-white");
        fields.getStyleClass().add("setup-fields");
        ColumnConstraints label = new ColumnConstraints();
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(label, field);
        fields.disableProperty().bind(locked);
        getChildren().addAll(head(), fields);
        models.stock().mediumProperty().subscribe(kind -> lay());
        models.templates().knownProperty().subscribe(known -> lay());
        models.rows().rowsProperty().subscribe(rows -> followKinds());
    }

    private HBox head() {
        Label title = new Label(words.get("printing.setup.title"));
        title.getStyleClass().add("strong");
        Label lock = new Label(words.get("printing.setup.locked"), new FontIcon(MaterialDesignL.LOCK_OUTLINE));
        lock.getStyleClass().addAll("secondary");
        lock.visibleProperty().bind(locked);
        HBox head = new HBox(title, RowsPane.gap(), lock);
        head.getStyleClass().addAll("printing-head", "lined-bottom");
        return head;
    }

    /** Locked while a job is on its way. */
    BooleanProperty lockedProperty() {
        return locked;
    }

    /** What measures the chosen printer, tray and paper anew. */
    void onCalibrate(Runnable calibrate) {
        printer.onCalibrate(calibrate);
    }

    StockField stock() {
        return stock;
    }

    private void followKinds() {
        if (!templates.kinds().equals(laid)) {
            lay();
        }
    }

    private void lay() {
        laid = templates.kinds();
        fields.getChildren().clear();
        row(words.get("printing.setup.medium"), medium);
        if (models.stock().mediumProperty().get() == Medium.STOCK) {
            row(words.get("printing.setup.stock"), stock);
        }
        templates.each((kind, box) -> row(named.template(kind), box));
        row(words.get("printing.setup.printer"), printer.printer());
        row(words.get("printing.setup.tray"), printer.trayAndPaper());
        row(words.get("printing.setup.shift"), printer.shift());
    }

    private void row(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        Ems.atLeast(label, LABEL_WIDTH);
        label.setLabelFor(field);
        fields.addRow(fields.getRowCount(), label, field);
    }

    @Override
    public void requestFocus() {
        medium.getChildren().get(0).requestFocus();
    }
}
