package vn.sovang.ui.printing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import vn.sovang.domain.RecipientKind;
import vn.sovang.ui.kit.PickBox;

/** A template for each kind of recipient among the sheets; for each in the list while there are none. */
final class TemplateFields {
    private final TemplateModel model;
    private final RowsModel rows;
    private final Map<RecipientKind, PickBox<String>> boxes = new EnumMap<>(RecipientKind.class);

    TemplateFields(TemplateModel model, RowsModel rows) {
        this.model = model;
        this.rows = rows;
        for (RecipientKind kind : RecipientKind.values()) {
            PickBox<String> box = new PickBox<>(this::name, id -> model.choose(kind, id));
            box.setId("template-" + kind.name());
            boxes.put(kind, box);
        }
    }

    List<RecipientKind> kinds() {
        List<RecipientKind> chosen = Arrays.stream(RecipientKind.values())
                .filter(kind -> rows.sheets().stream()
                        .anyMatch(row -> row.line().award().named().kind() == kind))
                .toList();
        return chosen.isEmpty() ? model.knownProperty().get().kinds() : chosen;
    }

    /** The fields there are now. */
    void each(BiConsumer<RecipientKind, Node> field) {
        TemplateModel.Known known = model.knownProperty().get();
        List<RecipientKind> kinds = kinds();
        boxes.forEach((kind, box) -> {
            if (kinds.contains(kind)) {
                box.show(known.offer().ids(), known.offer().id(kind));
                field.accept(kind, box);
            }
        });
    }

    private String name(String id) {
        return model.knownProperty().get().offer().name(id);
    }
}
