package vn.sovang.ui.printing;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.TableWidths;
import vn.sovang.ui.kit.Workbench;
import vn.sovang.ui.printing.RowsModel.Choice;

/** The lines with their check boxes, sheet numbers and states. Space chooses what is marked; the preview follows the cursor. */
final class SheetTable extends TableView<SheetRow> {
    private static final double NAME_WIDTH = 96;

    private final RowsModel model;
    private final Messages words;
    private final TableWidths widths;
    private final CheckBox all = new CheckBox();
    private LongConsumer copies = award -> {};
    private boolean filling;

    SheetTable(RowsModel model, Workbench bench) {
        this.model = model;
        this.words = bench.messages();
        this.widths = new TableWidths(bench.room(), "printing");
        setId("sheets");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(words.get("printing.rows.name"));
        setSortPolicy(table -> false);
        getColumns().setAll(columns());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openCopies();
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!filling && row != null) {
                model.currentProperty().set(row.awardId());
            }
        });
        model.rowsProperty().subscribe(this::show);
        model.currentProperty().subscribe(award -> mark());
    }

    private List<TableColumn<SheetRow, SheetRow>> columns() {
        TableColumn<SheetRow, SheetRow> box = column("", 32, column -> new SheetCells.Box(model, words));
        box.setGraphic(all);
        box.setId("choose");
        all.setAccessibleText(words.get("printing.rows.all"));
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> model.chooseAll(all.isSelected() ? Choice.TAKE : Choice.LEAVE));
        TableColumn<SheetRow, SheetRow> name =
                column(words.get("printing.column.name"), NAME_WIDTH, column -> new SheetCells.Name());
        return List.of(
                box,
                figures(column(
                        words.get("printing.column.sheet"), 34, column -> new SheetCells.Figure(SheetCells::sheet))),
                figures(column(words.get("printing.column.row"), 38, column -> new SheetCells.Figure(SheetCells::row))),
                name,
                figures(column(
                        words.get("printing.column.book"), 56, column -> new SheetCells.Figure(SheetCells::book))),
                column(words.get("printing.column.state"), 106, column -> new SheetCells.State(words)));
    }

    private static TableColumn<SheetRow, SheetRow> figures(TableColumn<SheetRow, SheetRow> column) {
        column.getStyleClass().add("align-right");
        return column;
    }

    private TableColumn<SheetRow, SheetRow> column(
            String title, double width, Function<TableColumn<SheetRow, SheetRow>, TableCell<SheetRow, SheetRow>> cell) {
        TableColumn<SheetRow, SheetRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell::apply);
        if (width == NAME_WIDTH) {
            widths.flexible("name", column, width, width);
        } else {
            widths.fixed(column, width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Changes only the rows that differ, so that place and marks stay. */
    private void show(List<SheetRow> rows) {
        filling = true;
        boolean same = getItems().size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(
                                i -> getItems().get(i).awardId() == rows.get(i).awardId());
        if (same) {
            for (int i = 0; i < rows.size(); i++) {
                if (!getItems().get(i).equals(rows.get(i))) {
                    getItems().set(i, rows.get(i));
                }
            }
        } else {
            getItems().setAll(rows);
        }
        long chosen = rows.stream().filter(SheetRow::isChosen).count();
        long possible = rows.stream().filter(SheetRow::canBePrinted).count();
        all.setDisable(model.isLocked());
        all.setSelected(chosen > 0 && chosen == possible);
        all.setIndeterminate(chosen > 0 && chosen < possible);
        filling = false;
        mark();
    }

    /** Puts the table's cursor where the model's is. */
    private void mark() {
        long award = model.currentProperty().get();
        SheetRow marked = getSelectionModel().getSelectedItem();
        if (filling || (marked != null && marked.awardId() == award)) {
            return;
        }
        filling = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).awardId() == award) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 2));
            }
        }
        filling = false;
    }

    /** Enter on a line that has been on paper shows what was printed of it. */
    void onCopies(LongConsumer listener) {
        copies = listener;
    }

    private void openCopies() {
        SheetRow at = getSelectionModel().getSelectedItem();
        if (at != null && SheetRow.wasPrinted(at.line())) {
            copies.accept(at.awardId());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            openCopies();
            event.consume();
        }
        if (event.getCode() == KeyCode.SPACE && !event.isControlDown()) {
            SheetRow at = getSelectionModel().getSelectedItem();
            if (at != null) {
                model.choose(
                        getSelectionModel().getSelectedItems().stream()
                                .map(SheetRow::awardId)
                                .toList(),
                        at.isChosen() ? Choice.LEAVE : Choice.TAKE);
            }
            event.consume();
        }
    }
}
