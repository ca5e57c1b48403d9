package vn.sovang.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import vn.sovang.domain.list.ListField;
import vn.sovang.i18n.Messages;

/** What a column of the file holds, to be chosen above it. */
final class ColumnHead extends ComboBox<Optional<ListField>> {
    private static final List<Optional<ListField>> CHOICES = Stream.concat(
                    Stream.of(Optional.<ListField>empty()),
                    Arrays.stream(ListField.values()).map(Optional::of))
            .toList();

    private final Messages words;
    private boolean filling;

    ColumnHead(ImportModel model, Messages words, int column) {
        this.words = words;
        getItems().setAll(CHOICES);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(words.get("importing.column", letter(column)));
        getStyleClass().add("column-head");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<ListField> field) {
                return field == null ? "" : said(field);
            }

            @Override
            public Optional<ListField> fromString(String text) {
                throw new IllegalStateException("nothing is typed here");
            }
        });
        valueProperty().subscribe((before, now) -> {
            if (!filling && now != null) {
                model.hold(column, now.orElse(null));
            }
        });
    }

    /** What a column is said to hold, as short as a head has room for. */
    String said(Optional<ListField> holds) {
        if (holds.isEmpty()) {
            return words.get("importing.ignore");
        }
        ListField field = holds.get();
        return field == ListField.BIRTH ? words.get("importing.birth") : words.get("field." + field.name());
    }

    void show(Optional<ListField> field) {
        filling = true;
        setValue(field);
        getStyleClass().remove("ignored");
        if (field.isEmpty()) {
            getStyleClass().add("ignored");
        }
        filling = false;
    }

    /** What a spreadsheet calls a column from 0: "A", "AB". */
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
