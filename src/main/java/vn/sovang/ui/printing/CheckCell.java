package vn.sovang.ui.printing;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sovang.i18n.Messages;

/** An entry of the check: icon, what it is about and what is found on as many lines as it takes, and the link that mends it. */
final class CheckCell extends ListCell<CheckEntry> {
    /** Keeps a long list's scroll bar off the links. */
    private static final double SCROLL_BAR = 14;

    private final Messages words;
    private final FontIcon icon = new FontIcon();
    private final Text lead = new Text();
    private final Text text = new Text();
    private final Hyperlink fix = new Hyperlink();
    private final HBox content;

    CheckCell(Messages words, Consumer<CheckEntry> mend) {
        this.words = words;
        lead.getStyleClass().add("strong");
        text.getStyleClass().add("check-text");
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

    @Override
    protected void updateItem(CheckEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        icon.setIconCode(entry.kind().icon());
        icon.getStyleClass().setAll("ikonli-font-icon", entry.kind().style());
        lead.setText(entry.lead().isEmpty() ? "" : entry.lead() + "  ");
        text.setText(entry.text());
        text.getStyleClass().setAll("check-text", entry.kind() == CheckEntry.Kind.PASSED ? "quiet" : "plain");
        boolean fixable = entry.fix() != Fix.NOTHING;
        fix.setVisible(fixable);
        fix.setManaged(fixable);
        fix.setText(fixable ? words.get("printing.fix." + entry.fix().name()) : "");
        setGraphic(content);
        setAccessibleText(entry.lead() + " " + entry.text());
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
