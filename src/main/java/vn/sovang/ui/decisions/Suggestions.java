package vn.sovang.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import vn.sovang.i18n.Messages;
import vn.sovang.text.TextQuery;
import vn.sovang.ui.kit.KeyHint;
import vn.sovang.ui.kit.MarkedText;
import vn.sovang.ui.kit.Shortening;

/** The list under a cell's field: what is offered, with what matches marked and what is said of each. It never takes the focus. */
final class Suggestions {
    private static final double WIDTH = 266;
    private static final double GAP = 2;
    private static final String CURRENT = "current";

    private final Messages words;
    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private final List<HBox> rows = new ArrayList<>();
    private List<Offer> values = List.of();
    private Consumer<Offer> chosen = offer -> {};
    private int at = -1;

    Suggestions(Messages words) {
        this.words = words;
        box.getStyleClass().addAll("context-menu", "suggestions");
        box.getStylesheets().add(DecisionsScreen.looks());
        box.setAccessibleRole(AccessibleRole.LIST_VIEW);
        box.setAccessibleText(words.get("decisions.offers.name"));
        box.setMinWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoFix(false);
        // The shadow lies outside of what is placed.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
    }

    void onChosen(Consumer<Offer> listener) {
        chosen = listener;
    }

    /** Shows what matches, below the field or above it where there is no room; nothing to offer hides the list. */
    void show(Region field, String typed, List<Offer> offered) {
        values = offered.stream()
                .filter(v -> v.recipientId() != 0 || !v.text().equals(typed))
                .toList();
        at = -1;
        rows.clear();
        box.getChildren().clear();
        if (values.isEmpty()) {
            hide();
            return;
        }
        values.forEach(value -> rows.add(row(value, typed)));
        box.getChildren().addAll(rows);
        box.getChildren().add(footer());
        place(field);
    }

    private void place(Region field) {
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (bounds == null) {
            return;
        }
        popup.show(field, bounds.getMinX(), bounds.getMaxY() + GAP);
        box.applyCss();
        box.autosize();
        Window window = field.getScene().getWindow();
        if (bounds.getMaxY() + GAP + box.getHeight() > window.getY() + window.getHeight()) {
            popup.setAnchorY(bounds.getMinY() - GAP - box.getHeight());
        }
    }

    private HBox row(Offer value, String typed) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label detail = new Label(value.detail());
        detail.getStyleClass().add("secondary");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        MarkedText text = new MarkedText(Shortening.Place.END);
        text.show(value.text(), TextQuery.of(typed));
        HBox row = new HBox(text, gap, detail);
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(value.text());
        row.setAccessibleHelp(value.detail());
        row.setOnMousePressed(event -> {
            event.consume();
            chosen.accept(value);
        });
        return row;
    }

    private Node footer() {
        HBox footer = new HBox(
                new KeyHint("↓"),
                hint("decisions.offers.down"),
                new KeyHint("Enter"),
                hint("decisions.offers.enter"),
                new KeyHint("Esc"),
                hint("decisions.offers.escape"));
        footer.getStyleClass().add("suggestions-footer");
        return footer;
    }

    private Label hint(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("secondary");
        return label;
    }

    /** Enters the list or walks in it; false when there is nothing to walk in. Above the first row lies the field. */
    boolean walk(int step) {
        if (!popup.isShowing() || (at < 0 && step < 0)) {
            return false;
        }
        enter(Math.min(at + step, rows.size() - 1));
        return true;
    }

    /** Goes back to the field: whoever types on wants what he types, not what stood at hand. */
    void leave() {
        enter(-1);
    }

    private void enter(int row) {
        at = row;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).getStyleClass().remove(CURRENT);
            if (i == at) {
                rows.get(i).getStyleClass().add(CURRENT);
            }
        }
    }

    Optional<Offer> highlighted() {
        return popup.isShowing() && at >= 0 ? Optional.of(values.get(at)) : Optional.empty();
    }

    void hide() {
        popup.hide();
    }
}
