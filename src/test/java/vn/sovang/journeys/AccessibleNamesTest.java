package vn.sovang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sovang.fixtures.Names;
import vn.sovang.ui.decisions.Column;
import vn.sovang.ui.kit.Command;
import vn.sovang.ui.theme.Theme;

/** Whoever cannot see the screen is told what has the focus, everywhere. */
class AccessibleNamesTest extends DecisionsWindow {
    @Test
    void everythingTabReachesHasAName() throws Exception {
        open(Theme.LIGHT);
        cursor(12, Column.POSITION);
        List<String> nameless = new ArrayList<>();
        walk("decisions", nameless);
        push(KeyCode.F2);
        settle();
        walk("cell editor", nameless);
        push(KeyCode.ESCAPE);
        for (Command command : List.of(
                Command.CHECK_LIST,
                Command.EDIT_DECISION,
                Command.ADD_DECISION,
                Command.COPY_DECISION,
                Command.REVOKE_AWARDS,
                Command.REVOKE_DECISION,
                Command.SHOW_BIN,
                Command.GO_SEARCH,
                Command.GO_RECIPIENTS,
                Command.EDIT_CELL,
                Command.GO_PRINTING,
                Command.PRINT,
                Command.CALIBRATE)) {
            javafx.application.Platform.runLater(
                    () -> bench.workbench().commands().run(command));
            rest();
            walk(command.name(), nameless);
            push(KeyCode.ESCAPE);
            rest();
            push(KeyCode.ESCAPE);
            rest();
        }
        assertThat(nameless).isEmpty();
    }

    private void rest() {
        settle();
        bench.settle();
        settle();
        bench.settle();
        settle();
    }

    private void walk(String where, List<String> nameless) {
        interact(() -> Names.missing().forEach(each -> nameless.add(where + ": " + each)));
    }
}
