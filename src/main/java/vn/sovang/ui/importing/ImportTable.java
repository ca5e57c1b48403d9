package vn.sovang.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import vn.sovang.domain.grid.GridCell;
import vn.sovang.domain.list.ListField;
import vn.sovang.i18n.Messages;
import vn.sovang.register.ImportRow;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.TableWidths;
import vn.sovang.ui.kit.Workbench;

/** The rows of the file with what each would do; above each column what it holds. */
final class ImportTable extends TableView<PreviewRow> {
    private static final double NUMBER = 52;
    private static final double STATUS = 104;
    private static final double REASON = 190;
    /** What a combo takes besides its words. */
    private static final double COMBO = 58;

    private static final double MOST = 260;
    private static final double A_LETTER = 7;
    private static final double MOST_REASON = 460;
    private static final double SCROLL_BAR = 14;
    /** Which column the reasons stand in. */
    private static final int REASONS = 2;

    /** So many rows say how wide a column has to be. */
    private static final int LOOKED_AT = 40;

    private final ImportModel model;
    private final Messages words;
    private final TableWidths widths;
    private final List<ColumnHead> heads = new ArrayList<>();
    private Optional<Preview> shown = Optional.empty();
    private boolean original;

    ImportTable(ImportModel model, Workbench bench) {
        this.model = model;
        this.words = bench.messages();
        this.widths = new TableWidths(bench.room(), "importing");
        setId("import-rows");
        setEditable(true);
        setAccessibleText(words.get("importing.rows"));
        getSelectionModel().setCellSelectionEnabled(true);
        setSortPolicy(table -> false);
        setRowFactory(table -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getColumns().addAll(fixed());
        widthProperty().subscribe(px -> stretch());
    }

    private List<TableColumn<PreviewRow, PreviewRow>> fixed() {
        return List.of(
                column("importing.row", NUMBER, column -> new RowCell.Figures<>(PreviewRow::number)),
                column("importing.status", STATUS, column -> new StatusCell(words)),
                column("importing.reason", REASON, column -> new RowCell.Plain<>(this::reason)));
    }

    private TableColumn<PreviewRow, PreviewRow> column(
            String key,
            double width,
            Callback<TableColumn<PreviewRow, PreviewRow>, TableCell<PreviewRow, PreviewRow>> cell) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cell);
        column.setEditable(false);
        free(column, key, width);
        return column;
    }

    private void free(TableColumn<PreviewRow, PreviewRow> column, String name, double width) {
        widths.flexible(name, column, width, NUMBER);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private String reason(PreviewRow row) {
        return row.place() == PreviewRow.Place.ABOVE
                ? row.letters().cells().stream()
                        .map(GridCell::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "))
                : row.planned().map(this::reason).orElse("");
    }

    private String reason(ImportRow planned) {
        List<String> said = new ArrayList<>();
        planned.flaws().forEach(flaw -> said.add(words.problem(flaw.problem())));
        planned.notes().forEach(note -> said.add(words.note(note)));
        return String.join(" ", said);
    }

    /** Shows a list; its columns stay as wide as they are while they are the same. */
    void show(Preview preview, List<PreviewRow> rows) {
        boolean sameColumns = shown.filter(before -> before.columns() == preview.columns()
                        && before.sheet() == preview.sheet()
                        && before.file().equals(preview.file()))
                .isPresent();
        shown = Optional.of(preview);
        if (!sameColumns) {
            heads.clear();
            getColumns().setAll(fixed());
            for (int column = 0; column < preview.columns(); column++) {
                getColumns().add(value(preview, column));
            }
            stretch();
        }
        for (int column = 0; column < heads.size(); column++) {
            heads.get(column).show(PreviewRow.field(preview.list(), column));
        }
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        int at = focused.getRow();
        getItems().setAll(rows);
        if (at >= 0 && !rows.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(at, rows.size() - 1), focusedColumn(focused));
        }
        refresh();
    }

    @SuppressWarnings("unchecked") // all columns of the table are of this type
    private @Nullable TableColumn<PreviewRow, PreviewRow> focusedColumn(TablePosition<?, ?> focused) {
        return (TableColumn<PreviewRow, PreviewRow>) focused.getTableColumn();
    }

    private TableColumn<PreviewRow, PreviewRow> value(Preview preview, int index) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>();
        ColumnHead head = new ColumnHead(model, words, index);
        heads.add(head);
        column.setGraphic(head);
        column.setUserData(index);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new ValueCell(this, model, words, index));
        column.setEditable(true);
        int letters = preview.list().letters().rows().stream()
                .filter(row -> preview.list().tables().isEmpty()
                        || row.number() >= preview.list().tables().get(0).firstHead())
                .limit(LOOKED_AT)
                .mapToInt(row -> row.cell(index).text().length())
                .max()
                .orElse(0);
        int said = head.said(PreviewRow.field(preview.list(), index)).length();
        column.setMinWidth(NUMBER);
        column.setPrefWidth(Math.max(said * A_LETTER + COMBO, Math.min(MOST, letters * A_LETTER)));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** What the columns of the file leave over is for the reasons. */
    private void stretch() {
        if (getColumns().size() > heads.size() && !heads.isEmpty()) {
            TableColumn<PreviewRow, ?> reasons = getColumns().get(REASONS);
            double others = getColumns().stream()
                    .filter(column -> column != reasons)
                    .mapToDouble(TableColumn::getPrefWidth)
                    .sum();
            reasons.setPrefWidth(Math.max(REASON, Math.min(MOST_REASON, getWidth() - others - SCROLL_BAR)));
        }
    }

    /** Shows the cells as the file has them, or in Unicode. */
    void showOriginal(boolean asWritten) {
        original = asWritten;
        refresh();
    }

    /** Whether a cell is being put right. */
    boolean isTyping() {
        return getEditingCell() != null;
    }

    boolean isOriginal() {
        return original;
    }

    Map<Integer, Map<ListField, String>> corrections() {
        return shown.map(preview -> preview.choices().reading().corrections()).orElse(Map.of());
    }

    Optional<ListField> field(PreviewRow row, int column) {
        return shown.flatMap(preview -> PreviewRow.field(preview.list(), row, column));
    }

    /** F2 puts a cell right, Delete leaves its row out. */
    private void pressed(KeyEvent event) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (isTyping() || at.getRow() < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
            edit(at.getRow(), focusedColumn(at));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            PreviewRow row = getItems().get(at.getRow());
            row.planned().ifPresent(planned -> model.leaveOut(planned.row().number()));
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        if (getSelectionModel().getSelectedCells().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0, getColumns().get(0));
        }
        super.requestFocus();
    }

    private static final class Row extends TableRow<PreviewRow> {
        @Override
        protected void updateItem(@Nullable PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("head-row", "quiet-row");
            if (!empty && row != null) {
                if (row.place() == PreviewRow.Place.HEAD) {
                    getStyleClass().add("head-row");
                } else if (row.planned().isEmpty() || row.planned().get().status() == ImportRow.Status.SKIP) {
                    getStyleClass().add("quiet-row");
                }
            }
        }
    }
}
