package vn.sovang.ui.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.domain.ListedAward;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;
import vn.sovang.register.History;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.AlikeNotes;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.HistoryCard;
import vn.sovang.ui.kit.ProgressStrip;
import vn.sovang.ui.kit.SidePane;
import vn.sovang.ui.kit.Workbench;

/** The box to type into, what it can be narrowed by, what was found, and the history of whoever is chosen. */
final class SearchView extends BorderPane {
    private static final double SIDE = 16;
    private static final double GAP = 8;

    private final SearchModel model;
    private final Workbench workbench;
    private final Messages messages;
    private final Totals totals;
    private final QueryBox box;
    private final Label summary = new Label();
    private final Label hint = new Label();
    private final ProgressStrip progress = new ProgressStrip();
    private final ResultTable table;
    private final TotalLine total;
    private final FacetsPane facets;
    private final FacetsPlace narrowed;
    private final ObjectProperty<SearchHabits> habits;
    private final SavedMenu saved;
    private final HistoryCard card;
    private BiConsumer<Long, Long> compare = (one, other) -> {};
    private Consumer<Path> paper = file -> {};
    private final SidePane beside;

    SearchView(SearchModel model, Workbench workbench, ObjectProperty<SearchHabits> habits) {
        this.model = model;
        this.workbench = workbench;
        this.messages = workbench.messages();
        this.totals = new Totals(messages);
        this.box = new QueryBox(model, messages);
        this.table = new ResultTable(workbench);
        this.total = new TotalLine(messages);
        this.habits = habits;
        this.saved = new SavedMenu(model, messages, habits);
        this.card = new HistoryCard(messages);
        this.facets = new FacetsPane(messages, this::narrow);
        VBox results = new VBox(progress, table, total);
        VBox.setVgrow(table, Priority.ALWAYS);
        narrowed = new FacetsPlace(facets, results, workbench.room());
        setTop(top());
        beside = new SidePane(narrowed, card, workbench.room(), HistoryCard.WIDTH);
        setCenter(beside);
        follow();
    }

    /** Hears which two recipients are to be compared. */
    void onCompare(BiConsumer<Long, Long> listener) {
        compare = listener;
    }

    /** Hears which file is to be looked at. */
    void onPaper(Consumer<Path> listener) {
        paper = listener;
    }

    /** Hears whose history is wanted on paper. */
    void onPrint(Consumer<History> listener) {
        card.onPrint(listener);
    }

    void onProfile(Consumer<History> listener) {
        card.onProfile(listener);
    }

    void onOpen(Consumer<ListedAward> listener) {
        Consumer<ListedAward> found = award -> {
            saved.remember();
            listener.accept(award);
        };
        table.onOpen(found);
        table.setContextMenu(new ResultMenu(
                workbench, habits, () -> model.chosenProperty().get().ifPresent(found)));
        card.onOpen(found);
    }

    /** The screen comes to the front: looks for what stands in the box, which may have been typed a moment too late. */
    void begin() {
        box.begin();
        box.requestFocus();
    }

    void end() {
        box.end();
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
        return List.of(box, facets, table, card);
    }

    private VBox top() {
        HBox.setHgrow(box, Priority.ALWAYS);
        summary.getStyleClass().add("strong");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox below = new HBox(SIDE, summary, hint, narrowing(), grouping(), takingAway());
        below.getStyleClass().add("search-read");
        HBox head = new HBox(GAP, box, saved.button());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(GAP, head, below);
        top.setPadding(new Insets(12, SIDE, GAP, SIDE));
        top.getStyleClass().addAll("pane-white", "lined-bottom");
        return top;
    }

