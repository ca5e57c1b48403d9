package vn.sovang.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/**
 * An entry of a check: an icon that says how grave it is, what it is about, what was found on as many lines as it takes, and the
 * link that mends it.
 */
public final class FindingCell<T> extends ListCell<T> {
    /** Keeps a long list's scroll bar off the links. */
    private static final double SCROLL_BAR = 14;

    private final Function<T, Said> words;
    private final FontIcon icon = new FontIcon();
    private final Text lead = new Text();
    private final Text text = new Text();
    private final Hyperlink fix = new Hyperlink();
    private final HBox content;

    /** {@code mend} hears of the entry whose link was chosen. */
    public FindingCell(Function<T, Said> words, Consumer<T> mend) {
        this.words = words;
        lead.getStyleClass().add("strong");
        TextFlow flow = new TextFlow(lead, text);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        fix.setMinWidth(USE_PREF_SIZE);
        fix.setFocusTraversable(false);
        fix.setOnAction(event -> mend.accept(getItem()));
        content = new HBox(icon, flow, fix);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("check-content");
        getStyleClass().add("check-cell");
        setPrefWidth(0);
    }

    /** How grave an entry is, as icon and colour. */
    @SuppressWarnings("ImmutableEnumChecker") // icons are enum constants behind an interface that does not say so
    public enum Gravity {
        ERROR(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger-text"),
        WARNING(MaterialDesignA.ALERT_OUTLINE, "warning-text"),
        NOTE(MaterialDesignI.INFORMATION_OUTLINE, "info-text"),
        PASSED(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success-text");

        private final Ikon icon;
        private final String style;

        Gravity(Ikon icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        /** An icon in its colour. */
        public FontIcon icon() {
            FontIcon made = new FontIcon(icon);
            made.getStyleClass().add(style);
            return made;
        }
    }

    /** What an entry is about ("Dòng 21"), what is found, and the words of its link; what there is none of is empty. */
    public record Said(Gravity gravity, String lead, String text, String link) {}

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Said said = words.apply(item);
        icon.setIconCode(said.gravity.icon);
        icon.getStyleClass().setAll("ikonli-font-icon", said.gravity.style);
        lead.setText(said.lead.isEmpty() ? "" : said.lead + "  ");
        text.setText(said.text);
        text.getStyleClass().setAll("check-text", said.gravity == Gravity.PASSED ? "quiet" : "plain");
        fix.setVisible(!said.link.isEmpty());
        fix.setManaged(!said.link.isEmpty());
        fix.setText(said.link);
        setGraphic(content);
        setAccessibleText(said.lead + " " + said.text);
    }

    /** The list asks without a width, but the text breaks at the list's. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return snappedTopInset() + content.prefHeight(Math.max(1, room)) + snappedBottomInset();
    }
}
