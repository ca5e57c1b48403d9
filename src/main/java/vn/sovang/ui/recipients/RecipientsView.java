package vn.sovang.ui.recipients;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.register.History;
import vn.sovang.register.RecipientFilter;
import vn.sovang.register.RecipientFilter.Order;
import vn.sovang.register.RecipientList;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.CommandTable;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.kit.PickBox;
import vn.sovang.ui.kit.ProgressStrip;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.SegmentedControl;
import vn.sovang.ui.kit.SidePane;
import vn.sovang.ui.kit.Workbench;

/** Filters, the recipients they let through, and beside them the history of whoever is chosen. */
final class RecipientsView extends BorderPane {
    private static final double FILTER_WIDTH = 260;
    private static final double ORDER_WIDTH = 110;

    private final RecipientsModel model;
    private final Workbench workbench;
    private final Messages messages;
    private final SearchField box;
    private final SegmentedControl<Segment> segments;
    private final PickBox<Order> order;
    private final ProgressStrip progress = new ProgressStrip();
    private final RecipientTable table;
    private final Label total = new Label();
    private final Label position = new Label();
    private final HistoryCard card;
    private final SidePane beside;
    private final RecipientSheets sheets;
    private final CardFoot foot;
    private Consumer<ListedAward> open = award -> {};
    private Consumer<History> print = history -> {};

    RecipientsView(RecipientsModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        this.messages = workbench.messages();
        box = new SearchField(Command.FIND_HERE.icon(), messages.get("recipients.filter")).withKeys(Command.FIND_HERE);
        segments = new SegmentedControl<>(
                List.of(Segment.values()), segment -> messages.get("recipients.segment." + segment.name()));
        order = new PickBox<>(each -> messages.get("recipients.order." + each.name()), this::order);
        table = new RecipientTable(workbench);
        card = new HistoryCard(messages);
        sheets = new RecipientSheets(model, workbench, this);
        foot = new CardFoot(workbench, sheets);
        VBox list = new VBox(progress, table, totalLine());
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(top());
        beside = new SidePane(list, card, workbench.room(), HistoryCard.WIDTH);
        setCenter(beside);
        table.offer(menu());
        follow();
    }

    /** Whatever was listed before, the list is of those of that name now. */
    void open(long id, String name) {
        segments.valueProperty().set(Segment.ALL);
        model.want(id);
        box.setText(name);
        model.filter(
                RecipientFilter.ALL.withWords(name).withOrder(model.filter().order()));
    }

    void compare(long id, long otherId) {
        sheets.compare(id, otherId);
    }

    void onOpen(Consumer<ListedAward> listener) {
        open = listener;
        card.onOpen(listener);
    }

    /** Hears whose history is wanted on paper. */
    void onPrint(Consumer<History> listener) {
        print = listener;
        card.onPrint(listener);
    }

    private void print() {
        model.cardProperty().get().map(RecipientsModel.Card::history).ifPresent(print);
    }

    /** The screen comes to the front: the register may have changed meanwhile. */
    void begin() {
        model.filter(model.filter().withWords(box.getText()));
        model.refresh();
        table.requestFocus();
    }

    List<Node> regions() {
        return List.of(box, table, card);
    }

    /** Binds what the keys do while the screen is in front. */
    Subscription bind(CommandTable commands) {
        var somebody = model.cardProperty().map(Optional::isPresent);
        var alike = model.cardProperty()
                .map(card -> card.filter(each -> !each.alike().isEmpty()).isPresent());
        return Subscription.combine(
                commands.bind(Command.FIND_HERE, box::requestFocus),
                commands.bind(Command.REFRESH, model::refresh),
                commands.bind(Command.EDIT_CELL, foot::edit, somebody),
                commands.bind(Command.COMPARE_RECIPIENTS, foot::compare, alike),
                commands.bind(Command.PRINT_HISTORY, this::print, somebody),
                commands.bind(Command.TOGGLE_PREVIEW, beside::toggle),
                commands.bind(Command.PREVIOUS_ROW, () -> table.step(-1)),
                commands.bind(Command.NEXT_ROW, () -> table.step(1)));
    }

