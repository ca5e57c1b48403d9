package vn.sovang.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.sovang.domain.list.ColumnEncoding;
import vn.sovang.i18n.Messages;
import vn.sovang.text.legacy.LegacyEncoding;

/** Tells which columns were written in an old encoding and what became of them, and lets one say otherwise. */
final class EncodingBanner extends HBox {
    private static final double GAP = 10;

    private final ImportModel model;
    private final Messages words;
    private final Label what = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final Label sure = new Label();
    private final FontIcon icon = new FontIcon(MaterialDesignT.TRANSLATE);
    private final ToggleButton original;
    private final ComboBox<LegacyEncoding> encoding = new ComboBox<>();
    private List<Integer> columns = List.of();
    private boolean filling;

    EncodingBanner(ImportModel model, Messages words) {
        super(GAP);
        this.model = model;
        this.words = words;
        this.original = new ToggleButton(words.get("importing.original"));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("note", "info", "encoding-banner");
        what.getStyleClass().add("strong");
        what.setMinWidth(0);
        HBox sample = new HBox(6, before, new Label("→"), after);
        sample.getStyleClass().add("encoding-sample");
        sample.setAlignment(Pos.CENTER_LEFT);
        before.getStyleClass().add("muted");
        after.getStyleClass().add("strong");
        sure.getStyleClass().add("muted");
        sure.setMinWidth(Region.USE_PREF_SIZE);
        original.setMinWidth(Region.USE_PREF_SIZE);
        original.setId("show-original");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(icon, what, sample, sure, gap, original, choice());
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private ComboBox<LegacyEncoding> choice() {
        encoding.getItems().setAll(LegacyEncoding.values());
        encoding.setId("encoding");
        encoding.setMinWidth(Region.USE_PREF_SIZE);
        encoding.setAccessibleText(words.get("importing.encoding"));
        encoding.setConverter(new StringConverter<>() {
            @Override
            public String toString(LegacyEncoding each) {
                return each == null ? "" : words.word(each);
            }

            @Override
            public LegacyEncoding fromString(String text) {
                throw new IllegalStateException("nothing is typed here");
            }
        });
        encoding.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.written(columns, is);
            }
        });
        return encoding;
    }

    /** Whether the cells are to be shown as the file has them. */
    ToggleButton original() {
        return original;
    }

    void show(Preview preview) {
        List<ColumnEncoding> changed = preview.changed();
        List<ColumnEncoding> shown = changed.isEmpty()
                ? preview.list().encodings().stream()
                        .filter(each -> preview.list().chosen().containsKey(each.column()))
                        .toList()
                : changed;
        setVisible(!shown.isEmpty());
        if (shown.isEmpty()) {
            original.setSelected(false);
            return;
        }
        ColumnEncoding least = shown.stream()
                .min(Comparator.comparingInt(ColumnEncoding::confidence))
                .orElseThrow();
        List<ColumnEncoding> same = shown.stream()
                .filter(each -> each.encoding() == least.encoding())
                .toList();
        columns = same.stream().map(ColumnEncoding::column).toList();
        String letters =
                same.stream().map(each -> ColumnHead.letter(each.column())).collect(Collectors.joining(", "));
        boolean doubtful = !preview.doubtful().isEmpty();
        what.setText(words.get(
                doubtful ? "importing.encoding.doubtful" : "importing.encoding.found",
                words.word(least.encoding()),
                letters));
        before.setText(least.before());
        after.setText(least.after());
        sure.setText(words.get("importing.encoding.sure", least.confidence()));
        getStyleClass().removeAll("info", "warning");
        getStyleClass().add(doubtful ? "warning" : "info");
        filling = true;
        encoding.setValue(least.encoding());
        filling = false;
    }
}
