package vn.sovang.ui.search;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.domain.search.Condition;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.kit.Ems;
import vn.sovang.ui.kit.HoverTip;

/** A value of a facet: a box to check, for a year a bar, and how many awards there are. */
final class FacetRow extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double YEAR_WIDTH = 58;

    private final Messages messages;
    private final CheckBox box = new CheckBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final HoverTip tip = new HoverTip(box);
    private final Label count = new Label();

    FacetRow(Condition condition, Messages messages, Consumer<Condition> toggle) {
        this.messages = messages;
        getStyleClass().add("facet");
        box.setTextOverrun(OverrunStyle.CENTER_WORD_ELLIPSIS);
        box.setMinWidth(0);
        box.setOnAction(event -> toggle.accept(condition));
        count.getStyleClass().addAll("muted", "facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().add(box);
        if (condition instanceof Condition.Years) {
            Ems.fixed(box, YEAR_WIDTH);
            bar.getStyleClass().add("facet-bar");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setMinWidth(0);
            setHgrow(bar, Priority.ALWAYS);
            getChildren().add(bar);
        } else {
            box.setMaxWidth(Double.MAX_VALUE);
            setHgrow(box, Priority.ALWAYS);
        }
        getChildren().add(count);
    }

    /** Shows {@code awards} of at most {@code most}. */
    void show(String name, Shown shown, int awards, int most) {
        box.setText(name);
        tip.say(name);
        box.setSelected(shown == Shown.CHOSEN);
        box.setAccessibleText(messages.get("search.facet.said", name, awards));
        count.setText(messages.get("search.facet.count", awards));
        bar.setProgress(most == 0 ? 0 : (double) awards / most);
        bar.getStyleClass().remove("on");
        if (shown == Shown.CHOSEN) {
            bar.getStyleClass().add("on");
        }
        pseudoClassStateChanged(NONE, awards == 0);
    }

    CheckBox box() {
        return box;
    }

    /** Whether the value is one of those looked for. */
    enum Shown {
        CHOSEN,
        OFFERED
    }
}
