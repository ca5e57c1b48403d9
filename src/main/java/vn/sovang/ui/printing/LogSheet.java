package vn.sovang.ui.printing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.i18n.Messages;
import vn.sovang.register.PrintLog.Entry;
import vn.sovang.ui.kit.PlaceholderText;
import vn.sovang.ui.kit.Sheet;

/** "Nhật ký in": what of the decision went to paper, when, on which printer, and what was spoiled on the way. */
final class LogSheet {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 380;
    private static final double ROOM_AROUND = 160;

    private final Messages words;
    private final Moments moments;
    private final TableView<Entry> table = new TableView<>();
    private final Label sum = new Label();
    private final Window owner;
    private final BiConsumer<Entry, Window> copies;

    /** {@code copies} shows what was issued of an entry that has a copy, over a window. */
    LogSheet(List<Entry> entries, Messages words, Moments moments, Window owner, BiConsumer<Entry, Window> copies) {
        this.words = words;
        this.moments = moments;
        this.owner = owner;
        this.copies = copies;
        table.setId("log");
        table.setAccessibleText(words.get("printing.log.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new PlaceholderText(words.get("printing.log.none")));
        table.getStyleClass().add("framed");
        table.getColumns().setAll(columns());
        table.getItems().setAll(entries);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        table.setRowFactory(view -> {
            TableRow<Entry> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    open();
                }
            });
            return row;
        });
        sum.getStyleClass().add("secondary");
        sum.setText(words.get("printing.log.hint"));
    }

    void show() {
        VBox content = new VBox(table, sum);
        content.getStyleClass().add("form-dialog");
        content.setPrefWidth(Math.min(WIDTH, owner.getWidth() - ROOM_AROUND / 2));
        table.setPrefHeight(Math.min(HEIGHT, owner.getHeight() - ROOM_AROUND));
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet<ButtonType> dialog = new Sheet<>(owner, words.get("printing.log.title"), content);
        dialog.getDialogPane().getStylesheets().add(PrintingScreen.looks());
        dialog.side(words.get("printing.log.copy"), this::open);
        dialog.leave(words.get("printing.close"));
        dialog.setOnShown(event -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        dialog.show();
    }

    private void open() {
        Entry at = table.getSelectionModel().getSelectedItem();
        if (at != null && at.copyId() != null) {
            copies.accept(at, table.getScene().getWindow());
        }
    }

    private List<TableColumn<Entry, ?>> columns() {
        return List.of(
                text("printing.log.at", 128, entry -> moments.text(entry.at())),
                text("printing.column.row", 48, entry -> entry.row() == 0 ? "–" : Integer.toString(entry.row())),
                text("printing.column.name", 200, Entry::name),
                text(
                        "printing.log.printing",
                        62,
                        entry -> entry.printing() == 0 ? "–" : Integer.toString(entry.printing())),
                state(),
                text(
                        "printing.log.printer",
                        180,
                        entry -> entry.printer().isEmpty() ? words.get("printing.log.file") : entry.printer()),
                text("printing.log.reason", 120, Entry::reason));
    }

    private TableColumn<Entry, String> text(String key, double width, Function<Entry, String> text) {
        TableColumn<Entry, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Entry, SheetState> state() {
        TableColumn<Entry, SheetState> column = new TableColumn<>(words.get("printing.column.state"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(SheetState.of(row.getValue().state())));
        column.setPrefWidth(112);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(SheetState state, boolean empty) {
                super.updateItem(state, empty);
                boolean filled = !empty && state != null;
                setText(filled ? words.get(state.key()) : "");
                setGraphic(filled ? icon(state) : null);
            }
        });
        return column;
    }

    private static FontIcon icon(SheetState state) {
        FontIcon icon = new FontIcon(state.icon());
        icon.getStyleClass().add(state.style());
        return icon;
    }
}