    private HBox top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        order.show(List.of(Order.values()), Order.NAME);
        order.setId("recipients-order");
        Ems.atLeast(order, ORDER_WIDTH);
        order.setAccessibleText(messages.get("recipients.order"));
        box.getStyleClass().add("recipients-filter");
        Ems.wide(box, FILTER_WIDTH);
        HBox top = new HBox(box, segments, gap, order);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().addAll("toolbar", "pane-white", "lined-bottom");
        return top;
    }

    /** By the box above or by a header, and either shows it. */
    private void order(Order wanted) {
        order.show(List.of(Order.values()), wanted);
        table.mark(wanted);
        model.filter(model.filter().withOrder(wanted));
    }

    private HBox totalLine() {
        total.getStyleClass().add("bold");
        position.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(total, gap, position);
        line.getStyleClass().add("total-line");
        return line;
    }

    private ContextMenu menu() {
        MenuItem opens = new MenuItem(messages.get("recipients.open"), new FontIcon(Command.GO_DECISIONS.icon()));
        opens.setOnAction(event -> openNewest());
        MenuItem edits = new MenuItem(messages.get("recipients.edit"), new FontIcon(Command.EDIT_DECISION.icon()));
        Command.EDIT_CELL.keys().ifPresent(edits::setAccelerator);
        edits.setOnAction(event -> foot.edit());
        CommandControls controls = new CommandControls(workbench);
        return new ContextMenu(
                opens, edits, controls.menuItem(Command.COMPARE_RECIPIENTS), controls.menuItem(Command.PRINT_HISTORY));
    }

    private void openNewest() {
        model.cardProperty().get().flatMap(RecipientsModel.Card::newest).ifPresent(open);
    }

    private void follow() {
        box.onTyped(words -> model.filter(model.filter().withWords(words)));
        box.onEntered(words -> table.requestFocus());
        box.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                event.consume();
            }
        });
        segments.valueProperty().subscribe(segment -> model.filter(segment.of(model.filter())));
        table.onChosen(known -> model.choose(Optional.of(known)));
        table.onOpen(this::openNewest);
        table.onEdit(foot::edit);
        table.onSorted(this::order);
        table.mark(Order.NAME);
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> showPosition());
        model.stateProperty().subscribe(this::show);
        model.cardProperty().subscribe(this::show);
        model.workingProperty().subscribe(working -> {
            if (working) {
                progress.begin();
            } else {
                progress.end();
            }
        });
    }

    private void show(Optional<RecipientsModel.Card> shown) {
        foot.show(shown);
        shown.ifPresentOrElse(each -> card.show(each.history(), foot.nodes()), card::clear);
    }

    private void show(RecipientsState state) {
        if (state instanceof RecipientsState.Found found) {
            count(found.list());
            table.show(
                    found.list().rows(),
                    model.filter().words(),
                    model.chosenProperty().get());
        } else {
            if (state instanceof RecipientsState.NobodyFound nobody) {
                count(nobody.list());
            }
            table.getItems().clear();
            table.setPlaceholder(new Instead(workbench, model, this::showAll).of(state));
        }
        showPosition();
    }

    private void count(RecipientList list) {
        for (Segment segment : Segment.values()) {
            segments.setCount(segment, messages.get("recipients.count", segment.count(list)));
        }
        total.setText(messages.get("recipients.total", list.rows().size()));
    }

    private void showPosition() {
        int row = table.getSelectionModel().getSelectedIndex();
        position.setText(
                row < 0
                        ? ""
                        : messages.get(
                                "recipients.position", row + 1, table.getItems().size()));
    }

    /** Takes every filter away. */
    private void showAll() {
        box.setText("");
        segments.valueProperty().set(Segment.ALL);
        model.filter(RecipientFilter.ALL.withOrder(model.filter().order()));
        table.requestFocus();
    }
}
