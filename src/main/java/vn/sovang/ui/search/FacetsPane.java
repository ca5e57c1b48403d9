package vn.sovang.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Facets;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;

/** What the awards found can be narrowed by: year, kind, form and so on, each with how many there are. Arrows walk, Space chooses. */
final class FacetsPane extends VBox {
    /** How wide the pane wants to be, beside letters of the usual size. */
    static final double WIDTH = 212;

    private final Map<FacetSort, FacetGroup> groups = new EnumMap<>(FacetSort.class);
    private Consumer<Set<FacetSort>> folded = closed -> {};

    FacetsPane(Messages messages, Consumer<Condition> toggle) {
        getStyleClass().addAll("pane-white", "lined-right", "facets");
        setAccessibleText(messages.get("search.facets"));
        VBox all = new VBox();
        for (FacetSort sort : FacetSort.values()) {
            FacetGroup group = new FacetGroup(sort, messages, toggle);
            group.openProperty().set(sort.beginsOpen());
            group.openProperty().subscribe((was, is) -> folded.accept(closed()));
            groups.put(sort, group);
            all.getChildren().add(group);
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Hears which groups are closed, whenever one is opened or closed. */
    void onFolded(Consumer<Set<FacetSort>> listener) {
        folded = listener;
    }

    /** Closes these groups and opens the others. */
    void fold(Set<FacetSort> closed) {
        groups.forEach((sort, group) -> group.openProperty().set(!closed.contains(sort)));
    }

    private Set<FacetSort> closed() {
        Set<FacetSort> closed = EnumSet.noneOf(FacetSort.class);
        groups.forEach((sort, group) -> {
            if (!group.openProperty().get()) {
                closed.add(sort);
            }
        });
        return closed;
    }

    /** Shows counts and what of them a query has chosen; a sort without values is left out. */
    void show(Facets facets, Query query, Vocabulary words) {
        groups.forEach((sort, group) -> {
            List<Facets.Count> counts = sort.of(facets);
            group.show(counts, query, words);
            group.setVisible(!counts.isEmpty());
            group.setManaged(!counts.isEmpty());
        });
    }

    /** The focus goes to the first value. */
    @Override
    public void requestFocus() {
        List<Node> stops = stops();
        if (stops.size() > 1) {
            stops.get(1).requestFocus();
        }
    }

    private List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        groups.values().stream().filter(Node::isVisible).forEach(group -> stops.addAll(group.stops()));
        return stops;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> stops = stops();
        int at = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            event.consume();
            int to = at + step;
            if (to >= 0 && to < stops.size()) {
                stops.get(to).requestFocus();
            }
        }
    }
}
