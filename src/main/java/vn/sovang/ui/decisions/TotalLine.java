package vn.sovang.ui.decisions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sovang.domain.RecipientKind;
import vn.sovang.i18n.Messages;
import vn.sovang.register.DecisionView;

/** What the list adds up to: lines by kind, printed, money. */
final class TotalLine extends HBox {
    private final Messages words;
    private final LineText text;
    private final Label total = label("bold");
    private final Label kinds = label("muted");
    private final Label printed = label("strong");
    private final Label money = label("bold");
    private final HBox right;

    TotalLine(Messages words) {
        this.words = words;
        this.text = new LineText(words);
        getStyleClass().add("total-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        kinds.setMinWidth(0);
        right = new HBox(pair(quiet("decisions.total.printed"), printed), pair(quiet("decisions.total.money"), money));
        right.getStyleClass().add("totals");
        getChildren().addAll(pair(total, kinds), gap, right);
    }

    private static HBox pair(Label name, Label value) {
        HBox pair = new HBox(name, value);
        pair.getStyleClass().add("total-pair");
        return pair;
    }

    private Label quiet(String key) {
        Label label = label("muted");
        label.setText(words.get(key));
        return label;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(DecisionView view) {
        int lines = view.lines().size();
        total.setText(words.get("decisions.total.lines", lines));
        kinds.setText(
                lines == 0
                        ? ""
                        : words.get(
                                "decisions.total.kinds",
                                view.count(RecipientKind.COLLECTIVE),
                                view.count(RecipientKind.HOUSEHOLD),
                                view.count(RecipientKind.INDIVIDUAL)));
        int printable = NextStep.printable(view);
        printed.setText((printable - view.waiting()) + "/" + printable);
        money.setText(words.get("decisions.total.dong", text.amount(view.money())));
        right.setVisible(lines > 0);
    }
}
