package vn.sovang.ui.printing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.domain.Decision;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.FakePrinter;
import vn.sovang.fixtures.Registers;
import vn.sovang.paper.print.Printers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.DecisionView;
import vn.sovang.register.ListPrinters;
import vn.sovang.register.Register;
import vn.sovang.register.SendSheet;
import vn.sovang.ui.background.Background;

/** A real register under the models of the screen, without a toolkit: work is done at once, or waits to be let go. */
final class Models implements AutoCloseable {
    Register register;
    final Decision decision;
    private boolean plugged = true;
    final FakePrinter printer = new FakePrinter("HP LaserJet Pro M404 (USB)");
    final PrintRoom room = new PrintRoom(
            new ListPrinters(new Printers(
                    () -> plugged ? List.of(printer) : List.of(),
                    () -> plugged ? Optional.of(printer) : Optional.empty())),
            new SendSheet(FakePrinter.machine(printer)),
            new SimpleObjectProperty<>(PrintHabits.NONE),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            opened -> {});
    PrintingModels all;
    PrintingModel printing;
    RowsModel rows;
    private final Path file;
    private final Line registerThread = new Line();
    private Line pool = new Line();

    Models(Path folder) throws Refused {
        file = folder.resolve("sổ.sovang");
        register = Registers.empty(file);
        decision = Registers.decision(register, "12", "2/12/2024");
        make();
    }

    private void make() {
        Background background = new Background(registerThread, registerThread, pool, Runnable::run, Models::fail);
        all = new PrintingModels(register, background, room, Object::toString);
        printing = all.printing();
        rows = all.rows();
    }

    /** As if the program had ended and begun again: what was on its way to the printer is lost. */
    void reopen() throws Refused {
        register.close();
        register = Register.open(file, Registers.later(7));
        pool = new Line();
        make();
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

    long award(int row) {
        return view().lines().get(row - 1).award().id();
    }

    /** From now on the machine has no printer. */
    void unplug() {
        plugged = false;
    }

    /** Makes the register's thread busy until {@link #letGo}. */
    void hold() {
        registerThread.hold();
    }

    void letGo() {
        registerThread.letGo();
    }

    /** Makes the threads that draw and send busy until {@link #letGoPool}. */
    void holdPool() {
        pool.hold();
    }

    void letGoPool() {
        pool.letGo();
    }

    /** The sheets as "tờ:dòng". */
    List<String> sheets() {
        return rows.sheets().stream().map(row -> row.sheet() + ":" + row.row()).toList();
    }

    @Override
    public void close() {
        register.close();
    }

    /** Does things at once, or keeps them until it is let go. */
    private static final class Line implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean holding;

        @Override
        public void execute(Runnable job) {
            if (holding) {
                waiting.add(job);
            } else {
                job.run();
            }
        }

        void hold() {
            holding = true;
        }

        void letGo() {
            holding = false;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }
}
