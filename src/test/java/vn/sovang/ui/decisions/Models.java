package vn.sovang.ui.decisions;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.sovang.domain.Decision;
import vn.sovang.domain.Problem;
import vn.sovang.domain.RecipientKind;
import vn.sovang.domain.Refused;
import vn.sovang.fixtures.Registers;
import vn.sovang.register.AddAward;
import vn.sovang.register.AwardDraft;
import vn.sovang.register.Register;
import vn.sovang.ui.background.Background;

/** A real register under the models of the screen, without a toolkit: work is done at once, or waits to be let go. */
final class Models implements AutoCloseable {
    final Register register;
    final Decision decision;
    final DecisionsModel decisions;
    final LinesModel lines;
    final HeaderModel header;
    final List<Problem> refused = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean holding;

    Models(Path folder) throws Refused {
        register = Registers.empty(folder.resolve("sổ.sovang"));
        decision = Registers.decision(register, "12", "2/12/2024");
        Background background = new Background(this::run, this::run, Runnable::run, Runnable::run, Models::fail);
        decisions = new DecisionsModel(register, background);
        lines = new LinesModel(decisions);
        header = new HeaderModel(decisions);
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
        decisions.start();
        return this;
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

    void commit(String text) {
        lines.commit(
                lines.current().orElseThrow(), lines.cursorProperty().get().column(), text, () -> {}, refused::addAll);
    }

    List<String> names() {
        return lines.rowsProperty().get().stream()
                .map(row -> row instanceof GridRow.Line line
                        ? line.line().award().named().name()
                        : "…")
                .toList();
    }

    @Override
    public void close() {
        register.close();
    }
}
