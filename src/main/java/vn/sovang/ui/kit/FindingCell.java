package vn.sovang.ui.kit;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** An entry of a check: an icon that says how grave it is, what it is about, and what was found on as many lines as it takes. */
public final class FindingCell<T> extends ListCell<T> {
    /** Keeps a long list's scroll bar off the text. */
    private static final double SCROLL_BAR = 14;

    private final Function<T, Said> words;
    private final FontIcon icon = new FontIcon();
    private final Text lead = new Text();
    private final Text text = new Text();
    private final HBox content;

    public FindingCell(Function<T, Said> words) {
        this.words = words;
        lead.getStyleClass().add("strong");
        text.getStyleClass().addAll("check-text", "plain");
        TextFlow flow = new TextFlow(lead, text);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        content = new HBox(icon, flow);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("check-content");
        getStyleClass().add("check-cell");
        setPrefWidth(0);
    }

    /** How grave an entry is, what it is about ("Dòng 21"), which may be empty, and what is found. */
    public record Said(Tone tone, String lead, String text) {}

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Said said = words.apply(item);
        icon.setIconCode(said.tone.icon());
        icon.getStyleClass().setAll("ikonli-font-icon", said.tone.styleClass() + "-text");
        lead.setText(said.lead.isEmpty() ? "" : said.lead + "  ");
        text.setText(said.text);
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
