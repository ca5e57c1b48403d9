package vn.sovang.ui.printing;

import vn.sovang.domain.PrintTarget;
import vn.sovang.register.Register;
import vn.sovang.ui.background.Background;

/** The models of the screen, tied to one another, and what is remembered of them for the next time. */
final class PrintingModels {
    private final PrintRoom room;
    private final PrintingModel printing;
    private final RowsModel rows;
    private final TemplateModel templates;
    private final StockModel stock;
    private final PrinterModel printer;

    PrintingModels(Register register, Background background, PrintRoom room) {
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
