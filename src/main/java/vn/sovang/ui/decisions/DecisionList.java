package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.ActionButton;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.kit.CommandControls;
import vn.sovang.ui.kit.SearchField;
import vn.sovang.ui.kit.Workbench;

/** All decisions under their years, which open and close; a filter that asks for no accents. Choosing a decision opens it. */
final class DecisionList extends VBox {
    private final DecisionsModel model;
    private final Messages words;
    private final SearchField filter;
    private final ListView<ListEntry> list = new ListView<>();
    private final Label total = new Label();
    private final Set<Integer> open = new HashSet<>();
    private boolean following;
    private Runnable picked = () -> {};

    DecisionList(DecisionsModel model, Workbench bench) {
        this.model = model;
        this.words = bench.messages();
        this.filter = new SearchField(MaterialDesignF.FILTER_VARIANT, words.get("decisions.list.filter"));
        getStyleClass().addAll("pane", "decision-list");
        filter.setId("filter-decisions");
        filter.onTyped(text -> show());
        filter.onEntered(text -> enterFirst());
        HBox foot = new HBox(total);
        total.getStyleClass().add("secondary");
        foot.getStyleClass().add("total-line");
        list();
        getChildren().addAll(head(bench), new VBox(filter), list, foot);
        getChildren().get(1).getStyleClass().add("list-filter");
        model.decisionsProperty().subscribe(all -> show());
        model.openProperty().subscribe(this::opened);
    }

    private HBox head(Workbench bench) {
        Label title = new Label(words.get("decisions.list.title"));
        title.getStyleClass().add("title-pane");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ActionButton add = new ActionButton(MaterialDesignP.PLUS, words.get("decisions.list.add"));
        add.setId("add-decision");
        add.setTooltip(new Tooltip(new CommandControls(bench).explained(Command.ADD_DECISION)));
        add.setOnAction(event -> bench.commands().run(Command.ADD_DECISION));
        HBox head = new HBox(title, gap, add);
        head.getStyleClass().add("pane-header");
        return head;
    }

    private void list() {
        list.setId("decisions");
        list.setAccessibleText(words.get("decisions.list.title"));
        list.setCellFactory(view -> new DecisionCell(words, this::toggle));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> pick());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    /** Hears that a decision was picked for good: clicked, or Enter pressed on it. */
    void onPicked(Runnable listener) {
        picked = listener;
    }

    private void chosen(ListEntry entry) {
        if (!following && entry instanceof ListEntry.One one) {
            model.open(one.decision().id());
        }
    }

    /** As in a tree: → opens a year, ← closes it, Enter and space do either. */
    private void pressed(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof ListEntry.Year year) {
            boolean toggle = switch (event.getCode()) {
                case ENTER, SPACE -> true;
                case RIGHT -> !year.open();
                case LEFT -> year.open();
                default -> false;
            };
            if (toggle) {
                event.consume();
                toggle(year);
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            pick();
        }
    }

    private void pick() {
        if (list.getSelectionModel().getSelectedItem() instanceof ListEntry.One) {
            picked.run();
        }
    }

    private void toggle(ListEntry.Year year) {
        if (!open.remove(year.year())) {
            open.add(year.year());
        }
        show();
        select(entry -> entry instanceof ListEntry.Year shown && shown.year() == year.year());
    }

    private void show() {
        TextQuery wanted = TextQuery.of(filter.getText());
        List<DecisionSummary> all = model.decisionsProperty().get();
        List<ListEntry> entries = new ArrayList<>();
        for (YearGroup group : YearGroup.of(all, d -> passes(wanted, d))) {
            boolean shown = !wanted.isEmpty() || open.contains(group.year());
            entries.add(new ListEntry.Year(group.year(), group.decisions().size(), group.awards(), shown));
            if (shown) {
                group.decisions().forEach(d -> entries.add(new ListEntry.One(d)));
            }
        }
        following = true;
        list.getItems().setAll(entries);
        following = false;
        total.setText(words.get("decisions.list.total", all.size()));
        mark();
    }

    private static boolean passes(TextQuery wanted, DecisionSummary d) {
        return wanted.isEmpty() || wanted.matches(d.number() + " " + d.shortTitle() + " " + d.title());
    }

    private void enterFirst() {
        list.getItems().stream()
                .filter(ListEntry.One.class::isInstance)
                .findFirst()
                .ifPresent(entry -> {
                    list.getSelectionModel().select(entry);
                    picked.run();
                });
    }

    /** The year of the decision that was opened opens with it. */
    private void opened(Optional<DecisionView> view) {
        if (view.filter(v -> open.add(v.year())).isPresent()) {
            show();
        } else {
            mark();
        }
    }

    private void mark() {
        long id = model.openProperty().get().map(v -> v.decision().id()).orElse(0L);
        select(entry -> entry instanceof ListEntry.One one && one.decision().id() == id);
    }

    private void select(Predicate<ListEntry> wanted) {
        following = true;
        IntStream.range(0, list.getItems().size())
                .filter(i -> wanted.test(list.getItems().get(i)))
                .findFirst()
                .ifPresentOrElse(
                        i -> {
                            list.getSelectionModel().clearAndSelect(i);
                            list.getFocusModel().focus(i);
                        },
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
