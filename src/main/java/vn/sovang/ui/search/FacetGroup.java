package vn.sovang.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.sovang.domain.search.Condition;
import vn.sovang.domain.search.Facets.Count;
import vn.sovang.domain.search.Query;
import vn.sovang.i18n.Messages;

/** One facet: a head that opens and closes it, its first values, and a link to the others. */
final class FacetGroup extends VBox {
    private final FacetSort sort;
    private final Messages messages;
    private final Consumer<Condition> toggle;
    private final Button head = new Button();
    private final FontIcon arrow = new FontIcon();
    private final Label size = new Label();
    private final VBox values = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final Map<Condition, FacetRow> rows = new LinkedHashMap<>();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private List<Count> counts = List.of();
    private Query query = Query.ALL;
    private boolean all;

    FacetGroup(FacetSort sort, Messages messages, Consumer<Condition> toggle) {
        this.sort = sort;
        this.messages = messages;
        this.toggle = toggle;
        getStyleClass().addAll("facet-group", "lined-bottom");
        head();
        more.setOnAction(event -> {
            all = !all;
            arrange();
        });
        more.getStyleClass().add("facet-more");
        getChildren().addAll(head, values, more);
        open.subscribe(now -> arrange());
    }

    /** Whether its values are to be seen. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Shows other counts; rows that were there before stay where they are, and with them the focus. */
    void show(List<Count> shown, Query asked, Vocabulary words) {
        counts = shown;
        query = asked;
        int most = shown.stream().mapToInt(Count::awards).max().orElse(0);
        rows.keySet().retainAll(shown.stream().map(Count::condition).toList());
        for (Count each : shown) {
            rows.computeIfAbsent(each.condition(), condition -> new FacetRow(condition, messages, toggle))
                    .show(words.names().value(each.condition()), chosen(each), each.awards(), most);
        }
        size.setText(messages.get("search.facet.count", shown.size()));
        arrange();
    }

    /** What the arrows walk through, from top to bottom. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>(List.of(head));
        if (open.get()) {
            values.getChildren().forEach(row -> stops.add(((FacetRow) row).box()));
            if (more.isVisible()) {
                stops.add(more);
            }
        }
        return stops;
    }

    private FacetRow.Shown chosen(Count each) {
        return FacetChoice.isChosen(query, each.condition()) ? FacetRow.Shown.CHOSEN : FacetRow.Shown.OFFERED;
    }

    private void head() {
        Label name = new Label(messages.get("search.facet." + sort.name()));
        name.getStyleClass().add("bold");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        size.getStyleClass().add("muted");
        HBox content = new HBox(arrow, name, size);
        content.getStyleClass().add("facet-head-content");
        head.setGraphic(content);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.getStyleClass().addAll("flat", "facet-head");
        head.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(head.widthProperty());
        head.setOnAction(event -> open.set(!open.get()));
        head.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                open.set(event.getCode() == KeyCode.RIGHT);
                event.consume();
            }
        });
    }

    private void arrange() {
        List<FacetRow> shown = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            FacetRow row = rows.get(counts.get(i).condition());
            boolean wanted = all || i < sort.first() || chosen(counts.get(i)) == FacetRow.Shown.CHOSEN;
            if (wanted && row != null) {
                shown.add(row);
            }
        }
        if (!values.getChildren().equals(shown)) {
            values.getChildren().setAll(shown);
        }
        int hidden = counts.size() - shown.size();
        visible(values, open.get());
        visible(more, open.get() && counts.size() > sort.first() && (all || hidden > 0));
        visible(size, !open.get());
        more.setText(
                all ? messages.get("search.facet.less") : messages.get("search.facet.more." + sort.name(), hidden));
        arrow.setIconCode(open.get() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        head.setAccessibleText(messages.get(
                open.get() ? "search.facet.open" : "search.facet.closed", messages.get("search.facet." + sort.name())));
    }

    private static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
