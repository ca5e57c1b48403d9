package vn.sovang.ui.recipients;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sovang.domain.KnownRecipient;
import vn.sovang.i18n.Messages;
import vn.sovang.register.RecipientFilter.Order;
import vn.sovang.text.DateLine;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.Shortening;
import vn.sovang.ui.kit.TableWidths;
import vn.sovang.ui.kit.Workbench;

/** The recipients, one a row; what the filter's words matched is marked. */
final class RecipientTable extends TableView<KnownRecipient> {
    private static final double FIXED = 0;
    private static final int YEAR = 4;

    private final Messages messages;
    private final TableWidths widths;
    private TextQuery query = TextQuery.of("");
    private Consumer<KnownRecipient> choose = known -> {};
    private Runnable open = () -> {};
    private Runnable edit = () -> {};
    private final Map<Order, TableColumn<KnownRecipient, ?>> sorting = new EnumMap<>(Order.class);
    private Consumer<Order> sort = order -> {};
    private boolean filling;

    RecipientTable(Workbench workbench) {
        this.messages = workbench.messages();
        this.widths = new TableWidths(workbench.room(), "recipients");
        setId("recipients");
        setColumnResizePolicy(widths.policy());
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setAccessibleText(messages.get("recipients.table"));
        getColumns().setAll(columns());
        setSortPolicy(table -> sorted());
        setRowFactory(table -> row());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().subscribe(known -> {
            if (!filling) {
                Optional.ofNullable(known).ifPresent(each -> choose.accept(each));
            }
        });
    }

    /** Hears whom the user chose. */
    void onChosen(Consumer<KnownRecipient> listener) {
        choose = listener;
    }

    /** Runs on Enter or a double click. */
    void onOpen(Runnable run) {
        open = run;
    }

    /** Runs on F2. */
    void onEdit(Runnable run) {
        edit = run;
    }

    /** Hears by which column the user wants the rows ordered. */
    void onSorted(Consumer<Order> listener) {
        sort = listener;
    }

    /** Marks the column the rows are ordered by. */
    void mark(Order order) {
        boolean before = filling;
        filling = true;
        getSortOrder().setAll(Optional.ofNullable(sorting.get(order)).stream().toList());
        filling = before;
    }

    /** The register orders the rows; a third click on a header goes back to the order of names. */
    private boolean sorted() {
        if (!filling) {
            sort.accept(sorting.entrySet().stream()
                    .filter(each -> getSortOrder().contains(each.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Order.NAME));
        }
        return true;
    }

    /** A column that orders the rows in one direction, the one that is asked for. */
    private TableColumn<KnownRecipient, KnownRecipient> sorting(
            Order order, TableColumn.SortType direction, TableColumn<KnownRecipient, KnownRecipient> column) {
        column.setSortable(true);
        column.setSortType(direction);
        column.sortTypeProperty().subscribe(type -> {
            if (type != direction) {
                column.setSortType(direction);
            }
        });
        sorting.put(order, column);
        return column;
    }

    /** Shows others, one of them chosen. */
    void show(List<KnownRecipient> rows, String words, Optional<KnownRecipient> chosen) {
        filling = true;
        query = TextQuery.of(words);
        getItems().setAll(rows);
        int row = chosen.map(rows::indexOf).orElse(-1);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 2));
        }
        filling = false;
        refresh();
    }

    /** Moves the choice up or down. */
    void step(int rows) {
        int to = getSelectionModel().getSelectedIndex() + rows;
        if (to >= 0 && to < getItems().size()) {
            getSelectionModel().clearAndSelect(to);
            scrollTo(Math.max(0, to - 2));
        }
    }

    /** Takes the focus on the chosen row. */
    @Override
    public void requestFocus() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        getFocusModel().focus(getSelectionModel().getSelectedIndex());
        super.requestFocus();
    }

    /** What can be done with the row at hand. */
    void offer(ContextMenu menu) {
        setContextMenu(menu);
    }

    private List<TableColumn<KnownRecipient, KnownRecipient>> columns() {
        TableColumn<KnownRecipient, KnownRecipient> kind =
                column("kind", 34, FIXED, () -> new RowCell.Kind<>(KnownRecipient::kind, messages));
        kind.setText("");
        return List.of(
                kind,
                sorting(
                        Order.NAME,
                        TableColumn.SortType.ASCENDING,
                        column("name", 190, 110, () -> marked(KnownRecipient::name, Shortening.Place.MIDDLE))),
                column("honorific", 84, FIXED, () -> new RowCell.Plain<>(KnownRecipient::honorific)),
                column("position", 160, 62, () -> marked(KnownRecipient::position, Shortening.Place.END)),
                sorting(
                        Order.UNIT,
                        TableColumn.SortType.ASCENDING,
                        column("unit", 170, 72, () -> marked(KnownRecipient::unit, Shortening.Place.END))),
                column("born", 72, FIXED, () -> new RowCell.Figures<>(RecipientTable::year)),
                sorting(
                        Order.AWARDS,
                        TableColumn.SortType.DESCENDING,
                        column(
                                "awards",
                                92,
                                FIXED,
                                () -> new RowCell.Figures<>(known -> Integer.toString(known.awards())))),
                sorting(
                        Order.LAST_AWARD,
                        TableColumn.SortType.DESCENDING,
                        column("last", 124, FIXED, () -> new RowCell.Figures<>(this::last))));
    }

    private RowCell<KnownRecipient> marked(Function<KnownRecipient, String> text, Shortening.Place place) {
        return new MarkedCell(text, place, () -> query);
    }

    /** A date of birth is nobody's business in a list: its year tells people of one name apart. */
    private static String year(KnownRecipient known) {
        return known.birth().length() > YEAR ? known.birth().substring(0, YEAR) : known.birth();
    }

    private String last(KnownRecipient known) {
        var on = known.lastOn();
        if (on == null) {
            return known.awards() == 0 ? "" : messages.get("kit.history.draft");
        }
        return DateLine.shortForm(on);
    }

    private TableColumn<KnownRecipient, KnownRecipient> column(
            String key, double width, double least, Supplier<TableCell<KnownRecipient, KnownRecipient>> cell) {
        TableColumn<KnownRecipient, KnownRecipient> column =
                new TableColumn<>(messages.get("recipients.column." + key));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(each -> cell.get());
        if (least == FIXED) {
            widths.fixed(column, width);
        } else {
            widths.flexible(key, column, width, least);
        }
        if (cell.get() instanceof RowCell.Figures) {
            column.getStyleClass().add("align-right");
        }
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableRow<KnownRecipient> row() {
        TableRow<KnownRecipient> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (getSelectionModel().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            open.run();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            // A table keeps this key for itself, also where no cell can be edited.
            edit.run();
            event.consume();
        }
    }
}
