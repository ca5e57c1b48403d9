package vn.sovang.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sovang.domain.PrintJob;
import vn.sovang.domain.PrintTarget;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;
import vn.sovang.register.PrintOrder;
import vn.sovang.register.Register;
import vn.sovang.register.Rows;
import vn.sovang.ui.background.Background;

/** The models of the screen, tied to one another, and what is remembered of them for the next time. */
final class PrintingModels {
    private final PrintRoom room;
    private final PrintingModel printing;
    private final RowsModel rows;
    private final TemplateModel templates;
    private final StockModel stock;
    private final PrinterModel printer;
    private final CheckModel check;
    private final PrintRunModel run;

    /** {@code words} says problems as they are kept with a sheet the printer did not take. */
    PrintingModels(Register register, Background background, PrintRoom room, Function<List<Problem>, String> words) {
        this.room = room;
        PrintHabits habits = room.habits().get();
        printing = new PrintingModel(register, background);
        printing.orderProperty().set(habits.order());
        rows = new RowsModel(printing);
        templates = new TemplateModel(printing);
        stock = new StockModel(printing, room);
        stock.mediumProperty().set(habits.medium());
        printer = new PrinterModel(printing, room);
        templates.knownProperty().subscribe(known -> printer.setPage(known.paper()));
        check = new CheckModel(printing, rows, stock, printer);
        run = new PrintRunModel(printing, room, words);
        rows.onDrop(run::drop);
        run.phaseProperty().subscribe(this::moved);
        run.runProperty().subscribe(job -> follow());
        printing.viewProperty().subscribe(view -> follow());
    }

    private void moved(PrintRunModel.Phase phase) {
        printing.rest(phase.isMoving() ? PrintingModel.Rest.RESTING : PrintingModel.Rest.AWAKE);
        if (phase == PrintRunModel.Phase.PAUSED) {
            follow();
        }
        if (phase == PrintRunModel.Phase.NONE) {
            printer.letGo();
        }
    }

    /** Rows and fields show the job on its way; where it stands, the preview shows the sheet it stands at. */
    private void follow() {
        Optional<RunPlaces> job = run.runProperty().get().filter(this::isHere);
        rows.follow(job);
        if (job.isPresent() && run.phaseProperty().get() == PrintRunModel.Phase.PAUSED) {
            PrintJob kept = job.get().run().job();
            stock.mediumProperty().set(kept.medium());
            stock.stockProperty()
                    .set(kept.stock().isEmpty() ? stock.stockProperty().get() : kept.stock());
            printing.orderProperty().set(kept.order());
            printer.hold(new PrintTarget(kept.printer(), kept.tray(), kept.paper()));
            job.get()
                    .atHand()
                    .ifPresent(line -> rows.currentProperty().set(line.sheet().awardId()));
        }
    }

    /** Whether a job is of the decision that is open. */
    boolean isHere(RunPlaces job) {
        return printing.viewProperty()
                .get()
                .filter(view -> view.decision().id() == job.run().job().decisionId())
                .isPresent();
    }

    CheckModel check() {
        return check;
    }

    PrintRunModel run() {
        return run;
    }

    /** The sheets chosen, as they are to be printed. */
    PrintOrder order() throws Refused {
        return new PrintOrder(
                printing.decisionId().orElseThrow(),
                Rows.parse(
                        RangeText.of(rows.sheets().stream().map(SheetRow::row).toList())),
                printing.orderProperty().get(),
                stock.mediumProperty().get(),
                "");
    }

    /** Prints the sheets chosen; {@code reason} says why those printed before are printed again. */
    void start(String reason) {
        try {
            run.start(order(), printer.target(), stock.used(), reason);
            remember();
        } catch (Refused e) {
            throw new IllegalStateException("rows that cannot be read were chosen", e);
        }
    }

    PrintingModel printing() {
        return printing;
    }

    RowsModel rows() {
        return rows;
    }

    TemplateModel templates() {
        return templates;
    }

    StockModel stock() {
        return stock;
    }

    PrinterModel printer() {
        return printer;
    }

    /** Keeps what is chosen for the next time. */
    void remember() {
        PrintHabits last = room.habits().get();
        PrintTarget target = printer.target();
        room.habits()
                .set(new PrintHabits(
                        stock.mediumProperty().get(),
                        printing.orderProperty().get(),
                        target.printer().isEmpty() ? last.target() : target,
                        stock.stockProperty().get().isEmpty()
                                ? last.stock()
                                : stock.stockProperty().get()));
    }
}
