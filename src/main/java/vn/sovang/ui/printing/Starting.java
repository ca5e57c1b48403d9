package vn.sovang.ui.printing;

import java.util.List;
import javafx.scene.Node;
import vn.sovang.i18n.Messages;
import vn.sovang.ui.printing.RowsModel.Choice;

/** Begins a job, after asking what has to be asked first. */
final class Starting {
    private final PrintingModels models;
    private final Messages words;
    private final Node view;

    Starting(PrintingModels models, Messages words, Node view) {
        this.models = models;
        this.words = words;
        this.view = view;
    }

    void begin() {
        Readiness ready = Readiness.of(models);
        if (!ready.canStart() || models.run().phaseProperty().get() != PrintRunModel.Phase.NONE) {
            return;
        }
        List<SheetRow> again = models.rows().sheets().stream()
                .filter(row -> SheetRow.wasPrinted(row.line()))
                .toList();
        StartSheet.Wish wish = new StartSheet.Wish(ready.sheets(), again, ready.left());
        if (wish.needsAsking()) {
            new StartSheet(wish, words, view.getScene().getWindow()).show(models::start, this::fewer);
        } else {
            models.start("");
        }
    }

    /** As many sheets as there is phôi for, from the first. */
    private void fewer() {
        int left = models.stock().left().orElse(0);
        List<Long> rest = models.rows().sheets().stream()
                .skip(left)
                .map(SheetRow::awardId)
                .toList();
        models.rows().choose(rest, Choice.LEAVE);
        begin();
    }
}
