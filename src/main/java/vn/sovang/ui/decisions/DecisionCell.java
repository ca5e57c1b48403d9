package vn.sovang.ui.decisions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.sovang.domain.DecisionState;
import vn.sovang.domain.DecisionSummary;
import vn.sovang.i18n.Messages;

/** A year's head, or a decision on two lines: number and day, short title, how many lines and how far they are. */
final class DecisionCell extends ListCell<ListEntry> {
    private static final double SIDES = 24;

    private final Messages words;
    private final Label year = new Label();
    private final Label counts = new Label();
    private final FontIcon chevron = new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
    private final HBox head = line(year, counts);
    private final Label first = new Label();
    private final Label firstEnd = new Label();
    private final Label second = new Label();
    private final Label secondEnd = new Label();
    private final FontIcon state = new FontIcon(MaterialDesignC.CHECK);
    private final VBox two = new VBox(line(first, firstEnd), line(second, secondEnd));
    private final Tooltip whole = new Tooltip();

    DecisionCell(Messages words, Consumer<ListEntry.Year> toggle) {
        this.words = words;
        // As wide as the list, whatever stands in it: long titles end in dots.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        two.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        year.setGraphic(chevron);
        year.setMinWidth(USE_PREF_SIZE);
        counts.setMinWidth(0);
        year.getStyleClass().add("strong");
        counts.getStyleClass().add("secondary");
        second.getStyleClass().add("secondary");
        second.setTextOverrun(OverrunStyle.ELLIPSIS);
        second.setMinWidth(0);
        secondEnd.getStyleClass().add("secondary");
        secondEnd.setGraphic(state);
        secondEnd.setContentDisplay(ContentDisplay.RIGHT);
        two.getStyleClass().add("decision-item");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setOnMouseClicked(event -> {
            if (getItem() instanceof ListEntry.Year clicked) {
                toggle.accept(clicked);
            }
        });
    }

    private static HBox line(Label start, Label end) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        end.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(start, gap, end);
        line.getStyleClass().add("decision-line");
        return line;
    }

    @Override
    protected void updateItem(ListEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        getStyleClass().removeAll("year-item", "list-item");
        if (!empty && entry instanceof ListEntry.Year shown) {
            year(shown);
        } else if (!empty && entry instanceof ListEntry.One one) {
            decision(one.decision());
        }
    }

    private void year(ListEntry.Year shown) {
        year.setText(String.valueOf(shown.year()));
        chevron.setIconCode(shown.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        counts.setText(words.get("decisions.list.year", shown.decisions(), shown.awards()));
        setGraphic(head);
        setAccessibleText(words.get(
                shown.open() ? "decisions.list.year.open" : "decisions.list.year.closed",
                year.getText(),
                counts.getText()));
        getStyleClass().add("year-item");
    }

    private void decision(DecisionSummary d) {
        boolean numbered = !d.number().isEmpty();
        first.setText(numbered ? d.number().toString() : words.get("decisions.number.none"));
        first.getStyleClass().setAll("label", "strong", numbered ? "numbered" : "unnumbered");
        boolean draft = d.state() == DecisionState.DRAFT;
        firstEnd.setText(draft ? words.word(d.state()) : day(d.signedOn()));
        firstEnd.getStyleClass().setAll("label", "secondary", draft ? "warning-text" : "muted");
        second.setText(d.shortTitle().isEmpty() ? d.title() : d.shortTitle());
        secondEnd.setText(String.valueOf(d.awards()));
        icon(d.state());
        whole.setText(d.title());
        setTooltip(whole);
        setGraphic(two);
        setAccessibleText(words.get(
                "decisions.list.item",
                first.getText(),
                firstEnd.getText(),
                second.getText(),
                d.awards(),
                words.word(d.state())));
        getStyleClass().add("list-item");
    }

    private void icon(DecisionState of) {
        switch (of) {
            case DRAFT -> icon(MaterialDesignP.PENCIL_OUTLINE, "muted");
            case DONE -> icon(MaterialDesignC.CHECK, "success-text");
            default -> icon(MaterialDesignC.CIRCLE_OUTLINE, "accent-text");
        }
    }

    private void icon(Ikon ikon, String styleClass) {
        state.setIconCode(ikon);
        state.getStyleClass().setAll("ikonli-font-icon", "small-icon", styleClass);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : String.format(Locale.ROOT, "%02d/%02d", date.getDayOfMonth(), date.getMonthValue());
    }
}
