package vn.sovang.ui.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.WidthClass;
import vn.sovang.ui.kit.Workbench;

/** The lines of a decision as a sheet of cells with a cursor. The cell editor lies over it, so refreshing never disturbs it. */
final class LineGrid extends StackPane {
    private final LinesModel model;
    private final ChecksModel checks;
    private final ObjectProperty<DecisionsHabits> habits;
    private final Room room;
    private final TableView<GridRow> table = new TableView<>();
    private final Map<Column, TableColumn<GridRow, GridRow>> columns = new EnumMap<>(Column.class);
    private final ColumnWidths widths;
    private final Pane over = new Pane();
    private final GridEditing editing;
    private final GridMenu menu;
    private final GridKeys keys;
    private final RowDrag drag;
    private boolean following;

    LineGrid(
            LinesModel model,
            ChecksModel checks,
            OffersModel offers,
            ObjectProperty<DecisionsHabits> habits,
            Workbench bench) {
        Messages words = bench.messages();
        this.room = bench.room();
        this.habits = habits;
        this.model = model;
        this.checks = checks;
        LineText text = new LineText(words);
        table.getStyleClass().add("grid");
        table.setId("lines");
        table.setAccessibleText(words.get("decisions.grid.name"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setRowFactory(t -> new LineRow());
        table.setSortPolicy(t -> false);
        for (Column column : Column.values()) {
            columns.put(column, column(column, words, text));
        }
        table.getColumns().setAll(columns.values());
        widths = new ColumnWidths(table, columns, room, habits);
        over.setPickOnBounds(false);
        getChildren().addAll(table, over);
        editing = new GridEditing(model, offers, words, this);
        menu = new GridMenu(model, words, editing);
        keys = new GridKeys(model, table, editing);
        drag = new RowDrag(this);
        listen();
    }

    private void listen() {
        model.columns().hiddenProperty().set(habits.get().hidden());
        model.columns().hiddenProperty().subscribe(hidden -> {
            habits.set(habits.get().withHidden(hidden));
            sight();
            widths.stretch();
        });
        model.rowsProperty().subscribe(this::show);
        model.cursorProperty().subscribe(this::point);
        checks.findingsProperty().subscribe(found -> table.refresh());
        table.getFocusModel().focusedCellProperty().subscribe(this::walked);
        widths.keep();
        keys.install();
        drag.install();
        menu.install(table);
    }

    private TableColumn<GridRow, GridRow> column(Column column, Messages words, LineText text) {
        TableColumn<GridRow, GridRow> made = new TableColumn<>();
        made.setId(column.name());
        made.setUserData(column);
        made.setText(words.get(column.key()));
        if (column == Column.KIND) {
            FontIcon icon = new FontIcon(MaterialDesignS.SHAPE_OUTLINE);
            icon.setAccessibleText(words.get(column.key()));
            room.widthClassProperty().subscribe(is -> {
                made.setText(is == WidthClass.WIDE ? words.get(column.key()) : "");
                made.setGraphic(is == WidthClass.WIDE ? null : icon);
            });
        }
        made.setSortable(false);
        made.setReorderable(false);
        if (column == Column.ORDINAL) {
            made.getStyleClass().add("row-handle");
        }
        if (column.isRightAligned()) {
            made.getStyleClass().add("align-right");
        }
        made.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        made.setCellFactory(c -> new LineCell(column, checks, words, text));
        return made;
    }

    private TableColumn<GridRow, GridRow> column(Column column) {
        TableColumn<GridRow, GridRow> found = columns.get(column);
        if (found == null) {
            throw new IllegalStateException("no column " + column);
        }
        return found;
    }

    /** Changes only the rows that differ, so that place and selection stay. */
    private void show(List<GridRow> rows) {
        Area chosen = area();
        following = true;
        sight();
        List<GridRow> old = table.getItems();
        boolean same = old.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(i -> old.get(i).awardId() == rows.get(i).awardId());
        if (same) {
            for (int i = 0; i < rows.size(); i++) {
                if (!old.get(i).equals(rows.get(i))) {
                    table.getItems().set(i, rows.get(i));
                }
            }
        } else {
            table.getItems().setAll(rows);
        }
        widths.stretch();
        if (same && !chosen.isOneCell()) {
            choose(chosen);
        }
        following = false;
        point(model.cursorProperty().get());
    }

    /** A changed row drops out of the table's selection; what was chosen stays chosen, as in Excel. */
    private void choose(Area area) {
        List<Column> columns = area.columns();
        table.getSelectionModel()
                .selectRange(
                        area.top(),
                        column(columns.get(0)),
                        Math.min(area.bottom(), table.getItems().size() - 1),
                        column(columns.get(columns.size() - 1)));
    }

    private void sight() {
        List<Column> shown = model.columns().list();
        columns.forEach((name, column) -> column.setVisible(shown.contains(name)));
    }

    /** Puts the table's cursor where the model's is, and brings it into view. */
    private void point(Cursor at) {
        if (following || at.row() >= table.getItems().size()) {
            return;
        }
        following = true;
        TableColumn<GridRow, GridRow> column = column(at.column());
        if (!table.getSelectionModel().isSelected(at.row(), column)) {
            table.getSelectionModel().clearAndSelect(at.row(), column);
        }
        table.getFocusModel().focus(at.row(), column);
        reveal(at);
        following = false;
    }

    void reveal(Cursor at) {
        // A row just added is not known to the flow before the next layout.
        table.layout();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(at.row());
        }
        table.scrollToColumn(column(at.column()));
    }

    private void walked(TablePosition<?, ?> to) {
        if (!following && to.getRow() >= 0 && to.getTableColumn() != null) {
            following = true;
            model.moveTo(new Cursor(to.getRow(), (Column) to.getTableColumn().getUserData()));
            following = false;
        }
    }

    /** The smallest rectangle around the chosen cells, else the cell at hand. */
    @SuppressWarnings("rawtypes") // the selection model's list of positions is raw in JavaFX
    Area area() {
        List<TablePosition> cells = List.copyOf(table.getSelectionModel().getSelectedCells());
        List<TablePosition> inside = cells.stream()
                .filter(cell -> cell.getTableColumn() != null
                        && cell.getRow() < table.getItems().size())
                .toList();
        if (inside.isEmpty()) {
            return Area.of(model.cursorProperty().get());
        }
        int left = inside.stream().mapToInt(TablePosition::getColumn).min().orElse(0);
        int right = inside.stream().mapToInt(TablePosition::getColumn).max().orElse(0);
        return new Area(
                inside.stream().mapToInt(TablePosition::getRow).min().orElse(0),
                inside.stream().mapToInt(TablePosition::getRow).max().orElse(0),
                table.getVisibleLeafColumns().subList(left, right + 1).stream()
                        .map(column -> (Column) column.getUserData())
                        .toList());
    }

    /** The rows with a chosen cell, for acts on several lines. */
    List<GridRow> chosen() {
        return table.getSelectionModel().getSelectedCells().stream()
                .map(cell -> cell.getRow())
                .distinct()
                .sorted()
                .filter(row -> row >= 0 && row < table.getItems().size())
                .map(table.getItems()::get)
                .toList();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    TableView<GridRow> table() {
        return table;
    }

    Pane over() {
        return over;
    }

    GridMenu menu() {
        return menu;
    }

    RowDrag drag() {
        return drag;
    }

    GridKeys keys() {
        return keys;
    }

    GridEditing editing() {
        return editing;
    }
}
