package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.domain.template.Medium;
import vn.sovang.i18n.Messages;
import vn.sovang.register.CalibrationSheets;
import vn.sovang.register.TrialSheet;
import vn.sovang.ui.background.Job;
import vn.sovang.ui.kit.Workbench;

/** Sheets that are printed to be looked at only: one certificate as it would come out, or its frames to be held against a phôi. */
final class Trial {
    private final PrintingModels models;
    private final PrintRoom room;
    private final Workbench bench;
    private final Messages words;

    Trial(PrintingModels models, PrintRoom room, Workbench bench) {
        this.models = models;
        this.room = room;
        this.bench = bench;
        this.words = bench.messages();
    }

    /** The sheet of the row at hand; it is not counted as printed. */
    void certificate() {
        Medium medium = models.stock().mediumProperty().get();
        print(
                "printing.trial.sent",
                row -> new TrialSheet(models.printing().register())
                        .of(row.awardId(), medium, models.printer().target()));
    }

    /** The frames of its texts, to be held against the light over a phôi. */
    void frames() {
        print(
                "printing.frames.sent",
                row -> new CalibrationSheets(models.printing().register())
                        .stock(models.printer().target(), row.awardId(), ""));
    }

    private interface Making {
        byte[] make(SheetRow row) throws Refused;
    }

    private void print(String said, Making making) {
        Optional<SheetRow> row = models.rows().current().filter(SheetRow::canBePrinted);
        PrintTarget target = models.printer().target();
        if (row.isEmpty() || target.printer().isEmpty()) {
            return;
        }
        String title = words.get("printing.trial.title", SheetCells.name(row.get()));
        bench.background()
                .register(
                        () -> making.make(row.get()),
                        pdf -> send(
                                () -> {
                                    room.sending().send(target, pdf, title);
                                    return target.printer();
                                },
                                words.get(said, SheetCells.name(row.get()))),
                        this::refused);
    }

    private void send(Job<String> sending, String said) {
        bench.background().render(sending, printer -> bench.notices().done(said), this::refused);
    }

    private void refused(List<Problem> why) {
        bench.notices().refused(why);
    }
}
