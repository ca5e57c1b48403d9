package vn.sovang.ui.search;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sovang.i18n.Messages;

/** The line under the rows: how many in all and of which kind, which row is chosen, and a way to more rows. */
final class TotalLine extends HBox {
    private final Messages messages;
    private final Totals totals;
    private final Label total = new Label();
    private final Label kinds = new Label();
    private final Hyperlink more = new Hyperlink();
    private final Label position = new Label();
    private int count;

    TotalLine(Messages messages) {
        this.messages = messages;
        this.totals = new Totals(messages);
        getStyleClass().add("total-line");
        total.getStyleClass().add("bold");
        kinds.getStyleClass().add("muted");
        position.getStyleClass().add("muted");
        for (Region each : List.of(total, more, position)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        setHgrow(kinds, Priority.ALWAYS);
        kinds.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(total, kinds, more, position);
        hide();
    }

    void onMore(Runnable run) {
        more.setOnAction(event -> run.run());
    }

    void show(SearchState.Found found) {
        count = found.rows();
        total.setText(messages.get(found.isByRecipient() ? "search.total.recipients" : "search.total", count));
        String counts = totals.kinds(found);
        kinds.setText(counts.isEmpty() ? "" : "— " + counts);
        more.setText(messages.get("search.more", found.result().awards().size()));
        more.setVisible(!found.isComplete());
        more.setManaged(!found.isComplete());
        setVisible(true);
        setManaged(true);
    }

    /** Says which row is chosen, counting from 0; none below that. */
    void showPosition(int row) {
        position.setText(row < 0 ? "" : messages.get("search.position", row + 1, count));
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
