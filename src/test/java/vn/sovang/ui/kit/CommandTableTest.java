package vn.sovang.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class CommandTableTest {
    private final CommandTable commands = new CommandTable();
    private final List<String> done = new ArrayList<>();

    @Test
    void anUnboundCommandCannotBeDone() {
        commands.run(Command.PRINT);
        assertThat(commands.enabledProperty(Command.PRINT).get()).isFalse();
    }

    @Test
    void aBoundCommandIsDoneOnlyWhileItCan() {
        BooleanProperty able = new SimpleBooleanProperty(false);
        commands.bind(Command.PRINT, () -> done.add("print"), able);
        commands.run(Command.PRINT);
        able.set(true);
        commands.run(Command.PRINT);
        assertThat(done).containsExactly("print");
    }

    @Test
    void aScreenThatLeavesTakesItsCommandAlong() {
        Subscription binding = commands.bind(Command.PRINT, () -> done.add("print"));
        binding.unsubscribe();
        commands.run(Command.PRINT);
        assertThat(done).isEmpty();
        assertThat(commands.enabledProperty(Command.PRINT).get()).isFalse();
    }

    @Test
    void aScreenThatLeavesLateDoesNotTakeTheNextOnesCommand() {
        Subscription first = commands.bind(Command.PRINT, () -> done.add("first"));
        commands.bind(Command.PRINT, () -> done.add("second"));
        first.unsubscribe();
        commands.run(Command.PRINT);
        assertThat(done).containsExactly("second");
    }
}
