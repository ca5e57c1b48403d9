package vn.sovang.ui.printing;

import java.util.List;
import vn.sovang.register.AwardLine;
import vn.sovang.ui.printing.RowsModel.Choice;
import vn.sovang.ui.printing.RowsModel.Scope;

/** Chooses the one line that is asked for from elsewhere, as soon as it is there; a job on its way stays as it is. */
final class OneLine {
    private final PrintingModel printing;
    private final RowsModel rows;
    private long wanted;

    OneLine(PrintingModel printing, RowsModel rows) {
        this.printing = printing;
        this.rows = rows;
        printing.readingsProperty().subscribe(count -> take());
    }

    void want(long awardId) {
        wanted = awardId;
        take();
    }

    private void take() {
        printing.viewProperty().get().stream()
                .flatMap(view -> view.lines().stream())
                .filter(line -> line.award().id() == wanted)
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(AwardLine line) {
        wanted = 0;
        long id = line.award().id();
        if (!rows.isLocked()) {
            if (!rows.scopeProperty().get().holds(line)) {
                rows.scopeProperty().set(Scope.ALL);
            }
            rows.chooseAll(Choice.LEAVE);
            rows.choose(List.of(id), Choice.TAKE);
        }
        rows.currentProperty().set(id);
    }
}
