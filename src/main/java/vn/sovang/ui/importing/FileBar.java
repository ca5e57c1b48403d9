package vn.sovang.ui.importing;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.importing.Preview.Filter;
import vn.sovang.ui.kit.SegmentedControl;

/** Which file, which of its sheets, which row is the head, and which rows are shown. */
final class FileBar extends HBox {
    private static final double GAP = 10;
    /** Heads stand near the top. */
    private static final int MOST_HEADS = 60;

    private final Messages words;
    private final Label file = new Label();
    private final ComboBox<Integer> sheet = new ComboBox<>();
    private final ComboBox<Integer> head = new ComboBox<>();
    private final SegmentedControl<Filter> filter;
    private List<String> names = List.of();
    private boolean filling;

    FileBar(ImportModel model, Messages words) {
        super(GAP);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("import-file");
        file.getStyleClass().add("strong");
        file.setMinWidth(60);
        sheet.setId("sheet");
        sheet.setConverter(converter(this::name));
        sheet.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.sheet(is);
            }
        });
        head.setId("head");
        head.setConverter(converter(row -> row == 0 ? words.get("importing.head.none") : Integer.toString(row)));
        head.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.head(is);
            }
        });
        filter = new SegmentedControl<>(List.of(Filter.values()), each -> words.get("importing.filter." + each.name()));
        filter.valueProperty().bindBidirectional(model.filterProperty());
        filter.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new FontIcon(MaterialDesignF.FILE_EXCEL_OUTLINE),
                        file,
                        label("importing.sheet", sheet),
                        sheet,
                        label("importing.head", head),
                        head,
                        gap,
                        filter);
    }

    private Label label(String key, ComboBox<?> of) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(of);
        of.setAccessibleText(words.get(key));
        of.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String name(int index) {
        String name = index < names.size() ? names.get(index) : "";
        return name.isEmpty() ? words.get("importing.sheet.only") : name;
    }

    private static StringConverter<Integer> converter(java.util.function.IntFunction<String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public Integer fromString(String text) {
                throw new IllegalStateException("nothing is typed here");
            }
        };
    }

    void show(Preview preview) {
        filling = true;
        file.setText(preview.file());
        names = preview.sheets();
        sheet.getItems().setAll(IntStream.range(0, names.size()).boxed().toList());
        sheet.setValue(preview.sheet());
        sheet.setDisable(names.size() < 2);
        List<Integer> rows = IntStream.concat(
                        IntStream.of(0),
                        preview.list().letters().rows().stream()
                                .limit(MOST_HEADS)
                                .mapToInt(row -> row.number()))
                .boxed()
                .toList();
        head.getItems().setAll(rows);
        head.setValue(
                preview.list().tables().isEmpty()
                        ? null
                        : preview.list().tables().get(0).firstHead());
        for (Filter each : Filter.values()) {
            filter.setCount(each, Integer.toString(preview.count(each)));
        }
        filling = false;
    }
}
