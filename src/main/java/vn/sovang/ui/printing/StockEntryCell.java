package vn.sovang.ui.printing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import vn.sovang.domain.StockEntry;
import vn.sovang.i18n.Messages;
import vn.sovang.text.DateLine;
import vn.sovang.ui.kit.Ems;

/** A movement of phôi: "05/12/2024  Nhận  +100  kho huyện giao". */
final class StockEntryCell extends ListCell<StockEntry> {
    private static final double DAY = 84;
    private static final double KIND = 76;
    private static final double COUNT = 56;

    private final Messages words;
    private final Label day = column(DAY, "muted");
    private final Label kind = column(KIND, "form-value");
    private final Label count = column(COUNT, "strong");
    private final Label note = new Label();
    private final HBox line = new HBox(day, kind, count, note);

    StockEntryCell(Messages words) {
        this.words = words;
        line.getStyleClass().add("field-line");
    }

    private static Label column(double width, String style) {
        Label label = new Label();
        Ems.fixed(label, width);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(StockEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean filled = !empty && entry != null;
        setGraphic(filled ? line : null);
        if (filled) {
            day.setText(DateLine.shortForm(entry.on()));
            kind.setText(words.get("printing.stock." + entry.kind().name()));
            boolean in = entry.kind() == StockEntry.Kind.RECEIVED;
            count.setText(words.get(in ? "printing.stock.plus" : "printing.stock.minus", entry.sheets()));
            note.setText(entry.note());
        }
    }
}
