package vn.sovang.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.sovang.domain.ListedAward;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.kit.KeyHint;
import vn.sovang.ui.kit.ProgressStrip;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.SidePane;
import vn.sovang.ui.kit.Workbench;

/** The box to type into, what was found, and beside it the history of whoever is chosen. */
final class SearchView extends BorderPane {
    private static final double SIDE = 16;
    private static final double GAP = 8;

    private final SearchModel model;
    private final Workbench workbench;
    private final Messages messages;
    private final Totals totals;
    private final SearchField box;
    private final Label summary = new Label();
    private final Label hint = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final ResultTable table;
    private final TotalLine total;
    private final HistoryCard card;
    private final SidePane beside;
    private boolean inFront;

    SearchView(SearchModel model, Workbench workbench) {
        this.model = model;
        this.workbench = workbench;
        this.messages = workbench.messages();
        this.totals = new Totals(messages);
        this.box = new SearchField(MaterialDesignM.MAGNIFY, messages.get("search.prompt"));
        this.table = new ResultTable(workbench);
        this.total = new TotalLine(messages);
        this.card = new HistoryCard(messages);
        VBox results = new VBox(progress, table, total);
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(top());
        beside = new SidePane(results, card, workbench.room(), HistoryCard.WIDTH);
        setCenter(beside);
        follow();
    }

    /** Puts words into the box from outside. */
    void put(String text) {
        if (!box.getText().equals(text)) {
            box.setText(text);
        }
    }

    void onOpen(java.util.function.Consumer<ListedAward> listener) {
        table.onOpen(listener);
        card.onOpen(listener);
    }

    /** The screen comes to the front: looks for what stands in the box, which may have been typed a moment too late. */
    void begin() {
        inFront = true;
        model.begin(box.getText());
        focusBox();
    }

    /** The screen leaves: what is still being waited for is not looked for any more. */
    void end() {
        inFront = false;
    }

    private void typed(String text) {
        if (inFront) {
            model.search(text);
        }
    }

    private void focusBox() {
        box.requestFocus();
    }

    void toggleCard() {
        beside.toggle();
    }

    /** Moves the choice up or down; the history follows. */
    void step(int rows) {
        int to = table.getSelectionModel().getSelectedIndex() + rows;
        if (to >= 0 && to < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(to);
            table.scrollTo(Math.max(0, to - 2));
        }
    }

    List<Node> regions() {
        return List.of(box, table, card);
    }

    private VBox top() {
        box.getStyleClass().add("tall");
        KeyHint esc = new KeyHint("Esc");
        Label clears = new Label(messages.get("search.clears"));
        clears.getStyleClass().add("muted");
        HBox clear = new HBox(GAP, esc, clears);
        clear.setAlignment(Pos.CENTER);
        clear.setMouseTransparent(true);
        clear.setPadding(new Insets(0, GAP, 0, 0));
        clear.visibleProperty().bind(box.textProperty().isNotEmpty());
        box.getChildren().add(clear);
        summary.getStyleClass().add("strong");
        hint.getStyleClass().add("muted");
        HBox below = new HBox(SIDE, summary, hint);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(GAP, box, below);
        top.setPadding(new Insets(12, SIDE, GAP, SIDE));
        top.getStyleClass().addAll("pane-white", "lined-bottom");
        return top;
    }

    private void follow() {
        box.onTyped(this::typed);
        box.onEntered(text -> table.requestFocus());
        box.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                event.consume();
            }
        });
        total.onMore(model::more);
        model.stateProperty().subscribe(this::show);
        model.cardProperty()
                .subscribe(
                        shown -> shown.ifPresentOrElse(each -> card.show(each.history(), each.award()), card::clear));
        model.workingProperty().subscribe(working -> {
            if (working) {
                progress.begin();
            } else {
                progress.end();
            }
        });
        table.onChosen(award -> model.choose(Optional.of(award)));
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> total.showPosition(row.intValue()));
    }

    private void show(SearchState state) {
        if (state instanceof SearchState.Found rows) {
            show(rows);
        } else {
            total.hide();
            summary.setText("");
            hint.setText("");
            table.getItems().clear();
            table.setPlaceholder(new Instead(workbench, model, () -> put("")).of(state));
        }
    }

    private void show(SearchState.Found found) {
        boolean all = found.query().isBlank();
        summary.setText(totals.summary(found));
        hint.setText(messages.get(all ? "search.hint.all" : "search.hint.found"));
        table.show(
                found.result().awards(), found.query(), model.chosenProperty().get());
        total.show(found);
        total.showPosition(table.getSelectionModel().getSelectedIndex());
    }

    /** The keys that work while the screen is in front. */
    List<Key> keys() {
        return List.of(
                new Key(Command.FIND_HERE, this::focusBox),
                new Key(Command.REFRESH, model::refresh),
                new Key(Command.TOGGLE_PREVIEW, this::toggleCard),
                new Key(Command.PREVIOUS_ROW, () -> step(-1)),
                new Key(Command.NEXT_ROW, () -> step(1)));
    }

    record Key(Command command, Runnable run) {}
}
