package vn.sovang.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.Room;
import vn.sovang.ui.kit.RowCell;
import vn.sovang.ui.kit.TableWidths;
import vn.sovang.ui.kit.Workbench;

/** The awards found, best first. What the query matched is marked; a column that would say the same in each row is hidden. */
final class ResultTable extends TableView<ListedAward> {
    private static final double ALL_COLUMNS = 780;

    private final Messages messages;
    private final Room room;
    private final TableWidths widths;
    private final TableColumn<ListedAward, ListedAward> form;
    private TextQuery query = TextQuery.of("");
    private Consumer<ListedAward> open = award -> {};
    private Consumer<ListedAward> choose = award -> {};
    private boolean filling;
    private boolean mixed;

    ResultTable(Workbench workbench) {
        this.messages = workbench.messages();
        this.room = workbench.room();
        this.widths = new TableWidths(room);
        form = column("search.column.form", 116, fixed(), () -> new RowCell.Plain<>(ListedAward::form));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setAccessibleText(messages.get("search.results"));
        getColumns().setAll(columns());
        widthProperty().subscribe(width -> forms());
        room.follow(this::forms);
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

    /** Shows other rows, one of them chosen. */
    void show(List<ListedAward> awards, String text, Optional<ListedAward> chosen) {
        filling = true;
        query = TextQuery.of(text);
        mixed = awards.stream().map(ListedAward::form).distinct().count() > 1;
        forms();
        getItems().setAll(awards);
        mark(chosen);
        filling = false;
        refresh();
    }

    /** Where all the columns have no room, the form stands in the card only. */
    private void forms() {
        form.setVisible(mixed && getWidth() >= room.px(ALL_COLUMNS));
    }

    private void mark(Optional<ListedAward> chosen) {
        int row = chosen.map(getItems()::indexOf).orElse(-1);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 2));
        }
    }

    /** Takes the focus on the chosen row. */
    @Override
    public void requestFocus() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
        super.requestFocus();
    }

    private List<TableColumn<ListedAward, ListedAward>> columns() {
        TableColumn<ListedAward, ListedAward> kind =
                column("search.column.kind", 34, fixed(), () -> new RowCell.Kind<>(ListedAward::kind, messages));
        kind.setText("");
        return List.of(
                kind,
                column("search.column.name", 190, 130, () -> new ResultCells.Name(messages, this::query)),
                column(
                        "search.column.position",
                        230,
                        130,
                        () -> new ResultCells.Marked(ResultCells::position, this::query)),
                column("search.column.year", 52, fixed(), () -> new RowCell.Figures<>(ResultCells::year)),
                form,
                column(
                        "search.column.achievement",
                        210,
                        120,
                        () -> new ResultCells.Marked(
                                award -> Gist.of(award.achievement()), ListedAward::achievement, this::query)),
                column(
                        "search.column.decision",
                        116,
                        fixed(),
                        () -> new ResultCells.Marked(ListedAward::decision, this::query)),
                column("search.column.book", 62, fixed(), () -> new RowCell.Figures<>(ResultCells::book)));
    }

    private TextQuery query() {
        return query;
    }

    /** A column that keeps its width when the window grows. */
    private static double fixed() {
        return 0;
    }

    private TableColumn<ListedAward, ListedAward> column(
            String key, double width, double least, Supplier<RowCell<ListedAward>> cell) {
        TableColumn<ListedAward, ListedAward> column = new TableColumn<>(messages.get(key));
        column.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(each -> cell.get());
        if (least == fixed()) {
            widths.fixed(column, width);
        } else {
            widths.flexible(column, width, least);
        }
        if (cell.get() instanceof RowCell.Figures) {
            column.getStyleClass().add("align-right");
        }
        column.setSortable(false);
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
