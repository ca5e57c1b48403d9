package vn.sovang.ui.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.register.SearchOrder;
import vn.sovang.register.SearchOrder.Way;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.TableWidths;
import vn.sovang.ui.kit.Workbench;

/** The awards found. What the query matched is marked; the register orders all of them, not only those that are here. */
final class ResultTable extends TableView<ListedAward> {
    private static final double ALL_COLUMNS = 780;
    /** So many rows before the last one that is here, more are asked for. */
    private static final int NEAR_END = 40;

    private final Messages messages;
    private final Room room;
    private final TableWidths widths;
    private final Map<ResultColumn, TableColumn<ListedAward, ListedAward>> columns = new EnumMap<>(ResultColumn.class);
    private TextQuery query = TextQuery.of("");
    private Optional<SearchState.Found> shown = Optional.empty();
    private Set<ResultColumn> hidden = Set.of();
    private Consumer<ListedAward> open = award -> {};
    private Consumer<ListedAward> choose = award -> {};
    private Consumer<SearchOrder> order = by -> {};
    private Runnable nearEnd = () -> {};
    private boolean filling;

    ResultTable(Workbench workbench) {
        this.messages = workbench.messages();
        this.room = workbench.room();
        this.widths = new TableWidths(room, "search");
        setColumnResizePolicy(widths.policy());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(messages.get("search.results"));
        for (ResultColumn each : ResultColumn.values()) {
            columns.put(each, column(each, cells(each)));
        }
        getColumns().setAll(columns.values());
        columns(ResultColumn.KIND).setText("");
        setSortPolicy(table -> sorted());
        widthProperty().subscribe(width -> arrange());
        room.follow(this::arrange);
        setRowFactory(table -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().subscribe(award -> {
            if (!filling) {
                Optional.ofNullable(award).ifPresent(each -> choose.accept(each));
            }
        });
    }

    /** Hears which row the user chose. */
    void onChosen(Consumer<ListedAward> listener) {
        choose = listener;
    }

    /** Hears which award's decision is to be opened: Enter or a double click. */
    void onOpen(Consumer<ListedAward> listener) {
        open = listener;
    }

    /** Hears by what the user wants the rows ordered. */
    void onOrder(Consumer<SearchOrder> listener) {
        order = listener;
    }

    /** Hears that the last rows that are here are about to be seen. */
    void onNearEnd(Runnable listener) {
        nearEnd = listener;
    }

    /** Puts columns out of sight. */
    void hide(Set<ResultColumn> columnsOut) {
        hidden = Set.copyOf(columnsOut);
        arrange();
    }

    /** Shows what was found, one row of it chosen. Where rows follow those that are here, these stay where they are. */
    void show(SearchState.Found found, SearchOrder by, Optional<ListedAward> chosen) {
        filling = true;
        query = TextQuery.of(found.query().text());
        shown = Optional.of(found);
        arrange();
        List<ListedAward> rows = found.result().awards();
        int before = getItems().size();
        if (before == 0 || rows.size() < before || !rows.subList(0, before).equals(getItems())) {
            getItems().setAll(rows);
            mark(chosen);
        } else if (rows.size() > before) {
            getItems().addAll(rows.subList(before, rows.size()));
        }
        markOrder(found.isByRecipient() ? SearchOrder.BEST : by);
        filling = false;
        refresh();
    }

    /** Where all the columns have no room, the form stands in the card only. */
    private void arrange() {
        shown.ifPresent(found -> columns.forEach((each, column) -> {
            boolean room = each != ResultColumn.FORM || getWidth() >= this.room.px(ALL_COLUMNS);
            column.setVisible(room && ShownColumns.isShown(each, found, hidden));
            column.setSortable(!found.isByRecipient() && each.by().isPresent());
        }));
    }

    private void mark(Optional<ListedAward> chosen) {
        int row = chosen.map(getItems()::indexOf).orElse(-1);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 2));
        }
    }

    private void markOrder(SearchOrder by) {
        columns.forEach((each, column) -> {
            if (each.by().filter(by.by()::equals).isPresent()) {
                column.setSortType(
                        by.way() == Way.UP ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                getSortOrder().setAll(List.of(column));
            }
        });
        if (by.equals(SearchOrder.BEST)) {
            getSortOrder().clear();
        }
    }

    /** A third click on a head goes back to what fits best. */
    private boolean sorted() {
        if (!filling) {
            SearchOrder wanted = SearchOrder.BEST;
            for (ResultColumn each : ResultColumn.values()) {
                TableColumn<ListedAward, ListedAward> column = columns(each);
                if (!getSortOrder().isEmpty() && getSortOrder().get(0) == column) {
                    Way way = column.getSortType() == TableColumn.SortType.ASCENDING ? Way.UP : Way.DOWN;
                    wanted = each.by().map(by -> new SearchOrder(by, way)).orElse(SearchOrder.BEST);
                }
            }
            order.accept(wanted);
        }
        return true;
    }

    /** Takes the focus on the chosen row. */
    @Override
    public void requestFocus() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        super.requestFocus();
    }

    private TableColumn<ListedAward, ListedAward> columns(ResultColumn which) {
        return Objects.requireNonNull(columns.get(which));
    }

    private Supplier<RowCell<ListedAward>> cells(ResultColumn column) {
        return switch (column) {
            case KIND -> () -> new RowCell.Kind<>(ListedAward::kind, messages);
            case NAME -> () -> new ResultCells.Name(messages, this::query);
            case COUNT -> () -> new RowCell.Figures<>(this::count);
            case YEAR, BOOK -> () -> new RowCell.Figures<>(column::text);
            case FORM -> () -> new RowCell.Plain<>(column::text);
            case ACHIEVEMENT ->
                () -> new ResultCells.Marked(award -> Gist.of(award.achievement()), column::text, this::query);
            case POSITION, DECISION -> () -> new ResultCells.Marked(column::text, this::query);
        };
    }

    private String count(ListedAward award) {
        return shown.map(found -> found.counts().getOrDefault(award.recipientId(), 1))
                .map(count -> messages.get("search.facet.count", count))
                .orElse("");
    }

    private TextQuery query() {
        return query;
    }

    private TableColumn<ListedAward, ListedAward> column(ResultColumn each, Supplier<RowCell<ListedAward>> cell) {
        TableColumn<ListedAward, ListedAward> column = new TableColumn<>(messages.get(each.messageKey()));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        if (each.least() == 0) {
            widths.fixed(column, each.width());
        } else {
            widths.flexible(each.name(), column, each.width(), each.least());
        }
        if (cell.get() instanceof RowCell.Figures) {
            column.getStyleClass().add("align-right");
        }
        column.setSortable(each.by().isPresent());
        column.setReorderable(false);
        return column;
    }

    private TableRow<ListedAward> row() {
        TableRow<ListedAward> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        row.indexProperty().subscribe(index -> {
            int last = getItems().size() - NEAR_END;
            if (last > 0 && index.intValue() >= last) {
                // Not while the table is being laid out.
                Platform.runLater(() -> nearEnd.run());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        ListedAward award = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && award != null) {
            open.accept(award);
            event.consume();
        }
    }
}