    /** Where the facets have no place of their own, the way to them. */
    private ActionButton narrowing() {
        ActionButton button = new ActionButton(Command.FIND_HERE.icon(), messages.get("search.facets"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> narrowed.toggle());
        button.visibleProperty().bind(narrowed.besideProperty().not());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** What was found on paper and as a spreadsheet. */
    private HBox takingAway() {
        CommandControls controls = new CommandControls(workbench);
        HBox both = new HBox(GAP, controls.icon(Command.PRINT_FOUND), controls.button(Command.EXPORT_LIST));
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private CheckBox grouping() {
        CheckBox grouped = new CheckBox(messages.get("search.grouped"));
        grouped.setMinWidth(Region.USE_PREF_SIZE);
        grouped.selectedProperty()
                .subscribe(on -> model.want(
                        model.wantedProperty().get().withRows(on ? Wanted.Rows.RECIPIENTS : Wanted.Rows.AWARDS)));
        return grouped;
    }

    private void narrow(Condition value) {
        box.settle();
        model.toggle(value);
    }

    private void follow() {
        box.onEntered(() -> {
            saved.remember();
            table.requestFocus();
        });
        facets.fold(habits.get().closed());
        facets.onFolded(closed -> habits.set(habits.get().withClosed(closed)));
        habits.subscribe(now -> table.hide(now.hidden()));
        box.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                if (!box.isEmpty() || !saved.showRecent(box)) {
                    table.requestFocus();
                }
                event.consume();
            }
        });
        total.onMore(model::more);
        table.onNearEnd(model::more);
        table.onOrder(by -> model.want(model.wantedProperty().get().withOrder(by)));
        model.stateProperty().subscribe(this::show);
        model.facetsProperty().subscribe(counted -> showFacets());
        model.cardProperty().subscribe(shown -> shown.ifPresentOrElse(this::show, card::clear));
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

    /** What is chosen is seen at once, the counts when they have been counted. */
    private void showFacets() {
        model.facetsProperty()
                .get()
                .ifPresent(counted -> model.wordsProperty()
                        .get()
                        .ifPresent(words -> facets.show(counted, model.shownQuery(), words)));
    }

    private void show(SearchState state) {
        showFacets();
        if (state instanceof SearchState.Found rows) {
            show(rows);
        } else {
            total.hide();
            summary.setText("");
            hint.setText("");
            table.getItems().clear();
            table.setPlaceholder(new Instead(workbench, model).of(state));
        }
    }

    private void show(SearchState.Found found) {
        summary.setText(totals.summary(found));
        hint.setText(read(found.query()));
        table.show(
                found,
                model.wantedProperty().get().order(),
                model.chosenProperty().get());
        total.show(found);
        total.showPosition(table.getSelectionModel().getSelectedIndex());
    }

    /** How the query was read: words alone need no explanation. */
    private String read(Query query) {
        String how = messages.get(query.isEmpty() ? "search.hint.all" : "search.hint.found");
        boolean words = query.conditions().stream().allMatch(Condition.Words.class::isInstance);
        return words
                ? how
                : model.wordsProperty()
                        .get()
                        .map(each -> messages.get("search.read", each.say(query)) + " — " + how)
                        .orElse(how);
    }

    private void show(SearchModel.Card shown) {
        List<AlikeNotes> notes = shown.alike().isEmpty()
                ? List.of()
                : List.of(new AlikeNotes(
                        messages,
                        shown.alike(),
                        other -> compare.accept(shown.history().recipient().id(), other.id())));
        card.show(
                shown.history(),
                shown.award(),
                notes,
                shown.issued(),
                award -> model.paper(award, file -> paper.accept(file), workbench.notices()::refused));
    }

    /** The chosen rows for a spreadsheet. */
    private void copy() {
        List<ListedAward> rows = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, new CopiedRows(messages).of(rows)));
            workbench.notices().done(messages.get("search.copied", rows.size()));
        }
    }

    /** The keys that work while the screen is in front. */
    List<Key> keys() {
        return List.of(
                new Key(Command.FIND_HERE, box::requestFocus),
                new Key(Command.COPY_CELLS, this::copy),
                new Key(Command.REFRESH, model::relearn),
                new Key(Command.TOGGLE_PREVIEW, beside::toggle),
                new Key(Command.PREVIOUS_ROW, () -> step(-1)),
                new Key(Command.NEXT_ROW, () -> step(1)));
    }

    record Key(Command command, Runnable run) {}
}
