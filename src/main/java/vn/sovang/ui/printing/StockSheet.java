package vn.sovang.ui.printing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.Problem;
import vn.sovang.domain.StockEntry;
import vn.sovang.i18n.Messages;
import vn.sovang.register.Stock.Level;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.InlineNote;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.Sheet;
import vn.sovang.ui.kit.Tone;

/** "Sổ phôi": how many sheets of each phôi there are, and what came in or was spoiled. */
final class StockSheet {
    private static final double WIDTH = 520;
    private static final double HISTORY = 168;
    private static final double LOW_HISTORY = 84;

    private final StockSheetModel model;
    private final StockModel stock;
    private final Messages words;
    private final Window owner;
    private final ComboBox<String> name = new ComboBox<>();
    private final SegmentedControl<StockEntry.Kind> kind;
    private final TextField sheets = new TextField();
    private final TextField note = new TextField();
    private final ActionButton write;
    private final Label level = new Label();
    private final ListView<StockEntry> history = new ListView<>();
    private final VBox problems = new VBox();

    StockSheet(StockSheetModel model, StockModel stock, Messages words, Window owner) {
        this.model = model;
        this.stock = stock;
        this.words = words;
        this.owner = owner;
        kind = new SegmentedControl<>(
                List.of(StockEntry.Kind.RECEIVED, StockEntry.Kind.SPOILED),
                k -> words.get("printing.stock." + k.name()));
        write = new ActionButton(MaterialDesignP.PLUS, words.get("printing.stock.write"));
        bind();
    }

    private void bind() {
        name.setEditable(true);
        name.setId("stock-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.getEditor().textProperty().bindBidirectional(model.nameProperty());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        sheets.setId("stock-sheets");
        sheets.setPrefColumnCount(6);
        sheets.textProperty().bindBidirectional(model.sheetsProperty());
        sheets.setOnAction(event -> model.write());
        note.setId("stock-note");
        note.textProperty().bindBidirectional(model.noteProperty());
        note.setOnAction(event -> model.write());
        write.setId("stock-write");
        write.setMinWidth(ActionButton.USE_PREF_SIZE);
        write.setOnAction(event -> model.write());
        level.setId("stock-level");
        level.getStyleClass().add("strong");
        history.setId("stock-history");
        history.setAccessibleText(words.get("printing.stock.title"));
        history.getStyleClass().add("framed");
        history.setCellFactory(view -> new StockEntryCell(words));
        history.setPlaceholder(new PlaceholderText(words.get("printing.stock.history.none")));
        model.entriesProperty().subscribe(entries -> history.getItems().setAll(entries));
        model.problemsProperty().subscribe(this::refused);
        model.nameProperty().subscribe(text -> level());
        stock.levelsProperty().subscribe(this::levels);
        kind.valueProperty().subscribe(k -> note.setPromptText(words.get("printing.stock.note." + k.name())));
    }

    void show() {
        VBox content = new VBox(fields(), problems, level, history);
        content.getStyleClass().add("form-dialog");
        problems.getStyleClass().add("form-fields");
        Ems.wide(content, WIDTH);
        history.setPrefHeight(owner.getHeight() < 600 ? LOW_HISTORY : HISTORY);
        VBox.setVgrow(history, Priority.ALWAYS);
        Sheet<ButtonType> dialog = new Sheet<>(owner, words.get("printing.stock.title"), content);
        dialog.getDialogPane().getStylesheets().add(PrintingScreen.looks());
        dialog.leave(words.get("printing.close"));
        dialog.setOnShown(event -> (model.nameProperty().get().isEmpty() ? name : sheets).requestFocus());
        dialog.show();
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("stock-fields");
        GridPane.setHgrow(name, Priority.ALWAYS);
        grid.addRow(0, label("printing.stock.name", name), name);
        grid.addRow(1, label("printing.stock.kind", kind), kind);
        HBox count = new HBox(sheets, new Label(words.get("printing.stock.unit")));
        count.getStyleClass().add("field-line");
        grid.addRow(2, label("printing.stock.sheets", sheets), count);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox last = new HBox(note, write);
        last.getStyleClass().add("field-line");
        grid.addRow(3, label("printing.stock.note", note), last);
        return grid;
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private void levels(List<Level> levels) {
        String typed = model.nameProperty().get();
        name.getItems().setAll(levels.stream().map(Level::stock).toList());
        model.nameProperty().set(typed);
        level();
    }

    private void level() {
        level.setText(stock.levelsProperty().get().stream()
                .filter(known -> known.stock().equals(model.nameProperty().get().strip()))
                .findFirst()
                .map(known -> words.get(
                        "printing.stock.level", known.left(), known.received(), known.used(), known.spoiled()))
                .orElse(words.get("printing.stock.new")));
    }

    private void refused(List<Problem> found) {
        problems.getChildren()
                .setAll(found.stream()
                        .map(problem -> new InlineNote(Tone.DANGER, words.problem(problem)))
                        .toList());
    }
}
