package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FakePrinter;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.DecisionView;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.background.Background;

/** A real register under the models of the screen, without a toolkit: work is done at once, or waits to be let go. */
final class Models implements AutoCloseable {
    final Register register;
    final Decision decision;
    final FakePrinter printer = new FakePrinter("HP LaserJet Pro M404 (USB)");
    final PrintRoom room;
    final PrintingModels all;
    final PrintingModel printing;
    final RowsModel rows;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean holding;

    Models(Path folder) throws Refused {
        register = Registers.empty(folder.resolve("sổ.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        Background background = new Background(this::run, Runnable::run, Runnable::run, Models::fail);
        room = new PrintRoom(
                new ListPrinters(FakePrinter.machine(printer)),
                new SendSheet(FakePrinter.machine(printer)),
                new SimpleObjectProperty<>(PrintHabits.NONE),
                opened -> {});
        all = new PrintingModels(register, background, room);
        printing = all.printing();
        rows = all.rows();
    }

    private void run(Runnable job) {
        if (holding) {
            waiting.add(job);
        } else {
            job.run();
        }
    }

    private static void fail(Throwable defect) {
        throw new AssertionError("a defect in the background", defect);
    }

    Models with(RecipientKind kind, String... names) throws Refused {
        for (String name : names) {
            new AddAward(register).add(decision.id(), AwardDraft.named(kind, name));
        }
        return this;
    }

    Models started() {
        printing.start(OptionalLong.of(decision.id()));
        return this;
    }

    DecisionView view() {
        return printing.viewProperty().get().orElseThrow();
    }

    /** Makes the register's thread busy until {@link #letGo}. */
    void hold() {
        holding = true;
    }

    void letGo() {
        holding = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** The sheets as "tờ:dòng". */
    List<String> sheets() {
        return rows.sheets().stream().map(row -> row.sheet() + ":" + row.row()).toList();
    }

    @Override
    public void close() {
        register.close();
    }
}
