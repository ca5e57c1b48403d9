package vn.sovang.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Problem;
import vn.sovang.domain.Refused;

/** The threads here are lists of what they have to do, run when a test says so. */
class BackgroundTest {
    private final Deque<Runnable> register = new ArrayDeque<>();
    private final Deque<Runnable> search = new ArrayDeque<>();
    private final Deque<Runnable> pool = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<Object> heard = new ArrayList<>();
    private final Background background =
            new Background(register::add, search::add, pool::add, fx::add, defect -> heard.add(defect.getClass()));

    @Test
    void aResultComesBackOnTheFxThread() {
        background.register(() -> "Cil Ha Niêm", heard::add, heard::add);
        run(register);
        assertThat(heard).isEmpty();
        run(fx);
        assertThat(heard).containsExactly("Cil Ha Niêm");
    }

    @Test
    void aRefusalComesBackWithItsProblems() {
        background.register(
                () -> {
                    throw new Refused(new Problem.NothingToUndo());
                },
                heard::add,
                heard::addAll);
        everything();
        assertThat(heard).containsExactly(new Problem.NothingToUndo());
    }

    @Test
    void aDefectGoesToTheOnePlaceForDefects() {
        background.render(
                () -> {
                    throw new IllegalStateException();
                },
                heard::add,
                heard::addAll);
        everything();
        assertThat(heard).containsExactly(IllegalStateException.class);
    }

    @Test
    void onlyTheNewestOfALineIsHeard() {
        Background.Latest latest = background.latest();
        latest.render(() -> "h", heard::add, heard::addAll);
        latest.render(() -> "ha", heard::add, heard::addAll);
        latest.render(() -> "hà", heard::add, heard::addAll);
        everything();
        assertThat(heard).containsExactly("hà");
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotBegun() {
        Background.Latest latest = background.latest();
        for (String typed : List.of("h", "ha", "hà")) {
            latest.search(() -> heard.add("looked for " + typed), done -> {}, heard::addAll);
        }
        everything();
        assertThat(heard).containsExactly("looked for hà");
    }

    @Test
    void aSearchWaitsForNoActOfTheRegister() {
        background.register(() -> "long", heard::add, heard::addAll);
        background.latest().search(() -> "found", heard::add, heard::addAll);
        run(search);
        run(fx);
        assertThat(heard).containsExactly("found");
    }

    @Test
    void linesDoNotDropEachOthersResults() {
        background.latest().render(() -> "tên", heard::add, heard::addAll);
        background.latest().render(() -> "ảnh", heard::add, heard::addAll);
        everything();
        assertThat(heard).containsExactly("tên", "ảnh");
    }

    @Test
    void aLongJobSaysHowFarItIsAndCanBeStopped() {
        List<Running> running = new ArrayList<>();
        running.add(background.registerLong(
                progress -> {
                    progress.report(1, 3);
                    progress.report(2, 3);
                    run(fx);
                    assertThat(running.get(0).doneProperty().get()).isEqualTo(2);
                    assertThat(running.get(0).totalProperty().get()).isEqualTo(3);
                    running.get(0).cancel();
                    progress.report(3, 3);
                    return "all";
                },
                heard::add,
                heard::addAll,
                () -> heard.add("stopped")));
        everything();
        assertThat(heard).containsExactly("stopped");
    }

    private void everything() {
        run(register);
        run(search);
        run(pool);
        run(fx);
    }

    private static void run(Deque<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }
}
